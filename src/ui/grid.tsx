import { type ClipboardEvent, type KeyboardEvent, useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { act, isTurn, withMember } from './grid/acts';
import type { After } from './grid/editors';
import { Header } from './grid/header';
import { placeAfter } from './grid/moves';
import { Row, type RowControl, rowHeight } from './grid/row';
import {
  addRow,
  type GridCell,
  type GridColumn,
  type GridEvents,
  type GridPlace,
  type GridRow,
  type GridWords,
  headerRow,
  openColumn,
  selectColumn,
} from './grid/types';
import { openWidth, useFocus } from './grid/use-focus';
import { useWindow } from './grid/use-window';

interface GridProps<Data extends GridRow> {
  readonly label: string;
  /** Id of what says that it goes on sideways. */
  readonly describedBy?: string | undefined;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly Data[];
  readonly nameOf: (row: Data) => string;
  readonly numberOf: (row: Data) => number;
  readonly cellOf: (row: Data, column: string) => GridCell;
  readonly selected: ReadonlySet<string>;
  readonly readOnly: boolean;
  readonly words: GridWords;
  readonly events: GridEvents;
  /** Where the focus is to go, each time it is another object. */
  readonly goTo: GridPlace | null;
}

/** Of the column of numbers at the left, in rem. */
const numberWidth = 2.75;

/**
 * A table to work in as in a spreadsheet: one cell has the focus, keys move it and edit the cell, Tab leaves. Rows are of one height, and only those in
 * view are there. Every row begins with a checkbox and its header, which stay, and ends with a button that opens it.
 */
export function Grid<Data extends GridRow>(props: GridProps<Data>) {
  const { label, describedBy, columns, rows, nameOf, numberOf, cellOf, selected, readOnly, words, events, goTo } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<GridPlace & { readonly index: number }>({ row: rows[0]?.id ?? addRow, column: columns[0]?.id ?? '', index: 0 });
  const [editing, setEditing] = useState(false);
  const { from, to, page } = useWindow(scroller, rowHeight);
  const place = present(asked, rows, columns);
  const header = 3.1;
  const focus = useFocus(scroller, { place, editing, goTo, header, sides: numberWidth + (columns[0]?.width ?? 0) });
  const setPlace = useCallback((next: GridPlace) => setAsked({ ...next, index: rows.findIndex((row) => row.id === next.row) }), [rows]);
  const order = useMemo(() => [headerRow, ...rows.map((row) => row.id), ...(readOnly ? [] : [addRow])], [rows, readOnly]);
  const columnIds = useMemo(() => [selectColumn, ...columns.map((column) => column.id), openColumn], [columns]);
  const go = (next: GridPlace) => {
    if (editing) events.onLeave();
    focus();
    setEditing(false);
    setPlace(next);
    events.onPlace(next);
  };
  const finish = (after: After) => {
    const key = { down: 'ArrowDown', right: 'ArrowRight', left: 'ArrowLeft', stay: '' }[after];
    const next = placeAfter({ key, ctrl: false }, place, { rows: order, columns: columnIds, page });
    // Going on from the last row, the focus stays: adding a row is a step of its own.
    go(next && next.row !== addRow ? next : place);
  };
  const edit = (at: GridPlace) => {
    const row = rows.find((each) => each.id === at.row);
    const cell = row && cellOf(row, at.column);
    if (!cell || readOnly || cell.kind === 'fixed') return;
    setPlace(at);
    if (cell.kind === 'opens') events.onOpen(at);
    else setEditing(true);
  };
  const latest = useRef({ events, go, finish, edit, selected });
  useLayoutEffect(() => {
    latest.current = { events, go, finish, edit, selected };
  });
  const control = useMemo(
    (): RowControl => ({
      go: (at) => latest.current.go(at),
      edit: (at) => latest.current.edit(at),
      change: (at, value, typed) => latest.current.events.onChange(at, value, typed),
      finish: (after) => latest.current.finish(after),
      openRow: (row) => latest.current.events.onOpenRow(row),
      select: (row, on) => latest.current.events.onSelect(withMember(latest.current.selected, row, on)),
    }),
    [],
  );
  const [gone, setGone] = useState(goTo);
  // Each new wish once, in the drawing that brings it: the row may have come with it.
  if (goTo !== gone) {
    setGone(goTo);
    setEditing(false);
    if (goTo) setPlace(goTo);
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // oxlint-disable-next-line typescript/no-deprecated
    if (editing || event.nativeEvent.isComposing || event.keyCode === 229) return;
    const row = rows.find((each) => each.id === place.row);
    // What is taken back may take the row along that has the focus.
    if (isTurn(event)) focus();
    if (act({ event, row, place, cellOf, readOnly, control, events, selected, rows }) || move(event)) event.preventDefault();
  };
  const move = (event: KeyboardEvent): boolean => {
    if (event.altKey || event.shiftKey) return false;
    const next = placeAfter({ key: event.key, ctrl: event.ctrlKey || event.metaKey }, place, { rows: order, columns: columnIds, page });
    if (next) go(next);
    return next !== null;
  };
  const onCopy = (event: ClipboardEvent, cut: boolean) => {
    if (editing || !rows.some((row) => row.id === place.row)) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', events.onCopy(place));
    if (cut && !readOnly && selected.size === 0) events.onChange(place, '', false);
  };
  const onPaste = (event: ClipboardEvent) => {
    if (editing || readOnly) return;
    event.preventDefault();
    events.onPaste(place, event.clipboardData.getData('text/plain'));
  };

  const template = `${numberWidth}rem ${columns.map(({ width }) => `${width}rem`).join(' ')} minmax(${openWidth}rem, 1fr)`;
  const width = numberWidth + columns.reduce((sum, column) => sum + column.width, 0) + openWidth;
  const shown = rows.map((row, index) => ({ row, index })).filter(({ row, index }) => (index >= from && index < to) || row.id === place.row);
  return (
    // The region scrolls by itself, both ways; its cells take the focus.
    <div
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-describedby={describedBy}
      aria-rowcount={rows.length + (readOnly ? 1 : 2)}
      aria-colcount={columns.length + 2}
      aria-multiselectable
      aria-readonly={readOnly}
      onKeyDown={onKeyDown}
      onCopy={(event) => onCopy(event, false)}
      onCut={(event) => onCopy(event, true)}
      onPaste={onPaste}
      onFocus={(event) => {
        const found = placeOf(event.target);
        // The row that adds one has no columns: back above it, the focus is in the column that it came from.
        const at = found && { row: found.row, column: found.column ?? place.column };
        if (!at || (at.row === place.row && at.column === place.column)) return;
        setEditing(false);
        setPlace(at);
        events.onPlace(at);
      }}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        setEditing(false);
        events.onLeave();
      }}
      className="relative isolate max-h-[75dvh] min-h-44 overflow-auto overscroll-x-contain rounded-8 border border-edge bg-page"
    >
      <div style={{ minWidth: `${width}rem` }}>
        <Header
          grid={id}
          columns={columns}
          template={template}
          words={words}
          active={place.row === headerRow ? place.column : null}
          allSelected={rows.length > 0 && rows.every((row) => selected.has(row.id))}
          sortable={!readOnly}
          onSelectAll={(on) => events.onSelect(new Set(on ? rows.map((row) => row.id) : []))}
          onSort={events.onSort}
        />
        <div role="presentation" className="relative" style={{ height: `${rows.length * rowHeight}rem` }}>
          {shown.map(({ row, index }) => (
            <Row
              key={row.id}
              grid={id}
              row={row}
              name={nameOf(row)}
              index={index}
              number={numberOf(row)}
              columns={columns}
              template={template}
              cellOf={cellOf}
              words={words}
              control={control}
              active={row.id === place.row ? place.column : null}
              editing={row.id === place.row && editing}
              selected={selected.has(row.id)}
              readOnly={readOnly}
            />
          ))}
        </div>
        {!readOnly && (
          <div role="row" aria-rowindex={rows.length + 2} data-row={addRow}>
            <div role="gridcell" aria-colindex={1} aria-colspan={columns.length + 2}>
              <button
                type="button"
                data-focus
                tabIndex={place.row === addRow ? 0 : -1}
                onClick={events.onAdd}
                className="link sticky left-2 min-h-11 px-3 text-left font-bold focus-visible:-outline-offset-4"
              >
                ＋ {words.add}
              </button>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}

/** The place, or the nearest that is there where its row or column has gone. */
function present(place: GridPlace & { readonly index: number }, rows: readonly GridRow[], columns: readonly GridColumn[]): GridPlace {
  const known = place.row === headerRow || place.row === addRow || rows.some((row) => row.id === place.row);
  const beside = place.column === selectColumn || place.column === openColumn || columns.some((column) => column.id === place.column);
  return {
    row: known ? place.row : (rows[Math.min(Math.max(place.index, 0), rows.length - 1)]?.id ?? addRow),
    column: beside ? place.column : (columns[0]?.id ?? ''),
  };
}

function placeOf(element: EventTarget): { row: string; column: string | undefined } | null {
  if (!(element instanceof Element)) return null;
  const row = element.closest<HTMLElement>('[data-row]')?.dataset.row;
  if (row === undefined) return null;
  return { row, column: element.closest<HTMLElement>('[data-column]')?.dataset.column };
}
