export { hatch, levelSign, type Radar, type Range, type RangeBar, radar, rangeBar, type Spot } from './chart';
export {
  type Clock,
  isAnswered,
  type ReportArea,
  type ReportFact,
  type ReportGap,
  type ReportModel,
  type ReportQuestion,
  type ReportSection,
  reportModel,
} from './model';
export { areaName, citation, dateText, graspText, levelText, pointsText, sectionName, timeText } from './names';
export type { CommonKey, ReportKey, ReportWords, Values } from './words';
