export { type ConfirmationState, type ConfirmationStep, confirmationState, type Role, rolesOf } from './approvals';
export { createReview } from './create';
export { type Difference, differences } from './differences';
export { planDigest, reviewDigest } from './digest';
export { type Arrival, arrivalOf, type HandedOut, handedOutOf, type MergeBase, mergeBase, returnDigest } from './exchange';
export { schemaNames } from './fields';
export {
  type Answer,
  type Approval,
  type Basis,
  bases,
  type Decision,
  emptyAnswer,
  emptyDecision,
  emptyFact,
  type Fact,
  type Handout,
  type Review,
  reviewSchema,
  reviewVersion,
  type Status,
  type Subject,
  statuses,
} from './file';
export { isBaseOf, isTemplate, makePart, makeTemplate, type PartOnto, partOnto, startFromTemplate, withoutLocked } from './handout';
export { type Merged, type MergeFault, type Merging, merge, resolve } from './merge';
export { type Choices, type Conflict, conflictKey } from './merge-tally';
export { answerAsBefore, type Carried, type Continuing, continueReview, isCarriedOver, isPrevious } from './next';
export { isFactOpen, isOpen, isSheetOpen, isSubjectOpen } from './open';
export { maxProblems, type Parsed, type Path, type Problem, parseReview } from './parse';
export { type Action, reduce } from './reduce';
export type { RowAction } from './reduce-rows';
export {
  type Device,
  type Exception,
  emptyRow,
  type Meeting,
  type Rows,
  rowSchemas,
  type SheetId,
  type Work,
  type WorkChange,
  type Worksheets,
  withChange,
  workChanges,
} from './rows';
export { serialiseReview } from './serialise';
export { cleanText, forbiddenCharacter, isBlank, maxRows, maxTextLength, visible } from './text';
