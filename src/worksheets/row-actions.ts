import { type RowAction, rowSchemas, type SheetId } from '../review';
import { type CellValue, isMeeting, type Row } from './fields';
import { isThirdParty } from './readings';

/** Fields of a row by name, with what they are to say. */
export type Cells = Readonly<Record<string, CellValue>>;

export interface RowPatch {
  readonly row: Row;
  readonly cells: Cells;
}

/** The row with these fields; `null` where one of them may not say so. */
export function rowWith(sheet: SheetId, row: Row, cells: Cells): Row | null {
  const { success, data } = rowSchemas[sheet].safeParse({ ...row, ...cells });
  return success ? data : null;
}

/** One change to a row; `null` where a value is none of its field. @param at RFC 3339, UTC */
export function rowAction(sheet: SheetId, patch: RowPatch, at: string): RowAction | null {
  const [change] = changesOf(sheet, [patch]) ?? [];
  return change ? { type: 'row', sheet, ...change, at } : null;
}

/** Cells written into rows, and rows added at the end, as one change; `null` where a value is none of its field. */
export function pastedAction(sheet: SheetId, patches: readonly RowPatch[], rows: readonly Row[], at: string): RowAction | null {
  const changes = changesOf(sheet, patches);
  const all = rows.map((row) => rowWith(sheet, row, {}));
  // The schema of this sheet has just checked each of its rows.
  return changes && all.every((row) => row !== null) ? ({ type: 'rows-pasted', sheet, patches: changes, rows: all, at } as RowAction) : null;
}

export function addedAction(sheet: SheetId, rows: readonly Row[], after: string | null | undefined, at: string): RowAction | null {
  const all = rows.map((row) => rowWith(sheet, row, {}));
  const place = after === undefined ? {} : { after };
  return all.every((row) => row !== null) ? ({ type: 'rows-added', sheet, rows: all, ...place, at } as RowAction) : null;
}

/** Only the fields that are to change: another tab may be changing others of the same row. */
function changesOf(sheet: SheetId, patches: readonly RowPatch[]): { row: string; patch: Cells }[] | null {
  const changes = patches.map(({ row, cells }) => {
    const patch = tidied(row, cells);
    return rowWith(sheet, row, patch) && { row: row.id, patch };
  });
  return changes.every((change) => change !== null) ? changes : null;
}

/** Guests’ meeting systems are not asked for their terms: what stood there goes in the same change. */
function tidied(row: Row, cells: Cells): Cells {
  if (!isMeeting(row)) return cells;
  const after = rowWith('meetings', row, cells);
  return after && isMeeting(after) && isThirdParty(after) && after.terms !== null ? { ...cells, terms: null } : cells;
}
