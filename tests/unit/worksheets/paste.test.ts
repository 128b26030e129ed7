import { describe, expect, test } from 'vitest';
import { createReview, emptyRow, type Review, type Rows, reduce } from '../../../src/review';
import { type Field, fieldsOf, type Row } from '../../../src/worksheets/fields';
import { headerOf, takeTable } from '../../../src/worksheets/paste';
import { pastedAction, rowAction } from '../../../src/worksheets/row-actions';
import { idOf } from './support';

const at = '2020-06-15T02:00:00.000Z';
const words = { labels: () => new Map(), blank: [] };

function work(index: number, filled: Partial<Rows['works']> = {}): Rows['works'] {
  return { ...emptyRow('works', idOf('works', index)), ...filled };
}

function reviewWith(rows: Rows['works'][]): Review {
  const review = createReview(idOf('works', 999), at);
  return { ...review, worksheets: { ...review.worksheets, works: rows } };
}

/** Fields by name, `-` for a column that is none. */
function columns(sheet: 'works' | 'devices' | 'meetings', ...ids: string[]): (Field | null)[] {
  return ids.map((id) => fieldsOf(sheet, 'gov').find((field) => field.id === id) ?? null);
}

function take(table: string[][], more: Partial<Parameters<typeof takeTable>[0]> = {}) {
  let made = 100;
  return takeTable({
    sheet: 'works',
    edition: 'gov',
    table,
    fields: columns('works', 'name', 'owner', 'likelihood'),
    headed: false,
    onto: [],
    rows: 0,
    words,
    newId: () => idOf('works', made++),
    ...more,
  });
}

describe('a pasted table', () => {
  test('adds a row a line, and none for an empty line', () => {
    const { added, problems, cells, excess } = take([['支払', '会計課', '3'], ['', '', ''], ['広報']]);
    expect(added).toEqual([work(100, { name: '支払', owner: '会計課', likelihood: 3 }), work(102, { name: '広報' })]);
    expect({ problems, cells, excess }).toEqual({ problems: [], cells: 4, excess: 0 });
  });

  test('goes over the rows below the cell, where an empty cell empties, and adds the rest', () => {
    const rows = [work(0, { name: 'a', owner: 'x' }), work(1, { name: 'b' })];
    const { patches, added } = take([['A', ''], ['B'], ['C']], { onto: rows, rows: 2 });
    const action = pastedAction('works', patches, added, at);
    if (!action) throw new Error('nothing to paste');
    const after = reduce(reviewWith(rows), action);
    expect(after.worksheets.works.map(({ name, owner }) => [name, owner])).toEqual([
      ['A', ''],
      ['B', ''],
      ['C', ''],
    ]);
  });

  test('names every cell that it cannot read, by line and column, and takes the others', () => {
    const { added, problems } = take(
      [
        ['業務', '担当', '起こりやすさ'],
        ['支払', '会計課', '高め'],
      ],
      { headed: true },
    );
    expect(added).toMatchObject([{ name: '支払', owner: '会計課', likelihood: null }]);
    expect(problems).toMatchObject([{ line: 2, column: 3, kind: 'choice', cell: '高め', field: { id: 'likelihood' } }]);
  });

  test('says once of a column that is none', () => {
    const { problems } = take(
      [
        ['a', 'memo'],
        ['b', 'memo'],
      ],
      { fields: columns('works', 'name', '-') },
    );
    expect(problems).toMatchObject([{ line: 1, column: 2, kind: 'no-field' }]);
  });

  test('does not fill in what isn’t asked of the row, and says so', () => {
    const devices = { sheet: 'devices' as const, fields: columns('devices', 'name', 'kind', 'needed', 'permitted') };
    const { added, problems } = take(
      [
        ['私物', 'non-issued', '3', 'yes'],
        ['貸出用', 'issued', '3', ''],
      ],
      devices,
    );
    expect(added).toMatchObject([
      { kind: 'non-issued', needed: null, permitted: 'yes' },
      { kind: 'issued', needed: 3 },
    ]);
    expect(problems).toMatchObject([{ line: 1, column: 3, kind: 'not-asked' }]);
  });

  test('takes nothing beyond 500 rows, and says by how many', () => {
    const table = Array.from({ length: 12 }, (_, index) => [`業務${index}`]);
    expect(take(table, { rows: 490 }).excess).toBe(2);
    expect(take(table, { rows: 488 }).excess).toBe(0);
    const full = reviewWith(Array.from({ length: 490 }, (_, index) => work(index)));
    const action = pastedAction(
      'works',
      [{ row: work(0), cells: { name: 'x' } }],
      take(table, { rows: 490 }).added.map((row, index): Row => ({ ...row, id: idOf('works', 600 + index) })),
      at,
    );
    if (!action) throw new Error('nothing to paste');
    expect(reduce(full, action)).toBe(full);
  });
});

test('a line is a header where half of what it says are names of fields', () => {
  const [name, owner] = columns('works', 'name', 'owner');
  if (!name || !owner) throw new Error('no such fields');
  const names = new Map([
    ['業務', name],
    ['work', name],
    ['担当', owner],
  ]);
  expect(headerOf(['業務', '担当', 'メモ'], names)).toEqual([name, owner, null]);
  expect(headerOf(['Ｗｏｒｋ', ''], names)).toEqual([name, null]);
  expect(headerOf(['業務', 'Work'], names)).toEqual([name, null]);
  expect(headerOf(['支払', '会計課'], names)).toBeNull();
  expect(headerOf(['業務', 'a', 'b'], names)).toBeNull();
});

describe('a change to a row', () => {
  test('that makes it a guests’ meeting system clears its terms with it', () => {
    const row = { ...emptyRow('meetings', idOf('meetings', 0)), terms: 'terms-of-service' as const };
    expect(rowAction('meetings', { row, cells: { provider: 'contractor' } }, at)).toMatchObject({ patch: { provider: 'contractor', terms: null } });
    expect(rowAction('meetings', { row, cells: { provider: 'central' } }, at)).toMatchObject({ patch: { provider: 'central' } });
  });

  test('names only the fields that change', () => {
    expect(rowAction('works', { row: work(0, { owner: 'x' }), cells: { name: 'a' } }, at)).toEqual({
      type: 'row',
      sheet: 'works',
      row: idOf('works', 0),
      patch: { name: 'a' },
      at,
    });
  });

  test('to a value that its field doesn’t know is none', () => {
    expect(rowAction('works', { row: work(0), cells: { likelihood: 4 } }, at)).toBeNull();
    expect(rowAction('works', { row: work(0), cells: { changes: ['none', 'volume'] } }, at)).toBeNull();
  });
});
