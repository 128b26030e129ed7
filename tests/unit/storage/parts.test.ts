import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReview, reduce, reviewSchema } from '../../../src/review';
import { assemble, changedParts, split } from '../../../src/storage/parts';
import { newReview, reviews } from './support';

const at = '2020-06-15T02:00:00.000Z';
const rowA = '0198f0c2-0000-7000-8000-00000000000a';
const rowB = '0198f0c2-0000-7000-8000-00000000000b';

function withRows(...ids: string[]) {
  return reviewSchema.parse({ ...newReview(), worksheets: { works: ids.map((id) => ({ id, name: id })) } });
}

describe('a review in parts', () => {
  it('comes together again as it was', () => {
    fc.assert(
      fc.property(reviews, (review) => {
        expect(parseReview(assemble(split(review)))).toEqual({ ok: true, review });
      }),
      { numRuns: 25 },
    );
  });

  it('becomes any other review by writing what differs', () => {
    fc.assert(
      fc.property(reviews, reviews, (before, after) => {
        const { written, gone } = changedParts(before, after);
        const parts = new Map([...split(before), ...written]);
        for (const path of gone) parts.delete(path);
        expect(parseReview(assemble(parts))).toEqual({ ok: true, review: after });
      }),
      { numRuns: 25 },
    );
  });

  it('writes one answer and the head when one question is answered', () => {
    const before = withRows(rowA, rowB);
    const after = reduce(before, { type: 'answer', question: 'risk.reassess-concern', patch: { status: 'yes' }, at });
    const { written, gone } = changedParts(before, after);
    expect([...written.keys()]).toEqual(['head', 'answers/risk.reassess-concern']);
    expect(gone).toEqual([]);
  });

  it('writes one row, and not the order, when a row is filled in', () => {
    const before = withRows(rowA, rowB);
    const [first, second] = before.worksheets.works;
    if (!first || !second) throw new Error('no rows');
    const after = { ...before, worksheets: { ...before.worksheets, works: [first, { ...second, name: '窓口' }] } };
    expect([...changedParts(before, after).written.keys()]).toEqual([`worksheets/works/${rowB}`]);
  });

  it('removes the part of an answer that is taken away', () => {
    const before = reduce(newReview(), { type: 'answer', question: 'risk.reassess-concern', patch: { note: '確認中' }, at });
    const after = reduce(before, { type: 'answer', question: 'risk.reassess-concern', patch: { note: '' }, at: '2020-06-15T03:00:00.000Z' });
    expect(changedParts(before, after).gone).toEqual(['answers/risk.reassess-concern']);
  });

  it('shows a row that has been lost', () => {
    const parts = new Map(split(withRows(rowA, rowB)));
    parts.delete(`worksheets/works/${rowB}`);
    const parsed = parseReview(assemble(parts));
    expect(parsed.ok || parsed.problems.map(({ path }) => path)).toEqual([['worksheets', 'works', 1]]);
  });

  it('keeps rows whose order has been lost', () => {
    const review = withRows(rowA, rowB);
    const parts = new Map(split(review));
    parts.delete('worksheets/works');
    expect(parseReview(assemble(parts))).toEqual({ ok: true, review });
  });

  it('shows a part that it does not know', () => {
    const parsed = parseReview(assemble(new Map([...split(newReview()), ['votes/one', 1]])));
    expect(parsed.ok || parsed.problems).toEqual([{ kind: 'unknown-key', path: [], key: 'votes/one' }]);
  });
});
