export type { Action } from './actions';
export { type Item, itemsOf, type Sums, sumsOf } from './items';
export { graspThreshold, type Level, levelAt, levels, thresholds } from './levels';
export { areaLift, type Outlook, outlook } from './outlook';
export { type Progress, progress, type ReviewProgress } from './progress';
export { type AreaScore, areasResting, type Gate, type OverallScore, type Points, type Score, type SectionScore, score } from './score';
export { type LevelShown, levelShown, type PointsShown, pointsShown } from './shown';
export { factValue, type Scorable, type Standing, standing, valueOf } from './standing';
