import { type Review, reviewSchema } from './file';

/** The review as the text of its file: two-space indent, keys in the order of the schema, a newline at the end. The same review gives the same bytes. */
export function serialiseReview(review: Review): string {
  return `${JSON.stringify(reviewSchema.parse(review), null, 2)}\n`;
}
