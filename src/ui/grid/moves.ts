import { type GridPlace, openColumn, selectColumn } from './types';

interface Extent {
  /** Every row that can have the focus, from the header on. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** How many rows a page is. */
  readonly page: number;
}

interface Key {
  readonly key: string;
  readonly ctrl: boolean;
}

/** Where a key leads from a cell; `null` for a key that leads nowhere. Home and End stay within the data: beside it is only what the arrows reach. */
export function placeAfter({ key, ctrl }: Key, from: GridPlace, { rows, columns, page }: Extent): GridPlace | null {
  const row = Math.max(0, rows.indexOf(from.row));
  const column = Math.max(0, columns.indexOf(from.column));
  const data = columns.filter((each) => each !== selectColumn && each !== openColumn);
  const at = (toRow: number, toColumn: number): GridPlace => ({
    row: rows[Math.min(Math.max(toRow, 0), rows.length - 1)] ?? from.row,
    column: columns[Math.min(Math.max(toColumn, 0), columns.length - 1)] ?? from.column,
  });
  switch (key) {
    case 'ArrowUp':
      return ctrl ? null : at(row - 1, column);
    case 'ArrowDown':
      return ctrl ? null : at(row + 1, column);
    case 'ArrowLeft':
      return ctrl ? null : at(row, column - 1);
    case 'ArrowRight':
      return ctrl ? null : at(row, column + 1);
    case 'PageUp':
      return at(row > 1 ? Math.max(1, row - page) : 0, column);
    case 'PageDown':
      return at(row + page, column);
    case 'Home':
      return { row: ctrl ? (rows[1] ?? from.row) : from.row, column: data[0] ?? from.column };
    case 'End':
      // The last row holds only the button that adds one.
      return { row: ctrl ? (rows.at(-2) ?? from.row) : from.row, column: data.at(-1) ?? from.column };
    default:
      return null;
  }
}
