import { planDigest, reviewDigest } from './digest';
import type { Review } from './file';
import { isBaseOf } from './handout';
import { textOf } from './merge-tally';
import { sameHandout } from './open';

/*
 * What a file is to the review of the same id that is here, and against what the two are merged. The file itself does not say what it came from;
 * what has been kept of the review does.
 */

/** A review as it once was, under the digest that it is found by. */
interface Kept {
  readonly digest: string;
  readonly review: Review;
}

/**
 * `whole`: another copy of the same, to be merged, or to take its place. `part`: it was handed out from what is here, and must never take its place.
 * `other-part`: both are parts of a whole that is elsewhere, for different questions; they do not go together here.
 */
export type Arrival = 'whole' | 'part' | 'other-part';

/** @param here, file two reviews of one id */
export function arrivalOf(here: Review, file: Review): Arrival {
  // A part has a `createdAt` of its own; a copy whose lock was ended has that of the review.
  if (file.handout === null || file.createdAt === here.createdAt || sameHandout(file.handout, here.handout)) return 'whole';
  const open = here.handout?.open;
  return open === undefined || file.handout.open.every((id) => open.includes(id)) ? 'part' : 'other-part';
}

/** `known`: the two did split there. Otherwise it says nothing: what only one side says is taken, and what both say differently is a conflict. */
export interface MergeBase {
  readonly base: Review;
  readonly known: boolean;
}

/**
 * What to merge the review that is here and a file of it against (`merge`): for a part, as it was handed out; for two wholes, what both were
 * confirmed as, if that is kept. Nothing else is known to be common to both: to guess it would undo, unseen, what one side has changed.
 * @param kept of the review that is here
 */
export function mergeBase(here: Review, file: Review, kept: readonly Kept[]): MergeBase {
  const part = arrivalOf(here, file) === 'part' ? file : arrivalOf(file, here) === 'part' ? here : null;
  const found = part ? kept.find((each) => isAsHandedOut(each) && isBaseOf(each.review, part))?.review : confirmedAs(here, file, kept);
  if (found) return { base: found, known: true };
  return { base: part ? emptied(part) : nothing(here, file), known: false };
}

/** Both carry the same confirmation, and so does what is kept: to the letter, its plan included. The last there is. */
function confirmedAs(here: Review, file: Review, kept: readonly Kept[]): Review | undefined {
  const there = new Set(file.approvals.map(textOf));
  const both = here.approvals.filter((approval) => there.has(textOf(approval))).reverse();
  for (const approval of both) {
    const found = kept.find(({ review }) => review.id === here.id && reviewDigest(review) === approval.digest && planDigest(review) === approval.planDigest);
    if (found) return found.review;
  }
  return undefined;
}

function emptied(review: Review): Review {
  return { ...review, scope: {}, answers: {}, worksheets: { works: [], exceptions: [], devices: [], meetings: [] }, actions: {}, approvals: [] };
}

/** No edition and depth is neither of two that differ, but for the combination that no review has. */
function nothing(here: Review, file: Review): Review {
  const sameAsked = here.edition === file.edition && here.depth === file.depth;
  return {
    ...emptied(here),
    ...(!sameAsked && { edition: 'ci', depth: 'detailed' }),
    practice: false,
    subject: { organisation: '', department: '', reviewer: '', from: null, to: null },
    previous: null,
  };
}

/** A part that someone has, or has given back. */
export interface HandedOut {
  /** As it was handed out, when its `createdAt` says. */
  readonly part: Review;
  /** As it came back last; `null` while it is away. */
  readonly returned: Review | null;
}

/** The parts of a review that were handed out on this computer, the newest first. @param kept of this review */
export function handedOutOf(whole: Review, kept: readonly Kept[]): HandedOut[] {
  const parts = kept.filter(({ review }) => review.id === whole.id && review.handout !== null && review.createdAt !== whole.createdAt);
  const back = parts.filter((each) => !isAsHandedOut(each)).map(({ review }) => review);
  return parts
    .filter(isAsHandedOut)
    .map(({ review: part }) => ({ part, returned: latest(back.filter((review) => isBaseOf(part, review))) }))
    .sort((a, b) => Date.parse(b.part.createdAt) - Date.parse(a.part.createdAt));
}

/** Under which digest to keep a part that came back: another than that of the part as it was handed out, even where it came back unchanged. */
export function returnDigest(part: Review): string {
  return `${reviewDigest(part)}-${planDigest(part)}`;
}

function isAsHandedOut({ digest, review }: Kept): boolean {
  return digest === reviewDigest(review);
}

function latest(reviews: readonly Review[]): Review | null {
  return reviews.reduce<Review | null>((last, each) => (last && Date.parse(last.updatedAt) >= Date.parse(each.updatedAt) ? last : each), null);
}
