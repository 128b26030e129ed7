import { useEffect, useState } from 'react';
import type { Review } from '../../review';
import { useReview } from '../../session/react';

export interface Digests {
  /** The state of the review that they are of. */
  readonly review: Review;
  readonly digest: string;
  readonly planDigest: string;
}

/** How long a change rests before its digest is made, in milliseconds: of a large review it takes longer than a keystroke may. */
const pause = 200;

export async function digestsOf(review: Review): Promise<Digests> {
  const { planDigest, reviewDigest } = await import('../../review/digest');
  return { review, digest: reviewDigest(review), planDigest: planDigest(review) };
}

/** The digests of the open review, a moment behind it; `null` until they are first there. */
export function useDigests(): Digests | null {
  const review = useReview((whole) => whole);
  const [digests, setDigests] = useState<Digests | null>(null);
  const first = digests === null;
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(
      () =>
        void digestsOf(review).then((made) => {
          if (!gone) setDigests(made);
        }),
      first ? 0 : pause,
    );
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [review, first]);
  return digests;
}
