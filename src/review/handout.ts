import { type FactId, type QuestionId, questionIds, questionsOf } from '../checklist';
import { only } from './entries';
import type { Handout, Review } from './file';
import { hangsOnFact, hangsOnSheet, isFactOpen, isOpen, isSheetOpen, sameHandout } from './open';
import type { SheetId, Worksheets } from './rows';
import { isBlank } from './text';

/*
 * A review is handed out in two ways, both a review file with a `handout`; what may be changed in it is in `open.ts`.
 *
 * A template (ひな形) goes to every department. What the organisation answers once is filled in and locked; the rest is blank. Each department
 * starts a review of its own from it, with a new id, or the roll-up would take them all for one.
 *
 * A part goes to one person, and comes back. It keeps the review's id and carries only what its open questions need. It is laid back onto the
 * whole by a three-way merge, which needs the part as it was handed out: whoever makes a part keeps a copy of it, and finds it by `isBaseOf`.
 */

/** @param given `now`: RFC 3339, UTC. `open`: the questions that each department answers; those that the review does not ask are left out. */
export function makeTemplate(review: Review, given: Handout & { readonly id: string; readonly now: string }): Review {
  const handout = handoutOf(review, given);
  const locked = questionsOf(review.edition, review.depth).filter((question) => !handout.open.includes(question.id));
  // What a locked answer rests on stays, so that it can be read; what hangs on open questions alone is for the department to say.
  const keepsFact = (fact: FactId) => !handout.open.some((id) => hangsOnFact(id, fact)) || locked.some(({ id }) => hangsOnFact(id, fact));
  const keepsSheet = (sheet: SheetId) => !handout.open.some((id) => hangsOnSheet(id, sheet)) || locked.some(({ id }) => hangsOnSheet(id, sheet));
  const isLocked = (id: QuestionId) => !handout.open.includes(id);
  const actions = only(review.actions, isLocked);
  return {
    ...review,
    id: given.id,
    subject: { ...review.subject, department: '', reviewer: '' },
    previous: null,
    createdAt: given.now,
    updatedAt: given.now,
    scope: only(review.scope, keepsFact),
    answers: attributed(only(review.answers, isLocked), given.from),
    handout,
    worksheets: sheetsWith(review, actions, keepsSheet),
    actions,
    approvals: [],
  };
}

/**
 * Is it a template, to start a department's review from, rather than a part or a review under way? By this: no department is named, and nothing
 * has been changed since it was made. (A part was changed last before it was made.)
 */
export function isTemplate(review: Review): boolean {
  return review.handout !== null && isBlank(review.subject.department) && review.createdAt === review.updatedAt;
}

/** A department's own review. It stays locked as the template is, and says who handed it out. @param now RFC 3339, UTC */
export function startFromTemplate(template: Review, id: string, now: string): Review {
  return { ...template, id, createdAt: now, updatedAt: now };
}

/**
 * The part of the review that its open questions need. The reviewer is blank: who fills it in, so that answers say by whom they are.
 * `createdAt` is when it was made, which tells it from other parts of the review; `updatedAt` stays.
 * @param given `now`: RFC 3339, UTC. `open`: questions that the review does not ask, or that are locked in it, are left out.
 */
export function makePart(review: Review, given: Handout & { readonly now: string }): Review {
  const subject = { ...review.subject, reviewer: '' };
  return withoutLocked({ ...review, subject, createdAt: given.now, handout: handoutOf(review, given) });
}

/**
 * Only what is open in a review that was handed out: answers and decisions of its open questions, facts and worksheets that these hang on, and of
 * other exceptions those that the decisions name. No confirmations: they are of the whole.
 */
export function withoutLocked(part: Review): Review {
  const actions = only(part.actions, (id) => isOpen(part, id));
  return {
    ...part,
    scope: only(part.scope, (fact) => isFactOpen(part, fact)),
    answers: only(part.answers, (id) => isOpen(part, id)),
    worksheets: sheetsWith(part, actions, (sheet) => isSheetOpen(part, sheet)),
    actions,
    approvals: [],
  };
}

