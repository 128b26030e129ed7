import type { Review } from '../review';
import type { Loaded } from '../storage';
import { share } from './share';

/** The review as the storage holds it, as far as this session knows. `previous`: see `ReviewStorage.save`; `revision` 0: not at all; `savedAt`: RFC 3339, UTC. */
export type Stored = { readonly review: Review; readonly previous: Review | null; readonly revision: number; readonly savedAt: string };

/** What has been read, made of the pieces that are known already. */
export function storedOf(loaded: Loaded, known: Review = loaded.review): Stored {
  // The storage has just checked it against the schema, and sharing does not change what it says.
  const review = share(known, loaded.review) as Review;
  return { review, previous: loaded.previous && review, revision: loaded.revision, savedAt: loaded.savedAt };
}
