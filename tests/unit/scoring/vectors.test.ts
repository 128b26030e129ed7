import { expect, test } from 'vitest';
import type { FactId, FactValue, QuestionId } from '../../../src/checklist';
import { type Scorable, score } from '../../../src/scoring';
import vectors from './vectors.json';

type Bare = { edition: string; depth: string; scope: Record<string, unknown>; answers: Record<string, unknown> };

/** The vectors give a fact as its bare value. */
function scorable({ edition, depth, scope, answers }: Bare): Scorable {
  const facts = Object.fromEntries(Object.entries(scope).map(([fact, value]) => [fact, { value }]));
  return { edition, depth, scope: facts as Record<FactId, { value: FactValue }>, answers: answers as Record<QuestionId, never> } as Scorable;
}

/** Vectors are rounded to six decimals. */
function rounded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, inner: unknown): unknown => (typeof inner === 'number' ? Math.round(inner * 1e6) / 1e6 : inner));
}

test.each(vectors.map((vector) => [vector.name, vector] as const))('%s', (_, vector) => {
  const { overall, areas, actions } = score(scorable(vector));
  expect(rounded({ overall, areas, actions })).toEqual(vector.expected);
});

test('there are vectors', () => {
  expect(vectors.length).toBeGreaterThan(20);
});
