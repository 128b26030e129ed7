export { type Contradiction, contradictions } from './contradictions';
export { type CountSum, type SheetCounts, sheetCounts } from './counts';
export { isSuggested, type ReasonKind, type SuggestedId } from './questions';
export { isConfidential, isInUse, type Risk, riskOf } from './readings';
export { factSheet, sheetOf } from './sheets';
export { type Suggestion, type Suggestions, suggestions } from './suggestions';
export { allOf, type Verdict } from './verdicts';
