import type { Review } from './file';
import { isBaseOf, partOnto } from './handout';
import { sameHandout } from './open';

/** Two copies of one review, and the review as it was when they split. */
export interface Sides {
  readonly base: Review;
  readonly a: Review;
  readonly b: Review;
}

/**
 * The three as whole reviews. A part that was handed out carries only what its questions need: what it lacks has not been deleted, and its locked
 * places say nothing. So a part is laid
 * - onto the other side, where the base is the part as it was handed out and that side is the whole;
 * - otherwise onto the base, unless the base is handed out in the same way (as each department's review is that came from a template).
 * Its confirmations are kept. `undefined`: a part is of another edition than what it is laid onto.
 */
export function wholes({ base, a, b }: Sides): Sides | undefined {
  if (isWholeOf(a, base, b)) {
    const onto = partOnto(a, b, base);
    return onto.ok ? { base: onto.base, a, b: confirmed(onto.b, b) } : undefined;
  }
  if (isWholeOf(b, base, a)) {
    const onto = partOnto(b, a, base);
    return onto.ok ? { base: onto.base, a: confirmed(onto.b, a), b } : undefined;
  }
  const [wholeA, wholeB] = [whole(a, base), whole(b, base)];
  return wholeA && wholeB && { base, a: wholeA, b: wholeB };
}

/** A part has a `createdAt` of its own; a copy whose lock was ended has that of the base. */
function isWholeOf(side: Review, base: Review, part: Review): boolean {
  return base.handout !== null && isBaseOf(base, part) && side.createdAt !== base.createdAt && !sameHandout(side.handout, base.handout);
}

function whole(side: Review, base: Review): Review | undefined {
  if (side.handout === null || sameHandout(side.handout, base.handout)) return side;
  const onto = partOnto(base, side, null);
  return onto.ok ? confirmed(onto.b, side) : undefined;
}

function confirmed(review: Review, part: Review): Review {
  return { ...review, approvals: [...review.approvals, ...part.approvals] };
}
