import { describe, expect, test } from 'vitest';
import { createReview, emptyAnswer, emptyRow, type Review, type Status, serialiseReview } from '../../../src/review';
import { runOn } from './terminal';

const question = 'issued.vulnerability';
const base = createReview('0198f0c2-1111-7222-8333-444455556666', '2020-06-15T01:23:45.000Z');
const stranger = { ...base, id: '0198f0c2-1111-7222-8333-44445555ffff' };

function answered(id: typeof question | 'lines.vulnerability', status: Status, review: Review = base): Review {
  return { ...review, answers: { ...review.answers, [id]: { ...emptyAnswer, status } } };
}

const yes = answered(question, 'yes');
const lines = answered('lines.vulnerability', 'no');
const both = serialiseReview(answered('lines.vulnerability', 'no', yes));

function merge(reviews: readonly Review[], others: Readonly<Record<string, string>> = {}, out = 'out') {
  const [from = base, a = base, b = base] = reviews;
  const files = { base: serialiseReview(from), a: serialiseReview(a), b: serialiseReview(b), ...others };
  return runOn(files, 'merge', 'base', 'a', 'b', '--out', out);
}

describe('merge', () => {
  test('writes the merged review, and how much came together as one line of JSON', async () => {
    expect(await merge([base, yes, lines])).toEqual({ code: 0, out: ['{"merged":2,"conflicts":[]}'], err: [], written: { out: both } });
    expect((await merge([base, lines, yes])).written).toEqual({ out: both });
  });

  test('writes nothing where the two conflict, and says where', async () => {
    const no = answered(question, 'no', lines);
    const { code, out, err, written } = await merge([base, yes, no]);
    expect({ code, written, lines: err.length }).toEqual({ code: 1, written: {}, lines: 1 });
    expect(err[0]).toContain('1件');
    const conflict = { path: ['answers', question], base: null, a: yes.answers[question], b: no.answers[question] };
    expect(out.map((line): unknown => JSON.parse(line))).toEqual([{ merged: 1, conflicts: [conflict] }]);
  });

  test.each(['base', 'a', 'b'])('may write over %s, of which nothing is lost', async (out) => {
    expect((await merge([base, yes, lines], {}, out)).written).toEqual({ [out]: both });
  });

  test('may write over an empty file, and over another copy of the same review', async () => {
    expect((await merge([base, yes, lines], { out: '' })).code).toBe(0);
    expect((await merge([base, yes, lines], { out: serialiseReview(base) })).written).toEqual({ out: both });
  });

  test.each([
    ['another review', serialiseReview(stranger)],
    ['what is no review', 'メモ'],
  ])('never writes over %s', async (_, text) => {
    const { code, out, err, written } = await merge([base, yes, lines], { out: text });
    expect({ code, out, written }).toEqual({ code: 1, out: [], written: {} });
    expect(err).toEqual([expect.stringMatching(/^out: .*別のファイル/)]);
  });

  test('says where the result could not be written', async () => {
    const { code, out, err } = await merge([base, yes, lines], {}, 'missing/out');
    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(err).toEqual([expect.stringMatching(/^missing\/out: .*フォルダー/)]);
  });

  test('takes only copies of one review', async () => {
    const { code, out, err, written } = await merge([base, yes, stranger]);
    expect({ code, out, written }).toEqual({ code: 1, out: [], written: {} });
    expect(err[0]).toContain('同じ点検');
  });

  test('names every file that is no review', async () => {
    const { code, err, written } = await merge([base, yes, lines], { a: '{', b: '[]' });
    expect({ code, written }).toEqual({ code: 1, written: {} });
    expect(err.map((line) => line.slice(0, line.indexOf(':')))).toEqual(['a', 'b']);
  });

  test('writes nothing that could not be read again: too many rows, too large a file', async () => {
    const works = (from: number, count: number, text = ''): Review => ({
      ...base,
      worksheets: {
        ...base.worksheets,
        works: Array.from({ length: count }, (_, index) => ({
          ...emptyRow('works', `0198f0c2-1111-7222-8333-${String(from + index).padStart(12, '0')}`),
          technical: text,
        })),
      },
    });
    const rows = await merge([base, works(0, 300), works(1000, 300)]);
    expect(rows).toMatchObject({ code: 1, out: [], written: {} });
    expect(rows.err[0]).toContain('600');
    const long = '長'.repeat(4000);
    const bytes = await merge([base, works(0, 240, long), works(1000, 240, long)]);
    expect(bytes).toMatchObject({ code: 1, out: [], written: {} });
    expect(bytes.err[0]).toContain('5000000');
  });
});
