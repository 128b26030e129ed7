import type { ReactNode } from 'react';
import { classes } from './classes';

export interface StackingRow {
  readonly key: string;
  readonly header: ReactNode;
  /** One for each column but the first. */
  readonly cells: readonly ReactNode[];
  /** `part`: belongs to the row above it. `sum`: adds up the rows above it. */
  readonly kind?: 'part' | 'sum' | undefined;
  readonly area?: string | undefined;
}

export interface StackingColumn {
  readonly label: string;
  readonly look?: string;
  /** In a card: `half` shares its line with the next one, `bare` stands without its label. */
  readonly stacked?: 'half' | 'bare';
}

interface StackingTableProps {
  readonly caption: string;
  /** The first is that of the rows' headers. */
  readonly columns: readonly StackingColumn[];
  readonly rows: readonly StackingRow[];
  /** Cells stand at the top of their row, where some grow long. */
  readonly top?: boolean;
}

/**
 * A table whose rows become cards where there is no room for its columns, so that nothing scrolls sideways.
 * The roles are written out: a browser forgets that a table is one once its parts are laid out as blocks.
 */
export function StackingTable({ caption, columns, rows, top = false }: StackingTableProps) {
  return (
    <div className="@container">
      <table role="table" className="block w-full text-left @3xl:table @3xl:border-collapse">
        <caption className="heard-only">{caption}</caption>
        <thead role="rowgroup" className="@max-3xl:heard-only @3xl:bg-panel">
          <tr role="row">
            {columns.map(({ label, look }) => (
              <th key={label} role="columnheader" scope="col" className={classes('px-3 py-2.5 text-[0.9375rem] font-bold wrap-normal', look)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className={classes('block border-t border-line @3xl:table-row-group', top ? 'align-top' : 'align-middle')}>
          {rows.map((row) => (
            <Row key={row.key} row={row} columns={columns.slice(1)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const looks = { whole: 'border-b', part: 'border-b text-[0.9375rem] @max-3xl:pl-6', sum: 'border-b font-bold @3xl:bg-panel' };

function Row({ row, columns }: { readonly row: StackingRow; readonly columns: readonly StackingColumn[] }) {
  return (
    <tr role="row" data-area={row.area} className={classes('grid grid-cols-2 gap-x-4 border-line py-3 @3xl:table-row', looks[row.kind ?? 'whole'])}>
      <th
        role="rowheader"
        scope="row"
        className={classes('col-span-2 @3xl:table-cell @3xl:px-3 @3xl:py-3', row.kind === 'part' ? 'font-normal @3xl:pl-8' : 'font-bold')}
      >
        {row.header}
      </th>
      {columns.map((column, index) => (
        <Cell key={column.label} column={column}>
          {row.cells[index]}
        </Cell>
      ))}
    </tr>
  );
}

function Cell({ column, children }: { readonly column: StackingColumn; readonly children: ReactNode }) {
  const half = column.stacked === 'half';
  const blank = children === null || children === undefined || children === '';
  const look = classes(
    'mt-2 flex items-baseline gap-2 @3xl:table-cell @3xl:px-3 @3xl:py-3',
    // Where even a half has no room for both, the figure stands below its label.
    half ? 'flex-wrap' : 'col-span-2',
    blank && '@max-3xl:hidden',
  );
  return (
    <td role="cell" className={look}>
      {column.stacked !== 'bare' && (
        <span aria-hidden="true" className={classes('text-[0.9375rem] font-normal text-quiet @3xl:hidden', !half && 'w-20 shrink-0')}>
          {column.label}
        </span>
      )}
      <div className={half ? 'whitespace-nowrap' : 'min-w-0 flex-1'}>{children}</div>
    </td>
  );
}
