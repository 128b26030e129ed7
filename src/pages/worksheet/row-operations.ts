import { emptyRow, maxRows, type RowAction, type SheetId } from '../../review';
import type { Session } from '../../session';
import { newId } from '../../storage';
import type { Row } from '../../worksheets/fields';
import { type Direction, type SortKey, sortedIds } from '../../worksheets/order';
import { addedAction, type Cells, pastedAction, type RowPatch, rowAction } from '../../worksheets/row-actions';

/** What can be done to the rows of one sheet; each is one change, and one step of taking back. */
export interface RowOperations {
  /** The cells of one row. @returns false where a value is none of its field */
  readonly set: (row: string, cells: Cells, typed: boolean) => boolean;
  /** An empty row behind this one, else at the end. @returns its id; `null` where the sheet is full */
  readonly add: (after?: string) => string | null;
  /** Copies with ids of their own, behind the last of them. @returns their ids; `null` where they don’t fit */
  readonly duplicate: (ids: readonly string[]) => readonly string[] | null;
  readonly remove: (ids: readonly string[]) => void;
  /** One place up or down among the rows that are shown. */
  readonly move: (ids: ReadonlySet<string>, shown: readonly string[], step: -1 | 1) => void;
  readonly sort: (key: SortKey, direction: Direction, compareTexts: (a: string, b: string) => number) => void;
  /** @returns false where the rows don’t fit */
  readonly paste: (patches: readonly RowPatch[], added: readonly Row[]) => boolean;
}

export function rowOperations(session: Session, sheet: SheetId): RowOperations {
  const rows = (): readonly Row[] => session.getState().review.worksheets[sheet];
  const at = () => new Date().toISOString();
  const dispatch = (action: RowAction | null, text = false): boolean => {
    if (action) session.dispatch(action, { text });
    return action !== null;
  };
  return {
    set(id, cells, typed) {
      const row = rows().find((each) => each.id === id);
      return row !== undefined && dispatch(rowAction(sheet, { row, cells }, at()), typed);
    },
    add(after) {
      if (rows().length >= maxRows) return null;
      const row = emptyRow(sheet, newId());
      return dispatch(addedAction(sheet, [row], after, at())) ? row.id : null;
    },
    duplicate(ids) {
      const wanted = new Set(ids);
      const originals = rows().filter((row) => wanted.has(row.id));
      if (rows().length + originals.length > maxRows) return null;
      const copies = originals.map((row) => ({ ...row, id: newId() }));
      return dispatch(addedAction(sheet, copies, originals.at(-1)?.id, at())) ? copies.map((row) => row.id) : null;
    },
    remove(ids) {
      dispatch({ type: 'rows-removed', sheet, rows: ids, at: at() });
    },
    move(ids, shown, step) {
      const moved = step < 0 ? movedUp(shown, ids) : movedUp(shown.toReversed(), ids).toReversed();
      const places = new Set(shown);
      let next = 0;
      const order = rows().map((row) => (places.has(row.id) ? (moved[next++] ?? row.id) : row.id));
      dispatch({ type: 'rows-ordered', sheet, order, at: at() });
    },
    sort(key, direction, compareTexts) {
      dispatch({ type: 'rows-ordered', sheet, order: sortedIds(rows(), key, direction, compareTexts), at: at() });
    },
    paste(patches, added) {
      return rows().length + added.length <= maxRows && dispatch(pastedAction(sheet, patches, added, at()));
    },
  };
}

/** Each of these one place up; those that are at the top already stay, in a block too. */
function movedUp(order: readonly string[], ids: ReadonlySet<string>): string[] {
  const moved = [...order];
  for (let place = 1; place < moved.length; place++) {
    const [above, here] = [moved[place - 1], moved[place]];
    if (above === undefined || here === undefined || !ids.has(here) || ids.has(above)) continue;
    moved[place - 1] = here;
    moved[place] = above;
  }
  return moved;
}
