export { hatch, levelSign, type Radar, type Range, type RangeBar, radar, rangeBar, type Spot } from './chart';
export {
  type Clock,
  type ReportArea,
  type ReportFact,
  type ReportGap,
  type ReportModel,
  type ReportQuestion,
  type ReportSection,
  reportModel,
} from './model';
export { graspText, levelText, pointsText } from './names';
export type { CommonKey, ReportKey, ReportWords, Values } from './words';
