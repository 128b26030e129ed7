import { describe, expect, test } from 'vitest';
import { createReview, parseReview, serialiseReview } from '../../../src/review';
import vectors from '../scoring/vectors.json';
import { runOn } from './terminal';

const empty = createReview('0198f0c2-1111-7222-8333-444455556666', '2020-06-15T01:23:45.000Z');
const good = serialiseReview(empty);

/** The case as the file of a review. */
function fileOf({ edition, depth, scope, answers }: (typeof vectors)[number]): string {
  const facts = Object.fromEntries(Object.entries(scope).map(([fact, value]) => [fact, { value }]));
  const parsed = parseReview({ ...empty, edition, depth, scope: facts, answers });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return serialiseReview(parsed.review);
}

/** Vectors are rounded to six decimals. */
function rounded(line: string | undefined): unknown {
  return JSON.parse(line ?? 'null', (_, value: unknown) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value));
}

describe('score', () => {
  test('writes one line of JSON a file, in the shape of the published cases', async () => {
    const files = Object.fromEntries(vectors.map((vector, index) => [`${index}.tenken.json`, fileOf(vector)]));
    const { code, out, err } = await runOn(files, 'score', ...Object.keys(files));
    expect({ code, err }).toEqual({ code: 0, err: [] });
    const expected = vectors.map(({ edition, depth, expected: score }, index) => ({ file: `${index}.tenken.json`, edition, depth, ...score }));
    expect(out.map(rounded)).toEqual(expected);
    expect(Object.keys(JSON.parse(out[0] ?? '{}') as object)).toEqual(['file', 'edition', 'depth', 'overall', 'areas', 'actions']);
  });

  test('rounds nothing', async () => {
    const third = fileOf({ ...vectors[0], answers: { 'issued.vulnerability': { status: 'yes' } } } as unknown as (typeof vectors)[number]);
    const { out } = await runOn({ a: third }, 'score', 'a');
    expect(out[0]).toMatch(/"low":\d+\.\d{9,}/);
  });

  test('says which file is no valid review, and goes on with the others', async () => {
    const { code, out, err } = await runOn({ a: good, b: '{', c: good }, 'score', 'a', 'b', 'none', 'c');
    expect(code).toBe(1);
    expect(out.map((line) => (JSON.parse(line) as { file: string }).file)).toEqual(['a', 'c']);
    expect(err).toHaveLength(2);
    expect(err[0]).toMatch(/^b: 1行目/);
    expect(err[1]).toMatch(/^none: ファイルが見つかりません/);
  });
});

describe('check', () => {
  const bad = good.replace('"edition": "gov"', '"edition": "state"').replace('"practice"', '"practise"');

  test('says nothing on standard output of files that are valid', async () => {
    const { code, out } = await runOn({ a: good }, 'check', 'a');
    expect({ code, out }).toEqual({ code: 0, out: [] });
  });

  test('writes every problem with its place on a line of its own, in the language asked for', async () => {
    const japanese = await runOn({ a: good, b: bad }, 'check', 'a', 'b');
    expect(japanese.code).toBe(1);
    expect(japanese.out).toHaveLength(2);
    expect(japanese.out[0]).toMatch(/^b: edition：.*state/);
    expect(japanese.out[1]).toMatch(/^b: .*practise/);
    const english = await runOn({ b: bad }, 'check', '--lang', 'en', 'b');
    expect(english.out).toHaveLength(2);
    expect(english.out.join()).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
  });

  test('counts the problems that it does not list', async () => {
    const { out } = await runOn({ a: JSON.stringify({ ...empty, ...Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`k${i}`, 1])) }) }, 'check', 'a');
    expect(out).toHaveLength(101);
    expect(out.at(-1)).toContain('150');
  });

  test('gives a file that cannot be read as a problem', async () => {
    const { code, out } = await runOn({}, 'check', 'none');
    expect(code).toBe(1);
    expect(out).toEqual(['none: ファイルが見つかりません。名前と場所を確かめてください。']);
  });
});
