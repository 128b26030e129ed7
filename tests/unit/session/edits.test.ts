import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Review, reduce, reviewSchema } from '../../../src/review';
import { applyEdits, editsBetween, editsSchema, inverse } from '../../../src/session/edits';
import { equal, share } from '../../../src/session/share';
import { newReview, reviews } from '../storage/support';
import { answer, concern, content } from './support';

const at = '2020-06-15T09:00:00.000Z';
/** A few: each checks whole reviews against the schema. */
const runs = { numRuns: 25 };
const ids = ['a', 'b', 'c', 'd'].map((end) => `0198f0c2-0000-7000-8000-00000000000${end}`);
const [a = '', b = '', c = '', d = ''] = ids;

function withRows(review: Review, ...rowIds: string[]): Review {
  return reviewSchema.parse({ ...review, worksheets: { works: rowIds.map((id) => ({ id })) } });
}

function rowsOf(review: Review): string[] {
  return review.worksheets.works.map(({ id }) => id);
}

describe('the edits between two reviews', () => {
  it('lead from one to the other, and back', () => {
    fc.assert(
      fc.property(reviews, reviews, (before, after) => {
        const edits = editsBetween(before, after);
        const there = applyEdits(before, edits, at);
        expect(content(there)).toEqual(content(after));
        expect(content(applyEdits(there, inverse(edits), at))).toEqual(content(before));
      }),
      runs,
    );
  });

  it('survive being written as JSON', () => {
    fc.assert(
      fc.property(reviews, reviews, (before, after) => {
        const edits = editsSchema.parse(JSON.parse(JSON.stringify(editsBetween(before, after))));
        expect(content(applyEdits(before, edits, at))).toEqual(content(after));
      }),
      runs,
    );
  });

  it('change nothing where they have been made already', () => {
    fc.assert(
      fc.property(reviews, reviews, (before, after) => {
        expect(applyEdits(after, editsBetween(before, after), at)).toBe(after);
      }),
      runs,
    );
  });

  it('leave a field that has been changed since, and change its neighbour', () => {
    const review = newReview();
    const edits = editsBetween(review, reduce(review, answer(concern, { status: 'yes', note: '一' })));
    const since = reduce(review, answer(concern, { note: '二' }));
    expect(applyEdits(since, edits, at).answers[concern]).toMatchObject({ note: '二' });
    const there = reduce(reduce(review, answer(concern, { status: 'yes', note: '一' })), answer(concern, { note: '二' }));
    expect(applyEdits(there, inverse(edits), at).answers[concern]).toMatchObject({ status: null, note: '二' });
  });

  it('keep what they do not touch as it is, to the very object', () => {
    const review = withRows(newReview(), a, b);
    const next = applyEdits(review, editsBetween(review, reduce(review, answer(concern, { status: 'no' }))), at);
    expect(next.worksheets).toBe(review.worksheets);
    expect(next.subject).toBe(review.subject);
  });

  it('are not made where the result would be no valid review', () => {
    const review = newReview();
    expect(applyEdits(review, [{ part: 'head', field: 'edition', from: 'gov', to: 'mars' }], at)).toBe(review);
    expect(applyEdits(review, [{ part: '__proto__/x', field: null, to: {} }], at)).toBe(review);
  });

  it('keep the rows that have come and gone since', () => {
    const before = withRows(newReview(), a, b);
    const mine = editsBetween(before, withRows(before, a, c, b));
    expect(rowsOf(applyEdits(withRows(before, b, d), mine, at))).toEqual([b, d, c]);
    expect(rowsOf(applyEdits(withRows(before, a, b, d), mine, at))).toEqual([a, c, b, d]);
    expect(rowsOf(applyEdits(withRows(before, a, c, b, d), inverse(mine), at))).toEqual([a, b, d]);
  });
});

describe('sharing', () => {
  it('says what is new, and gives the old where nothing is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        expect(share(before, after)).toEqual(after);
        expect(share(before, structuredClone(before))).toBe(before);
        expect(equal(before, after)).toBe(share(before, after) === before);
      }),
    );
  });
});
