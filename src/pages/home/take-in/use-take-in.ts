import { useEffect, useState } from 'react';
import { type Arrival, arrivalOf, type Choices, type Merging, merge, mergeBase, type Review, resolve, returnDigest, reviewDigest } from '../../../review';
import { leaveSession, openSession, type Session } from '../../../session';
import { useStorage } from '../../../session/storage-react';
import type { ReviewStorage } from '../../../storage';

type Kept = Awaited<ReturnType<ReviewStorage['keptOf']>>;

/** The review that is here, open: it follows what other tabs do to it meanwhile. */
export type Into = { readonly kind: 'opening' } | { readonly kind: 'failed' } | { readonly kind: 'open'; readonly session: Session; readonly kept: Kept };

/** Opens it for as long as the merge is on the screen. Left for its own screens, they take it up with what can be undone in it. */
export function useInto(id: string): Into {
  const storage = useStorage();
  const [into, setInto] = useState<Into>({ kind: 'opening' });
  useEffect(() => {
    let session: Session | undefined;
    let left = false;
    void Promise.all([openSession(storage, id), storage.keptOf(id)]).then(([opened, kept]) => {
      if (opened.kind === 'opened') {
        session = opened.session;
        if (left) void leaveSession(storage, session);
        else setInto({ kind: 'open', session, kept });
      } else if (!left) setInto({ kind: 'failed' });
    });
    return () => {
      left = true;
      if (session) void leaveSession(storage, session);
    };
  }, [storage, id]);
  return into;
}

/** What comes of a review and a file of it, before anything is stored. */
export interface Prepared {
  readonly here: Review;
  readonly arrival: Arrival;
  /** Is it known where the two split? */
  readonly known: boolean;
  readonly base: Review;
  readonly merging: Merging;
}

export function prepare(here: Review, file: Review, kept: Kept): Prepared {
  const { base, known } = mergeBase(here, file, kept);
  return { here, arrival: arrivalOf(here, file), known, base, merging: merge(base, here, file) };
}

/**
 * Makes the review what the merge has made of it, with each conflict as it was chosen. What was here is kept, and a part as it came back.
 * @returns `false` where the review has been changed meanwhile: nothing was done, what comes of it is to be looked at anew
 */
export async function takeIn(storage: ReviewStorage, session: Session, file: Review, { here, arrival, merging }: Prepared, choices: Choices): Promise<boolean> {
  if (!merging.ok) return false;
  await storage.keep({ digest: reviewDigest(here), review: here });
  if (arrival === 'part') await storage.keep({ digest: returnDigest(file), review: file });
  if (session.getState().review !== here) return false;
  session.adopt(resolve(merging, choices));
  return true;
}
