export { describeProblem, describeTotal, type ProblemKey, type ProblemValues, type TranslateProblem } from './describe';
export type { SeemingEncoding } from './encoding';
export { reviewFileName } from './name';
export type { FileProblem, ReadingProblem, ReadOutcome } from './problems';
export { maxFileBytes, readReviewFile } from './read';
export { maxLevels } from './scan';
export type { ForeignKind } from './signatures';
