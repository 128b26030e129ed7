export { hatch, levelSign, type Radar, type Range, type RangeBar, radar, rangeBar, type Spot } from './chart';
export {
  type Clock,
  type ReportArea,
  type ReportFact,
  type ReportModel,
  type ReportSection,
  reportModel,
} from './model';
export { graspText, levelText, pointsText } from './names';
export type { ReportGap } from './plan';
export type { ReportQuestion } from './questions';
export type { CommonKey, ReportKey, ReportWords, Values } from './words';
