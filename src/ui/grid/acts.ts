import type { KeyboardEvent } from 'react';
import type { RowControl } from './row';
import { type GridCell, type GridEvents, type GridPlace, type GridRow, openColumn, selectColumn } from './types';

interface Acting<Data extends GridRow> {
  readonly event: KeyboardEvent;
  readonly row: Data | undefined;
  readonly place: GridPlace;
  readonly cellOf: (row: Data, column: string) => GridCell;
  readonly readOnly: boolean;
  readonly control: RowControl;
  readonly events: GridEvents;
  readonly selected: ReadonlySet<string>;
  readonly rows: readonly Data[];
}

/** What a key does to the cell or the row that has the focus. @returns whether it did something */
export function act<Data extends GridRow>({ event, row, place, cellOf, readOnly, control, events, selected, rows }: Acting<Data>): boolean {
  const { key, shiftKey, altKey } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  const letter = key.toLowerCase();
  if (isTurn(event)) {
    if (letter === 'y' || shiftKey) events.onRedo();
    else events.onUndo();
    return true;
  }
  if (ctrl && letter === 'a') {
    events.onSelect(new Set(rows.map((each) => each.id)));
    return true;
  }
  if (!row) return false;
  if (key === 'Enter' && ctrl) {
    events.onOpenRow(row.id);
    return true;
  }
  if (key === ' ' && shiftKey) {
    control.select(row.id, !selected.has(row.id));
    return true;
  }
  if (readOnly) return false;
  if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
    events.onMoveRow(row.id, key === 'ArrowUp' ? -1 : 1);
    return true;
  }
  if (place.column === selectColumn || place.column === openColumn) return false;
  const cell = cellOf(row, place.column);
  if (cell.kind === 'fixed' || ctrl || altKey) return false;
  switch (key) {
    case 'Enter':
    case 'F2':
      control.edit(place);
      return true;
    case 'Delete':
    case 'Backspace':
      events.onChange(place, '', false);
      return true;
    case ' ':
      if (cell.kind === 'text') return false;
      if (cell.kind === 'choice' && cell.toggles) events.onChange(place, following(cell), false);
      else control.edit(place);
      return true;
    default:
      // A date is typed into its own field.
      if (cell.kind === 'date' && /^\d$/.test(key)) control.edit(place);
      return false;
  }
}

/** Ctrl+Z, Ctrl+Y: a change is taken back, or made again. */
export function isTurn({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && /^[zy]$/i.test(key);
}

function following({ value, options }: Extract<GridCell, { kind: 'choice' }>): string {
  const values = ['', ...options.map((option) => option.value)];
  return values[(values.indexOf(value) + 1) % values.length] ?? '';
}

export function withMember(set: ReadonlySet<string>, member: string, on: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (on) next.add(member);
  else next.delete(member);
  return next;
}
