import { type Language, languageOf } from '../../i18n';
import { type Review, reviewSchema } from '../../review';

const files = import.meta.glob<object>('../../../locales/*/example.json', { import: 'default' });

/** The filled-in example: a review of a fictional organisation, marked as practice. Each opening is a review of its own. */
export async function exampleReview(language: Language, id: string): Promise<Review> {
  const example = await files[`../../../locales/${languageOf(language)}/example.json`]?.();
  return reviewSchema.parse({ ...example, id });
}
