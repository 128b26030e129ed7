import { useEffect, useState } from 'react';
import type { Review } from '../../review';
import { useStorage } from '../../session/storage-react';

/**
 * The reviews on this computer that this one can be compared with: others of the same edition and depth, last changed first. @param earlier the one
 * that this one continues, which is offered apart: not listed again while it has not changed
 */
export function useStoredReviews({ id, edition, depth }: Review, earlier: Review | null): readonly Review[] {
  const storage = useStorage();
  const [reviews, setReviews] = useState<readonly Review[]>([]);
  useEffect(() => {
    let gone = false;
    void storage.list().then((outcome) => {
      if (gone || outcome.kind !== 'listed') return;
      setReviews(outcome.reviews.flatMap((stored) => (stored.kind === 'loaded' ? [stored.review] : [])));
    });
    return () => {
      gone = true;
    };
  }, [storage]);
  return reviews.filter(
    (other) => other.id !== id && other.edition === edition && other.depth === depth && !(other.id === earlier?.id && other.updatedAt === earlier.updatedAt),
  );
}
