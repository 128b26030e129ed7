import { type CellValue, type Field, isEmpty, isWork, type Row, valueOf } from './fields';

export type Direction = 'ascending' | 'descending';

/** By what rows are sorted: a field, or the risk of a work. */
export type SortKey = Field | 'risk';

/** The ids of the rows in order; those that say nothing come last either way, and rows that say the same keep their order. */
export function sortedIds(rows: readonly Row[], key: SortKey, direction: Direction, compareTexts: (a: string, b: string) => number): string[] {
  const ranked = rows.map((row) => ({ id: row.id, value: key === 'risk' ? riskRank(row) : rank(key, valueOf(key, row)) }));
  const sign = direction === 'ascending' ? 1 : -1;
  ranked.sort((a, b) => {
    if (a.value === null || b.value === null) return (a.value === null ? 1 : 0) - (b.value === null ? 1 : 0);
    return sign * (typeof a.value === 'string' && typeof b.value === 'string' ? compareTexts(a.value, b.value) : Number(a.value) - Number(b.value));
  });
  return ranked.map(({ id }) => id);
}

/** Choices by their order among the options (levels by their height), several by how many there are. */
function rank(field: Field, value: CellValue): string | number | null {
  if (isEmpty(value) || value === null) return null;
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return value.length;
  return field.kind === 'choice' ? field.options.findIndex((option) => option.value === value) : value;
}

function riskRank(row: Row): number | null {
  return isWork(row) && row.likelihood !== null && row.impact !== null ? row.likelihood * row.impact : null;
}
