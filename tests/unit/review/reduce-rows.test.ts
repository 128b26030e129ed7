import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Action, emptyRow, parseReview, type Review, reduce, type SheetId, type Work, withChange } from '../../../src/review';
import { reviewArbitrary } from './arbitrary';
import { emptyReview, later } from './samples';

const at = later;
const sheet = 'works';
const uuid = (n: number) => `0198f0c2-0000-7000-8000-${String(n).padStart(12, '0')}`;
const work = (n: number, given: Partial<Work> = {}): Work => ({ ...emptyRow('works', uuid(n)), ...given });
const works = (...ns: number[]) => ns.map((n) => work(n, { name: `業務${n}` }));
const withWorks = (...ns: number[]) => reduce(emptyReview(), { type: 'rows-added', sheet, rows: works(...ns), at });
const order = (review: Review) => review.worksheets.works.map((row) => Number(row.id.slice(-12)));

const sheets: readonly SheetId[] = ['works', 'exceptions', 'devices', 'meetings'];

test.each(sheets)('an empty row of %s is what the file fills in for a row of which only the id is written', (each) => {
  const row = emptyRow(each, uuid(1));
  expect(parseReview({ ...emptyReview(), worksheets: { [each]: [{ id: uuid(1) }] } })).toMatchObject({ ok: true, review: { worksheets: { [each]: [row] } } });
});

describe('rows are added', () => {
  test.each<readonly [string, { after?: string | null }, number[]]>([
    ['at the end', {}, [1, 2, 3, 8, 9]],
    ['at the top', { after: null }, [8, 9, 1, 2, 3]],
    ['after a row', { after: uuid(2) }, [1, 2, 8, 9, 3]],
    ['at the end, where that row is gone', { after: uuid(7) }, [1, 2, 3, 8, 9]],
  ])('%s', (_, place, expected) => {
    expect(order(reduce(withWorks(1, 2, 3), { type: 'rows-added', sheet, rows: works(8, 9), ...place, at }))).toEqual(expected);
  });

  test('up to 500, and not one of them beyond', () => {
    const full = withWorks(...Array.from({ length: 498 }, (_, n) => n));
    expect(reduce(full, { type: 'rows-added', sheet, rows: works(900, 901, 902), at })).toBe(full);
    expect(reduce(full, { type: 'rows-added', sheet, rows: works(900, 901), at }).worksheets.works).toHaveLength(500);
  });

  test('never with an id that is there already, nor twice the same', () => {
    const review = withWorks(1, 2);
    expect(reduce(review, { type: 'rows-added', sheet, rows: works(3, 1), at })).toBe(review);
    expect(reduce(review, { type: 'rows-added', sheet, rows: works(3, 3), at })).toBe(review);
  });
});

test('a row is changed field by field, and the others stay the same objects', () => {
  const before = withWorks(1, 2);
  const after = reduce(before, { type: 'row', sheet, row: uuid(2), patch: { likelihood: 3, changes: ['volume'] }, at });
  expect(after.worksheets.works).toEqual([work(1, { name: '業務1' }), work(2, { name: '業務2', likelihood: 3, changes: ['volume'] })]);
  expect(after.worksheets.works[0]).toBe(before.worksheets.works[0]);
  expect(after.worksheets.meetings).toBe(before.worksheets.meetings);
  expect(after.answers).toBe(before.answers);
});

test('rows are removed, several at once, the others stay', () => {
  const before = withWorks(1, 2, 3, 4);
  const after = reduce(before, { type: 'rows-removed', sheet, rows: [uuid(4), uuid(2)], at });
  expect(order(after)).toEqual([1, 3]);
  expect(after.worksheets.works[1]).toBe(before.worksheets.works[2]);
});

test('rows are put in another order, which names each of them once', () => {
  const review = withWorks(1, 2, 3);
  const ordered = (...ns: number[]) => reduce(review, { type: 'rows-ordered', sheet, order: ns.map(uuid), at });
  expect(order(ordered(3, 1, 2))).toEqual([3, 1, 2]);
  for (const wrong of [[1, 2], [1, 2, 2], [1, 2, 3, 3], [1, 2, 9], []]) expect(ordered(...wrong)).toBe(review);
});

test.each<readonly [string, Action]>([
  ['no row added', { type: 'rows-added', sheet, rows: [], at }],
  ['the same written again', { type: 'row', sheet, row: uuid(1), patch: { name: '業務1' }, at }],
  ['the same list written again', { type: 'row', sheet, row: uuid(1), patch: { changes: [] }, at }],
  ['a row that is gone changed', { type: 'row', sheet, row: uuid(9), patch: { name: '業務9' }, at }],
  ['a row that is gone removed', { type: 'rows-removed', sheet, rows: [uuid(9)], at }],
  ['the same order', { type: 'rows-ordered', sheet, order: [1, 2].map(uuid), at }],
])('where nothing changes it is the very same review: %s', (_, action) => {
  const review = withWorks(1, 2);
  expect(reduce(review, action)).toBe(review);
});

test('a field that a sheet does not have fails to compile', () => {
  const review = withWorks(1);
  // @ts-expect-error a work has no provider
  reduce(review, { type: 'row', sheet: 'works', row: uuid(1), patch: { provider: 'central' }, at });
  // @ts-expect-error no row changes its id
  reduce(review, { type: 'row', sheet: 'works', row: uuid(1), patch: { id: uuid(2) }, at });
  // @ts-expect-error a meeting system is no work
  reduce(review, { type: 'rows-added', sheet: 'works', rows: [emptyRow('meetings', uuid(2))], at });
  expect(reduce(review, { type: 'row', sheet: 'works', row: uuid(1), patch: { owner: '総務課' }, at }).worksheets.works[0]?.owner).toBe('総務課');
});

test('no change to a work and a change to it put each other out', () => {
  expect(withChange([], 'none', true)).toEqual(['none']);
  expect(withChange(['concern', 'volume'], 'none', true)).toEqual(['none']);
  expect(withChange(['none'], 'volume', true)).toEqual(['volume']);
  expect(withChange(['volume'], 'concern', true)).toEqual(['concern', 'volume']);
  expect(withChange(['volume'], 'volume', true)).toEqual(['volume']);
  expect(withChange(['concern', 'volume'], 'concern', false)).toEqual(['volume']);
  expect(withChange(['none'], 'none', false)).toEqual([]);
});

test('whatever is done to rows, the review stays valid, and no row is lost but by removing it', () => {
  const fresh = fc.uniqueArray(fc.uuid(), { maxLength: 3 });
  fc.assert(
    fc.property(reviewArbitrary, fresh, fc.infiniteStream(fc.nat()), (given, ids, picks) => {
      const review = { ...given, handout: null };
      const before = review.worksheets.meetings.map((row) => row.id);
      const pick = () => before[(picks.next().value ?? 0) % (before.length + 1)] ?? null;
      const after = (
        [
          { type: 'rows-added', sheet: 'meetings', rows: ids.map((id) => emptyRow('meetings', id)), after: pick(), at },
          { type: 'rows-ordered', sheet: 'meetings', order: before.toReversed(), at },
          { type: 'row', sheet: 'meetings', row: pick() ?? '', patch: { measures: ['password', 'other'] }, at },
        ] satisfies Action[]
      ).reduce<Review>(reduce, review);
      expect(parseReview(after).ok).toBe(true);
      expect(after.worksheets.meetings.map((row) => row.id)).toEqual(expect.arrayContaining(before));
      expect(reduce(after, { type: 'rows-removed', sheet: 'meetings', rows: [...ids, ...before], at }).worksheets.meetings).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
