import { memo } from 'react';
import { classes } from '../classes';
import { type After, ChoiceEditor, DateEditor, TextEditor } from './editors';
import { type GridCell, type GridColumn, type GridPlace, type GridRow, type GridWords, openColumn, selectColumn } from './types';

/** Height of every row, in rem: two lines of text. */
export const rowHeight = 3.25;

/** What a row tells the grid; the same all the time, so that rows are not drawn again for it. */
export interface RowControl {
  readonly go: (place: GridPlace) => void;
  readonly edit: (place: GridPlace) => void;
  readonly change: (place: GridPlace, value: string, typed: boolean) => void;
  readonly finish: (after: After) => void;
  readonly openRow: (row: string) => void;
  readonly select: (row: string, on: boolean) => void;
}

interface RowProps<Row extends GridRow> {
  readonly grid: string;
  readonly row: Row;
  readonly name: string;
  /** Its place among the rows shown, from 0. */
  readonly index: number;
  /** The number by which a person knows it. */
  readonly number: number;
  readonly columns: readonly GridColumn[];
  readonly template: string;
  readonly cellOf: (row: Row, column: string) => GridCell;
  readonly words: GridWords;
  readonly control: RowControl;
  /** The column of the cell that the focus is on, or would be; `null` where that is in another row. */
  readonly active: string | null;
  readonly editing: boolean;
  readonly selected: boolean;
  readonly readOnly: boolean;
}

function RowOf<Row extends GridRow>(props: RowProps<Row>) {
  const { grid, row, name, index, number, columns, template, words, control, active, selected } = props;
  const tab = (column: string) => (active === column ? 0 : -1);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-row={row.id}
      data-active={active === null ? undefined : ''}
      className={classes('group/row absolute left-0 grid w-full border-b border-line bg-raised', active !== null && 'z-10')}
      style={{ top: `${index * rowHeight}rem`, height: `${rowHeight}rem`, gridTemplateColumns: template, gridTemplateRows: '100%' }}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        className="sticky left-0 z-[5] grid border-l-4 border-transparent bg-panel group-aria-selected/row:bg-key-soft group-data-active/row:border-key"
      >
        <label className="flex size-full cursor-pointer flex-col items-center justify-center text-sm leading-none gap-1 text-quiet">
          <input
            type="checkbox"
            data-focus
            data-column={selectColumn}
            tabIndex={tab(selectColumn)}
            aria-label={words.select(number)}
            checked={selected}
            onChange={(event) => control.select(row.id, event.currentTarget.checked)}
            className="size-5 accent-key"
          />
          <span aria-hidden="true" className="tabular-nums">
            {number}
          </span>
        </label>
      </div>
      {columns.map((column, place) => (
        <Cell key={column.id} {...props} column={column} place={place} />
      ))}
      <div role="gridcell" aria-colindex={columns.length + 2} className="sticky right-0 z-[5] grid place-items-center border-l border-line bg-panel">
        <button
          type="button"
          id={`${grid}-open-${row.id}`}
          data-focus
          data-column={openColumn}
          tabIndex={tab(openColumn)}
          aria-label={words.openRow(number, name)}
          onClick={() => control.openRow(row.id)}
          className="link min-h-9 px-2 text-[0.9375rem]"
        >
          {words.open}
        </button>
      </div>
    </div>
  );
}

/** Drawn again only when its row, its place or what has the focus in it changes. */
export const Row = memo(RowOf) as typeof RowOf;

type CellProps<Data extends GridRow> = RowProps<Data> & { readonly column: GridColumn; readonly place: number };

function Cell<Data extends GridRow>(props: CellProps<Data>) {
  const { row, column, place, cellOf, control, active, editing, readOnly, grid } = props;
  const cell = cellOf(row, column.id);
  const isActive = active === column.id;
  const here: GridPlace = { row: row.id, column: column.id };
  // A text has its field as soon as the focus is on it.
  const isField = isActive && cell.kind === 'text' && !readOnly;
  const header = place === 0;
  const fixed = readOnly || cell.kind === 'fixed';
  return (
    <div
      role={header ? 'rowheader' : 'gridcell'}
      id={header ? `${grid}-row-${row.id}` : undefined}
      aria-colindex={place + 2}
      aria-readonly={fixed || undefined}
      data-column={column.id}
      data-focus={isField ? undefined : ''}
      tabIndex={isField ? undefined : isActive ? 0 : -1}
      onMouseDown={(event) => {
        // The field of an active text sees to itself; elsewhere a browser would put the focus where the pointer is, and take it from what comes there.
        if (event.button !== 0 || event.shiftKey || isField || (isActive && editing)) return;
        event.preventDefault();
        control.go(here);
      }}
      onDoubleClick={() => !fixed && !(isActive && editing) && control.edit(here)}
      onClick={() => !fixed && isActive && !editing && cell.kind !== 'text' && control.edit(here)}
      className={classes(
        'relative min-h-0 min-w-0 cursor-cell px-2 py-1 text-[0.9375rem] leading-[1.4] focus:z-10 focus:outline-3 focus:-outline-offset-3 focus:outline-focus-ring focus:shadow-none',
        header ? 'sticky left-11 z-[5] border-r border-edge bg-panel font-bold group-aria-selected/row:bg-key-soft' : 'border-r border-line',
        !header && cell.kind === 'fixed' && 'bg-panel text-quiet',
        'group-aria-selected/row:bg-key-soft',
        !(isActive && editing) && 'overflow-hidden',
      )}
    >
      <Held {...props} cell={cell} isField={isField} isEditing={isActive && editing && !fixed} />
    </div>
  );
}

function Held<Data extends GridRow>({
  grid,
  row,
  column,
  cell,
  control,
  words,
  isField,
  isEditing,
}: CellProps<Data> & { readonly cell: GridCell; readonly isField: boolean; readonly isEditing: boolean }) {
  const here: GridPlace = { row: row.id, column: column.id };
  const editor = {
    labelledBy: `${grid}-column-${column.id} ${grid}-row-${row.id}`,
    change: (value: string, typed: boolean) => control.change(here, value, typed),
    finish: control.finish,
  };
  if (isField && cell.kind === 'text') return <TextEditor {...editor} cell={cell} editing={isEditing} edit={() => control.edit(here)} tabIndex={0} />;
  if (isEditing && cell.kind === 'choice') return <ChoiceEditor {...editor} cell={cell} choose={words.choose} />;
  if (isEditing && cell.kind === 'date') return <DateEditor {...editor} cell={cell} />;
  return cell.shown;
}
