export { type Contradiction, contradictions } from './contradictions';
export { type CountSum, type SheetCounts, sheetCounts } from './counts';
export type { ReasonKind } from './questions';
export { isConfidential, isInUse, type Risk, riskOf } from './readings';
export { factSheet, sheetIds, sheetOf } from './sheets';
export { type Suggestion, type Suggestions, suggestions } from './suggestions';
export { allOf, type Verdict } from './verdicts';
