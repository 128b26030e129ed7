import type { FactId, QuestionId } from '../checklist';
import { createReview } from './create';
import { reviewDigest } from './digest';
import { only, sameEntry } from './entries';
import type { Answer, Decision, Review } from './file';
import type { SheetId } from './rows';
import { isBlank } from './text';

/** `id`: a new UUID. `now`: RFC 3339, UTC. `keep`: which answers go over as they are, with who gave them and when. */
export interface Continuing {
  readonly id: string;
  readonly now: string;
  readonly keep: 'none' | 'all' | readonly QuestionId[];
}

/**
 * The next review of the same subject: what stays true until someone says otherwise goes over (facts, worksheets, what of the plan is not done,
 * accepted risks), what was found then does not, but for the answers to keep. Reviewer and period are to be filled in anew; it is confirmed anew,
 * and locked by no handout.
 */
export function continueReview(before: Review, { id, now, keep }: Continuing): Review {
  const { edition, depth, practice, subject, scope, worksheets } = before;
  return {
    ...createReview(id, now, { edition, depth, practice }),
    subject: { ...subject, reviewer: '', from: null, to: null },
    previous: { id: before.id, digest: reviewDigest(before) },
    scope,
    worksheets,
    answers: keep === 'all' ? before.answers : only(before.answers, (question) => keep !== 'none' && keep.includes(question)),
    actions: only(before.actions, (question) => staysOpen(before.actions[question])),
  };
}

function staysOpen(decision: Decision | undefined): boolean {
  return decision?.decision === 'accept' || decision?.state !== 'done';
}

/** Is this the review that the other continues, as it was then? (Its plan may have gone on since.) */
export function isPrevious(review: Review, candidate: Review): boolean {
  return review.previous?.id === candidate.id && review.previous.digest === reviewDigest(candidate);
}

/**
 * What answering as in the review before changes about an answer: nothing where it is empty. A text that is written by now stays as it is, and a choice
 * that was not made then takes none away. Traces of attack are left out: they were found in the other period, and reported then.
 */
export function answerAsBefore(now: Answer, then: Answer): Partial<Answer> {
  const said: Answer = {
    ...now,
    status: then.status ?? now.status,
    basis: then.basis ?? now.basis,
    reason: isBlank(now.reason) ? then.reason : now.reason,
    note: isBlank(now.note) ? then.note : now.note,
    evidence: isBlank(now.evidence) ? then.evidence : now.evidence,
  };
  return only(said, (field) => said[field] !== now[field]);
}

/** What can be taken over from the review before, one by one. */
export type Carried =
  | { readonly kind: 'fact'; readonly id: FactId }
  | { readonly kind: 'answer' | 'decision'; readonly id: QuestionId }
  | { readonly kind: 'row'; readonly sheet: SheetId; readonly id: string };

/**
 * 「前回から」: is this there as the review before said it, not yet touched? The one definition of it: both say the same, in every field. Nothing
 * about it is stored, so a change takes the mark away, and taking the change back brings it again.
 * @param previous for which `isPrevious` holds; `null` where it is not at hand
 * @returns `null` where it cannot be said, since the review before is not at hand
 */
export function isCarriedOver(review: Review, previous: Review | null, carried: Carried): boolean | null {
  if (previous === null) return null;
  const [now, then] = [found(review, carried), found(previous, carried)];
  return now !== undefined && then !== undefined && sameEntry(now, then);
}

function found(review: Review, carried: Carried): object | undefined {
  switch (carried.kind) {
    case 'fact':
      return review.scope[carried.id];
    case 'answer':
      return review.answers[carried.id];
    case 'decision':
      return review.actions[carried.id];
    case 'row':
      return review.worksheets[carried.sheet].find((row) => row.id === carried.id);
  }
}
