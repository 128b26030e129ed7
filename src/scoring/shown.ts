import type { Level } from './levels';

/** Points as they are shown, whole numbers of 0–100. */
export type PointsShown = { readonly from: number; readonly to: number };

/** `low = high`: one number, rounded half up. Otherwise a range that holds all that is possible. */
export function pointsShown({ low, high }: { low: number; high: number }): PointsShown {
  if (low === high) return { from: Math.floor(low + 0.5), to: Math.floor(low + 0.5) };
  return { from: Math.floor(low), to: Math.ceil(high) };
}

/** How a level is put: 「B」; 「B（最大 A）」; 「判定保留（D〜B）」, or 「判定保留（D）」. */
export type LevelShown =
  | { readonly kind: 'certain' | 'held'; readonly level: Level }
  | { readonly kind: 'at-least' | 'held-between'; readonly level: Level; readonly best: Level };

export function levelShown({ level, best, provisional }: { level: Level; best: Level; provisional: boolean }): LevelShown {
  if (level === best) return { kind: provisional ? 'held' : 'certain', level };
  return { kind: provisional ? 'held-between' : 'at-least', level, best };
}
