import { useSyncExternalStore } from 'react';
import type { Review } from '../review';
import { useReview, useSession } from '../session/react';
import { useStorage } from '../session/storage-react';
import type { ReviewStorage } from '../storage';

/** The review that the open one continues: `none` where it continues none, `missing` where that is not on this computer. */
export type Previous = { readonly state: 'none' | 'looking' | 'missing'; readonly earlier: null } | { readonly state: 'found'; readonly earlier: Review };

const none: Previous = { state: 'none', earlier: null };

/** One search for all parts of the screens that want to know; those that hear of its end. */
interface Search {
  readonly get: () => Previous;
  readonly subscribe: (hear: () => void) => () => void;
}

const searches = new WeakMap<ReviewStorage, Map<string, Search>>();

/** The review that the open one continues, as it was then. It is looked for once, and anew by the next screen where it was missing. */
export function usePrevious(): Previous {
  const session = useSession();
  const storage = useStorage();
  const digest = useReview((review) => review.previous?.digest ?? null);
  const search = digest === null ? null : searchFor(storage, `${session.id} ${digest}`, () => session.getState().review);
  return useSyncExternalStore(search?.subscribe ?? silent, search?.get ?? noPrevious);
}

function searchFor(storage: ReviewStorage, key: string, review: () => Review): Search {
  const known = searches.get(storage) ?? new Map<string, Search>();
  searches.set(storage, known);
  const found = known.get(key) ?? newSearch(storage, review);
  known.set(key, found);
  return found;
}

function newSearch(storage: ReviewStorage, review: () => Review): Search {
  let now: Previous = { state: 'looking', earlier: null };
  let looking = false;
  const listeners = new Set<() => void>();
  const look = async () => {
    looking = true;
    const { findPrevious } = await import('./previous/find');
    const earlier = await findPrevious(storage, review());
    now = earlier ? { state: 'found', earlier } : { state: 'missing', earlier: null };
    looking = false;
    for (const hear of listeners) hear();
  };
  return {
    get: () => now,
    subscribe(hear) {
      if (listeners.size === 0 && !looking && now.state !== 'found') void look();
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}

const silent = () => () => undefined;
const noPrevious = () => none;
