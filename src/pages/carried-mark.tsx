import { lazy, Suspense } from 'react';
import type { Carried } from '../review';
import { useReview } from '../session/react';

/** Wanted only in a review that continues another. */
const Mark = lazy(() => import('./previous/mark').then((part) => ({ default: part.Mark })));

/** 「前回から」, beside a fact, a row, a decision or an answer that is still as the review before said it; nothing otherwise. */
export function CarriedMark({ of }: { readonly of: Carried }) {
  const continued = useReview((review) => review.previous !== null);
  return (
    continued && (
      <Suspense fallback={null}>
        <Mark of={of} />
      </Suspense>
    )
  );
}
