/** Levels, best first. */
export const levels = ['A', 'B', 'C', 'D'] as const;
export type Level = (typeof levels)[number];

/** The least score, in points of 100, for each level. */
export const thresholds: Readonly<Record<Level, number>> = { A: 85, B: 65, C: 40, D: 0 };

/** The share of the weight that must be known, in percent, for a level to be more than provisional (判定保留). */
export const graspThreshold = 75;

/** @param points 0–100, unrounded */
export function levelAt(points: number): Level {
  return levels.find((level) => points >= thresholds[level]) ?? 'D';
}

export function worse(a: Level, b: Level): Level {
  return levels.indexOf(a) > levels.indexOf(b) ? a : b;
}

export function isBelow(a: Level, b: Level): boolean {
  return levels.indexOf(a) > levels.indexOf(b);
}

/** The next better level; `undefined` above A. */
export function levelAbove(level: Level): Level | undefined {
  return levels[levels.indexOf(level) - 1];
}
