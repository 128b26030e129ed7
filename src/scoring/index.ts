export type { Action } from './actions';
export { graspThreshold, type Level, levels, thresholds } from './levels';
export { areaLift, type Outlook, outlook } from './outlook';
export {
  type AreaScore,
  areasResting,
  type Gate,
  type Item,
  itemsOf,
  type OverallScore,
  type Points,
  type Progress,
  type Score,
  type SectionScore,
  score,
} from './score';
export { type LevelShown, levelShown, type PointsShown, pointsShown } from './shown';
export { factValue, isKnown, type Scorable, type Standing, standing, valueOf } from './standing';
