import { expect, test } from 'vitest';
import { emptyRow, type Rows } from '../../../src/review';
import { fieldsOf } from '../../../src/worksheets/fields';
import { sortedIds } from '../../../src/worksheets/order';

const rows: Rows['works'][] = [
  { ...emptyRow('works', 'a'), name: '業務10', likelihood: 1, impact: 3, decision: 'hold' },
  { ...emptyRow('works', 'b'), name: '', likelihood: 3, impact: 3, decision: null },
  { ...emptyRow('works', 'c'), name: '業務2', likelihood: 3, impact: null, decision: 'continue' },
  { ...emptyRow('works', 'd'), name: '業務2', likelihood: 3, impact: 1, decision: 'continue' },
];
const { compare } = new Intl.Collator('ja', { numeric: true });
const field = (id: string) => {
  const found = fieldsOf('works', 'gov').find((each) => each.id === id);
  if (!found) throw new Error(`no field ${id}`);
  return found;
};

test('rows are sorted by a text with its numbers, blank ones last either way', () => {
  expect(sortedIds(rows, field('name'), 'ascending', compare)).toEqual(['c', 'd', 'a', 'b']);
  expect(sortedIds(rows, field('name'), 'descending', compare)).toEqual(['a', 'c', 'd', 'b']);
});

test('rows are sorted by a choice in the order of its values, and by a level by its height', () => {
  expect(sortedIds(rows, field('decision'), 'ascending', compare)).toEqual(['c', 'd', 'a', 'b']);
  expect(sortedIds(rows, field('likelihood'), 'descending', compare)).toEqual(['b', 'c', 'd', 'a']);
});

test('works are sorted by their risk, those without one last', () => {
  expect(sortedIds(rows, 'risk', 'descending', compare)).toEqual(['b', 'a', 'd', 'c']);
});
