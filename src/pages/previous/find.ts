import { isPrevious, type Review } from '../../review';
import type { ReviewStorage } from '../../storage';

/**
 * The review that this one continues, as it was then: what was kept for it, else the stored one, where that still says the same. (Its plan may have
 * gone on since.) @returns `null` where it is not on this computer, or this one continues none
 */
export async function findPrevious(storage: ReviewStorage, review: Review): Promise<Review | null> {
  const { previous } = review;
  if (previous === null) return null;
  const kept = await storage.keptOf(review.id);
  const then = kept.find((each) => each.digest === previous.digest && each.review.id === previous.id);
  if (then) return then.review;
  const stored = await storage.load(previous.id);
  return stored.kind === 'loaded' && isPrevious(review, stored.review) ? stored.review : null;
}
