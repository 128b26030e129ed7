import { patched } from './entries';
import type { Review } from './file';
import { isSheetOpen } from './open';
import type { Rows, SheetId } from './rows';
import { maxRows } from './text';

/** Several rows at once, as by pasting, each with an id of its own. @param after the row that they follow; `null` the top; missing, or gone: the end */
interface RowsAdded<Sheet extends SheetId> {
  readonly type: 'rows-added';
  readonly sheet: Sheet;
  readonly rows: readonly Rows[Sheet][];
  readonly after?: string | null;
  readonly at: string;
}

/** @param patch the `changes` of a work as `withChange` makes them: `none` alone */
interface RowChanged<Sheet extends SheetId> {
  readonly type: 'row';
  readonly sheet: Sheet;
  readonly row: string;
  readonly patch: Partial<Rows[Sheet]> & { readonly id?: never };
  readonly at: string;
}

/** Cells written over rows, and rows added at the end, as by pasting: one change, taken back at once. The rows added have ids of their own. */
interface RowsPasted<Sheet extends SheetId> {
  readonly type: 'rows-pasted';
  readonly sheet: Sheet;
  readonly patches: readonly { readonly row: string; readonly patch: RowChanged<Sheet>['patch'] }[];
  readonly rows: readonly Rows[Sheet][];
  readonly at: string;
}

/** @param order every id of the sheet, each once */
type RowsMoved =
  | { readonly type: 'rows-removed'; readonly sheet: SheetId; readonly rows: readonly string[]; readonly at: string }
  | { readonly type: 'rows-ordered'; readonly sheet: SheetId; readonly order: readonly string[]; readonly at: string };

type Added<Sheet extends SheetId = SheetId> = { [Each in Sheet]: RowsAdded<Each> }[Sheet];
type Changed<Sheet extends SheetId = SheetId> = { [Each in Sheet]: RowChanged<Each> }[Sheet];

type Pasted<Sheet extends SheetId = SheetId> = { [Each in Sheet]: RowsPasted<Each> }[Sheet];

/** Every change to the rows of a worksheet. Each is of one sheet: a field that its rows don't have fails to compile. */
export type RowAction = Added | Changed | Pasted | RowsMoved;

/** As the type of the worksheets, but by sheet, so that TypeScript sees which rows go with which sheet. */
type Sheets = { [Sheet in SheetId]: Rows[Sheet][] };

/**
 * The review after the change. The very same where it says nothing new or cannot be made: the sheet is locked, would hold more than 500 rows or
 * one id twice, or the order given is not one of its rows.
 */
export function reduceRows(review: Review, action: RowAction): Review {
  if (!isSheetOpen(review, action.sheet)) return review;
  const worksheets = sheetsAfter(review.worksheets, action);
  return worksheets === review.worksheets ? review : { ...review, worksheets };
}

function sheetsAfter(sheets: Sheets, action: RowAction): Sheets {
  switch (action.type) {
    case 'rows-added':
      return added(sheets, action);
    case 'row':
      return changed(sheets, action);
    case 'rows-pasted':
      return pasted(sheets, action);
    case 'rows-removed':
      return removed(sheets, action.sheet, action.rows);
    case 'rows-ordered':
      return ordered(sheets, action.sheet, action.order);
  }
}

function added<Sheet extends SheetId>(sheets: Sheets, { sheet, rows, after }: Added<Sheet>): Sheets {
  const before = sheets[sheet];
  const ids = new Set([...before, ...rows].map((row) => row.id));
  if (rows.length === 0 || ids.size > maxRows || ids.size < before.length + rows.length) return sheets;
  const behind = before.findIndex((row) => row.id === after);
  const place = after === null ? 0 : behind < 0 ? before.length : behind + 1;
  return { ...sheets, [sheet]: before.toSpliced(place, 0, ...rows) };
}

function changed<Sheet extends SheetId>(sheets: Sheets, { sheet, row: id, patch }: Changed<Sheet>): Sheets {
  const rows = sheets[sheet];
  const place = rows.findIndex((row) => row.id === id);
  const before = rows[place];
  if (!before) return sheets;
  const after = patched<Rows[Sheet]>(before, patch);
  return after === before ? sheets : { ...sheets, [sheet]: rows.with(place, after) };
}

/** All or nothing: where the rows that come would not fit, no cell is written either. */
function pasted<Sheet extends SheetId>(sheets: Sheets, { sheet, patches, rows, at }: Pasted<Sheet>): Sheets {
  const grown = rows.length === 0 ? sheets : added<Sheet>(sheets, { type: 'rows-added', sheet, rows, at });
  if (rows.length > 0 && grown === sheets) return sheets;
  const byRow = new Map(patches.map((each) => [each.row, each.patch]));
  const before = grown[sheet];
  const after = before.map((row) => patched<Rows[Sheet]>(row, byRow.get(row.id) ?? {}));
  return after.every((row, index) => row === before[index]) ? grown : { ...grown, [sheet]: after };
}

function removed<Sheet extends SheetId>(sheets: Sheets, sheet: Sheet, ids: readonly string[]): Sheets {
  const gone = new Set(ids);
  const rest = sheets[sheet].filter((row) => !gone.has(row.id));
  return rest.length === sheets[sheet].length ? sheets : { ...sheets, [sheet]: rest };
}

function ordered<Sheet extends SheetId>(sheets: Sheets, sheet: Sheet, order: readonly string[]): Sheets {
  const before = sheets[sheet];
  const byId = new Map(before.map((row) => [row.id, row]));
  const after = order.flatMap((id) => byId.get(id) ?? []);
  const isPermutation = order.length === before.length && new Set(order).size === before.length && after.length === before.length;
  if (!isPermutation || after.every((row, index) => row === before[index])) return sheets;
  return { ...sheets, [sheet]: after };
}
