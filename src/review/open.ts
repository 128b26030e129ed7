import { type FactId, implied, type QuestionId, question } from '../checklist';
import { sameEntry } from './entries';
import type { Handout, Review, Subject } from './file';
import type { SheetId } from './rows';

/**
 * What may be changed in a review that was handed out, a template or a part. Without a handout everything is open. With one, open are
 * - the questions that it names: their answers, and the decisions on their gaps;
 * - the facts and the worksheets that one of these questions hangs on, also where a locked question hangs on them too: an open question could
 *   not be answered without them;
 * - the department and the reviewer: who fills it in, so that each answer can say by whom it was given;
 * - confirmations: who was handed a review confirms it as it stands.
 * Locked is all else: edition and depth, organisation and period, and what other questions say. A locked answer never changes.
 */
type HandedOut = Pick<Review, 'handout'>;

export function isOpen({ handout }: HandedOut, id: QuestionId): boolean {
  return handout === null || handout.open.includes(id);
}

export function isFactOpen({ handout }: HandedOut, fact: FactId): boolean {
  return handout === null || handout.open.some((id) => hangsOnFact(id, fact));
}

export function isSheetOpen({ handout }: HandedOut, sheet: SheetId): boolean {
  return handout === null || handout.open.some((id) => hangsOnSheet(id, sheet));
}

export function isSubjectOpen({ handout }: HandedOut, field: keyof Subject): boolean {
  return handout === null || field === 'department' || field === 'reviewer';
}

/** Does the fact switch the question, itself or through the fact that it implies? */
export function hangsOnFact(id: QuestionId, fact: FactId): boolean {
  const { when } = question(id);
  return when !== undefined && (when === fact || implied[when] === fact);
}

export function hangsOnSheet(id: QuestionId, sheet: SheetId): boolean {
  return question(id).worksheet === sheet;
}

export function sameHandout(a: Handout | null, b: Handout | null): boolean {
  return a === null || b === null ? a === b : sameEntry(a, b);
}
