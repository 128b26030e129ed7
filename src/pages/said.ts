import type { Review, Worksheets } from '../review';
import { type Contradiction, contradictions, type Suggestions, suggestions } from '../worksheets';

const said = new WeakMap<Worksheets, Map<string, Suggestions>>();

/** What the worksheets say, computed once for each state of them, edition and depth: an answer computes nothing anew. */
export function saidIn(review: Pick<Review, 'edition' | 'depth' | 'worksheets'>): Suggestions {
  const { edition, depth, worksheets } = review;
  const known = said.get(worksheets) ?? new Map<string, Suggestions>();
  said.set(worksheets, known);
  const key = `${edition} ${depth}`;
  const computed = known.get(key) ?? suggestions(review);
  known.set(key, computed);
  return computed;
}

const found = new WeakMap<Review, { readonly today: string; readonly list: readonly Contradiction[] }>();

/** Where a review contradicts itself, computed once for each state of it and each day. @param today `YYYY-MM-DD` */
export function contradictionsIn(review: Review, today: string): readonly Contradiction[] {
  const known = found.get(review);
  if (known?.today === today) return known.list;
  const list = contradictions(review, today);
  found.set(review, { today, list });
  return list;
}
