import { type Item, isKnown, type Level, levels, thresholds, valueOf } from '../../scoring';

/** What the score of some questions is divided from: sums of weight × value, and the weights themselves. */
export interface Sums {
  readonly low: number;
  readonly high: number;
  readonly known: number;
  readonly weight: number;
}

export function sumsOf(items: readonly Item[]): Sums {
  const sum = (value: (item: Item) => number) => items.reduce((total, item) => total + item.weight * value(item), 0);
  return {
    low: sum((item) => valueOf(item.status).low),
    high: sum((item) => valueOf(item.status).high),
    known: sum((item) => (isKnown(item.status) ? 1 : 0)),
    weight: sum(() => 1),
  };
}

/** The level of these points by the thresholds alone, before any critical question caps it. */
export function levelBefore(points: number): Level {
  return levels.find((level) => points >= thresholds[level]) ?? 'D';
}
