import { useCallback, useEffect, useState } from 'react';
import type { Review } from '../../review';
import { useReview, useSession } from '../../session/react';
import { useStorage } from '../../session/storage-react';
import type { Digests } from './use-digests';

/** The review as it was when it was confirmed, as far as this computer knows it. */
export interface Snapshots {
  readonly ready: boolean;
  readonly find: (digest: string) => Review | undefined;
  readonly add: (digest: string, review: Review) => void;
}

/**
 * What was kept of this review by digest. What is confirmed now is kept as soon as it is seen here, also where it was confirmed on another
 * computer: so that later changes can be listed.
 */
export function useSnapshots(digests: Digests | null): Snapshots {
  const storage = useStorage();
  const { id } = useSession();
  const approvals = useReview((review) => review.approvals);
  const [known, setKnown] = useState<ReadonlyMap<string, Review> | null>(null);
  const add = useCallback(
    (digest: string, review: Review) => {
      setKnown((before) => new Map(before ?? []).set(digest, review));
      // Where it cannot be kept, the page says later that it is not on this computer.
      void storage.keep({ digest, review });
    },
    [storage],
  );
  useEffect(() => {
    let gone = false;
    void storage.keptOf(id).then((kept) => {
      const own = kept.filter(({ review }) => review.id === id).map(({ digest, review }) => [digest, review] as const);
      if (!gone) setKnown((before) => new Map([...own, ...(before ?? [])]));
    });
    return () => {
      gone = true;
    };
  }, [storage, id]);
  useEffect(() => {
    if (known && digests && !known.has(digests.digest) && approvals.some(({ digest }) => digest === digests.digest)) add(digests.digest, digests.review);
  }, [known, digests, approvals, add]);
  return { ready: known !== null, find: (digest) => known?.get(digest), add };
}
