import { describe, expect, test } from 'vitest';
import { createReview, parseReview, serialiseReview } from '../../../src/review';
import vectors from '../scoring/compare-vectors.json';
import { runOn } from './terminal';

const empty = createReview('0198f0c2-1111-7222-8333-444455556666', '2020-06-15T01:23:45.000Z');
type Bare = { edition: string; depth: string; scope: Record<string, unknown>; answers: Record<string, unknown> };

function fileOf({ edition, depth, scope, answers }: Bare): string {
  const facts = Object.fromEntries(Object.entries(scope).map(([fact, value]) => [fact, { value }]));
  const parsed = parseReview({ ...empty, edition, depth, scope: facts, answers });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return serialiseReview(parsed.review);
}

describe('compare', () => {
  test.each(vectors.map((vector, index) => [index, vector] as const))(
    'writes the change as published, in one line: case %i',
    async (_, { before, after, expected }) => {
      const { code, out, err } = await runOn({ a: fileOf(before), b: fileOf(after) }, 'compare', 'a', 'b');
      expect({ code, err, lines: out.length }).toEqual({ code: 0, err: [], lines: 1 });
      const rounded: unknown = JSON.parse(out[0] ?? '', (__, value: unknown) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value));
      expect(rounded).toEqual(expected);
      expect(Object.keys(rounded as object)).toEqual(['before', 'after', 'change', 'real', 'knowledge', 'scope', 'questions']);
    },
  );

  test.each([
    ['edition', { edition: 'ci' }, '版'],
    ['depth', { depth: 'detailed' }, '深さ'],
  ])('does not compare reviews of different %s', async (_, other, word) => {
    const files = { a: serialiseReview(empty), b: fileOf({ ...empty, ...other }) };
    const { code, out, err } = await runOn(files, 'compare', 'a', 'b');
    expect({ code, out, lines: err.length }).toEqual({ code: 1, out: [], lines: 1 });
    expect(err[0]).toContain(word);
  });

  test('names every file that is no review', async () => {
    const { code, out, err } = await runOn({ a: '{' }, 'compare', 'a', 'none');
    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(err.map((line) => line.slice(0, line.indexOf(':')))).toEqual(['a', 'none']);
  });
});