/** Is this kept copy the part as it was handed out? Another part of the same review, even with the same questions, would undo what was changed between. */
export function isBaseOf(base: Review, part: Review): boolean {
  return base.id === part.id && base.edition === part.edition && base.createdAt === part.createdAt && sameHandout(base.handout, part.handout);
}

/**
 * The three reviews for `merge`; or why the part cannot be laid onto the whole: it is of another review, is no part (not handed out, or no longer
 * locked: a copy of the whole, to be merged as such), or its questions were asked of another edition.
 */
export type PartOnto =
  | { readonly ok: true; readonly base: Review; readonly a: Review; readonly b: Review }
  | { readonly ok: false; readonly reason: 'other-review' | 'not-a-part' | 'other-edition' };

/**
 * What came back, as three whole reviews that differ only in what the part was open for: all that it does not carry, and all that is locked in it
 * or in the whole, is the same in the three and so counts as unchanged, whatever the part's file says of it.
 * `a` is the whole as it is now, `b` the whole as the part has it, `base` the whole as the part was handed out.
 * Without the copy that was kept (`base: null`, or one that is not of this part) the base says nothing in any open place: what only one side says
 * is taken, what both say differently is a conflict to be settled by hand. So nothing is lost; but an answer or a row that one side has removed
 * is there again.
 */
export function partOnto(whole: Review, part: Review, base: Review | null): PartOnto {
  if (part.id !== whole.id) return { ok: false, reason: 'other-review' };
  if (part.handout === null) return { ok: false, reason: 'not-a-part' };
  if (part.edition !== whole.edition) return { ok: false, reason: 'other-edition' };
  const nothing: Review = { ...part, scope: {}, answers: {}, actions: {}, worksheets: { works: [], exceptions: [], devices: [], meetings: [] } };
  const from = base !== null && isBaseOf(base, part) ? base : nothing;
  return { ok: true, base: laidOn(whole, part, from), a: whole, b: laidOn(whole, part, part) };
}

/** The whole, with what `source` says in every place that is open both in the part and in the whole. */
function laidOn(whole: Review, part: Review, source: Review): Review {
  const question = (id: QuestionId) => isOpen(part, id) && isOpen(whole, id);
  const fact = (id: FactId) => isFactOpen(part, id) && isFactOpen(whole, id);
  const sheet = <Sheet extends SheetId>(id: Sheet): Worksheets[Sheet] =>
    isSheetOpen(part, id) && isSheetOpen(whole, id) ? source.worksheets[id] : whole.worksheets[id];
  return {
    ...whole,
    updatedAt: source.updatedAt,
    scope: { ...only(whole.scope, (id) => !fact(id)), ...only(source.scope, fact) },
    answers: { ...only(whole.answers, (id) => !question(id)), ...only(source.answers, question) },
    worksheets: eachSheet(sheet),
    actions: { ...only(whole.actions, (id) => !question(id)), ...only(source.actions, question) },
  };
}

/** The open questions in source order, each once. */
function handoutOf(review: Review, { from, message, due, open }: Handout): Handout {
  const ids = questionsOf(review.edition, review.depth).map((question) => question.id);
  return { from, message, due, open: ids.filter((id) => open.includes(id) && isOpen(review, id)) };
}

/** Answers that don't yet say by whom they are, are those of whoever hands them out. */
function attributed(answers: Review['answers'], from: string): Review['answers'] {
  const signed = { ...answers };
  for (const id of questionIds) {
    const answer = answers[id];
    if (answer && answer.status !== null && isBlank(answer.answeredBy)) signed[id] = { ...answer, answeredBy: from };
  }
  return signed;
}

function sheetsWith(review: Review, actions: Review['actions'], keeps: (sheet: SheetId) => boolean): Worksheets {
  const named = new Set(Object.values(actions).map((decision) => decision?.exception));
  const sheets = eachSheet((sheet) => (keeps(sheet) ? review.worksheets[sheet] : []));
  return keeps('exceptions') ? sheets : { ...sheets, exceptions: review.worksheets.exceptions.filter((row) => named.has(row.id)) };
}

function eachSheet(rows: <Sheet extends SheetId>(sheet: Sheet) => Worksheets[Sheet]): Worksheets {
  return { works: rows('works'), exceptions: rows('exceptions'), devices: rows('devices'), meetings: rows('meetings') };
}
