import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FactId, type FactValue, type QuestionId, questionIds } from '../../../src/checklist';
import { type Change, changeBetween, type Scorable, score } from '../../../src/scoring';
import vectors from './compare-vectors.json';
import { answered, anyReview } from './reviews';

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

function compared(before: Scorable, after: Scorable): Change | null {
  const outcome = changeBetween(before, after);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.change;
}

/** Two reviews of one edition and depth. */
const pair = fc.tuple(anyReview, anyReview).map(([a, b]) => [a, { ...b, edition: a.edition, depth: a.depth }] as const);
const gov: Scorable = { edition: 'gov', depth: 'core', scope: {}, answers: {} };
const nothingIn: Scorable = { ...gov, answers: Object.fromEntries(questionIds.map((id) => [id, { status: 'na', reason: '対象なし' }])) };

describe('the change between two reviews', () => {
  test.each(vectors.map((vector, index) => [index, vector] as const))('is as published: case %i', (_, { before, after, expected }) => {
    const change = compared(scorable(before), scorable(after));
    expect(rounded(change)).toEqual(expected);
    expect(change && change.real + change.knowledge + change.scope).toBeCloseTo(change?.change ?? NaN, 9);
  });

  test('is all explained: real + knowledge + scope, and each question’s points add up to its kind', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const change = compared(before, after);
        fc.pre(change !== null);
        const points = (kind: string) => change.questions.reduce((sum, each) => sum + (each.kind === kind && each.kind !== 'scope' ? each.points : 0), 0);
        expect(Math.abs(change.real + change.knowledge + change.scope - change.change)).toBeLessThan(1e-9);
        expect(Math.abs(points('real') - change.real)).toBeLessThan(1e-9);
        expect(Math.abs(points('knowledge') - change.knowledge)).toBeLessThan(1e-9);
        if (!change.questions.some(({ kind }) => kind === 'scope')) expect(change.scope).toBe(0);
      }),
    );
  });

  test('starts and ends at the scores of the two', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const [from, to] = [score(before).overall, score(after).overall];
        const change = compared(before, after);
        if (from.applicable && to.applicable) expect(change).toMatchObject({ before: from.low, after: to.low, change: to.low - from.low });
        else expect(change).toBeNull();
      }),
    );
  });

  test('backwards is the same with the signs turned', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const [there, back] = [compared(before, after), compared(after, before)];
        fc.pre(there !== null && back !== null);
        for (const part of ['change', 'real', 'knowledge', 'scope'] as const) expect(Math.abs(there[part] + back[part])).toBeLessThan(1e-9);
        expect(back.questions.map(({ id, from, to }) => ({ id, from: to, to: from }))).toEqual(there.questions.map(({ id, from, to }) => ({ id, from, to })));
      }),
    );
  });

  test('of a review with itself is nothing', () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const change = compared(review, review);
        if (change) expect(change).toMatchObject({ change: 0, real: 0, knowledge: 0, scope: 0, questions: [] });
      }),
    );
  });

  test('tells what was done from what was found out: 「いいえ」 to 「はい」, and 「わからない」 to 「はい」', () => {
    const id = 'issued.vulnerability';
    const done = compared(answered(gov, id, 'no'), answered(gov, id, 'yes'));
    expect(done).toMatchObject({ knowledge: 0, scope: 0, questions: [{ id, from: 'no', to: 'yes', kind: 'real' }] });
    expect(done?.real).toBe(done?.change);
    const found = compared(answered(gov, id, 'unknown'), answered(gov, id, 'yes'));
    expect(found).toMatchObject({ real: 0, scope: 0, questions: [{ id, from: 'unknown', to: 'yes', kind: 'knowledge' }] });
    expect(found?.knowledge).toBe(found?.change);
  });

  test('names an answer that went from unanswered to わからない, with no points', () => {
    const id = 'issued.vulnerability';
    expect(compared(gov, answered(gov, id, 'unknown'))?.questions).toEqual([{ id, from: null, to: 'unknown', kind: 'knowledge', points: 0 }]);
  });

  test('is null where nothing counts in one of them', () => {
    expect(compared(nothingIn, gov)).toBeNull();
    expect(compared(gov, nothingIn)).toBeNull();
  });

  test('is all of scope where no question is in both', () => {
    const only = (id: QuestionId, status: 'yes' | 'no'): Scorable => ({ ...nothingIn, answers: { ...nothingIn.answers, [id]: { status } } });
    const change = compared(only('issued.vulnerability', 'no'), only('lines.vulnerability', 'yes'));
    expect(change).toMatchObject({ before: 0, after: 100, change: 100, real: 0, knowledge: 0, scope: 100 });
    expect(change?.questions.map(({ kind }) => kind)).toEqual(['scope', 'scope']);
  });

  test('cannot be said of two editions or depths', () => {
    expect(changeBetween(gov, { ...gov, edition: 'ci' })).toEqual({ ok: false, reason: 'other-edition' });
    expect(changeBetween(gov, { ...gov, depth: 'detailed' })).toEqual({ ok: false, reason: 'other-depth' });
  });
});
