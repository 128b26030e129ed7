export { createReview } from './create';
export { planDigest, reviewDigest } from './digest';
export { schemaNames } from './fields';
export {
  type Answer,
  type Basis,
  bases,
  emptyAnswer,
  emptyFact,
  type Fact,
  type Review,
  reviewSchema,
  reviewVersion,
  type Status,
  type Subject,
  statuses,
} from './file';
export { maxProblems, type Parsed, type Path, type Problem, parseReview } from './parse';
export { type Action, reduce } from './reduce';
export { serialiseReview } from './serialise';
export { cleanText, forbiddenCharacter, isBlank, maxTextLength, visible } from './text';
