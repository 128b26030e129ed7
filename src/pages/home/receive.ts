import { isTemplate, type Review, reviewDigest } from '../../review';
import type { ReviewStorage } from '../../storage';

/** A review that was handed out has come. A part is kept as it came: should the whole come later, the two are merged against it. */
export async function receive(storage: ReviewStorage, review: Review): Promise<'template' | 'part'> {
  if (isTemplate(review)) return 'template';
  await storage.keep({ digest: reviewDigest(review), review });
  return 'part';
}
