import type { Review } from '../review';
import { type Score, score } from '../scoring';

const scores = new WeakMap<Review, Score>();

/** The score of a review, computed once for each state of it and stored nowhere. */
export function scoreOf(review: Review): Score {
  const known = scores.get(review);
  if (known) return known;
  const computed = score(review);
  scores.set(review, computed);
  return computed;
}
