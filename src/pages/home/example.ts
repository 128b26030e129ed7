import { type Review, reviewSchema } from '../../review';

const texts = {
  ja: () => import('../../../locales/ja/example.json'),
  en: () => import('../../../locales/en/example.json'),
};

/** The filled-in example: a review of a fictional organisation, marked as practice. Each opening is a review of its own. */
export async function exampleReview(language: keyof typeof texts, id: string): Promise<Review> {
  const { default: example } = await texts[language]();
  return reviewSchema.parse({ ...example, id });
}
