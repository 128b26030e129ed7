import { type Language, languageOf } from '../../i18n';
import { planDigest, type Review, reviewDigest, reviewSchema } from '../../review';

const files = import.meta.glob<object>('../../../locales/*/example.json', { import: 'default' });

/**
 * The filled-in example: a review of a fictional organisation, marked as practice. Each opening is a review of its own, so what its preparer
 * confirmed, which is known by its digest, is filled in here.
 */
export async function exampleReview(language: Language, id: string): Promise<Review> {
  const example = await files[`../../../locales/${languageOf(language)}/example.json`]?.();
  const review = reviewSchema.parse({ ...example, id });
  const confirmed = { digest: reviewDigest(review), planDigest: planDigest(review) };
  return { ...review, approvals: review.approvals.map((approval) => ({ ...approval, ...confirmed })) };
}
