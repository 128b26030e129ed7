import { classes } from '../classes';
import { type GridColumn, type GridWords, openColumn, selectColumn } from './types';

interface HeaderProps {
  readonly grid: string;
  readonly columns: readonly GridColumn[];
  readonly template: string;
  readonly words: GridWords;
  /** The column that the focus is on, or would be, if it is in the header. */
  readonly active: string | null;
  readonly allSelected: boolean;
  readonly sortable: boolean;
  readonly onSelectAll: (on: boolean) => void;
  readonly onSort: (column: string) => void;
}

export function Header({ grid, columns, template, words, active, allSelected, sortable, onSelectAll, onSort }: HeaderProps) {
  const tab = (column: string) => (active === column ? 0 : -1);
  const head = 'border-b-2 border-edge bg-panel px-2 py-1.5 text-[0.9375rem] leading-tight font-bold';
  return (
    <div role="row" aria-rowindex={1} data-row="#header" className="sticky top-0 z-20 grid" style={{ gridTemplateColumns: template }}>
      <div role="columnheader" aria-colindex={1} className={classes(head, 'sticky left-0 z-10 grid place-items-center')}>
        <input
          type="checkbox"
          data-focus
          data-column={selectColumn}
          tabIndex={tab(selectColumn)}
          aria-label={words.selectAll}
          checked={allSelected}
          onChange={(event) => onSelectAll(event.currentTarget.checked)}
          className="size-5 accent-key"
        />
      </div>
      {columns.map((column, place) => (
        <div
          key={column.id}
          role="columnheader"
          id={`${grid}-column-${column.id}`}
          aria-colindex={place + 2}
          aria-sort={column.sorted}
          data-column={column.id}
          data-focus={sortable ? undefined : ''}
          tabIndex={sortable ? undefined : tab(column.id)}
          className={classes(head, 'border-r border-r-line', place === 0 && 'sticky left-11 z-10')}
        >
          {sortable ? (
            <button
              type="button"
              data-focus
              data-column={column.id}
              tabIndex={tab(column.id)}
              title={words.sort(column.label)}
              onClick={() => onSort(column.id)}
              className="flex min-h-9 w-full items-center gap-1 text-left font-bold hover:underline"
            >
              <span className="min-w-0">{column.label}</span>
              {column.sorted && (
                <svg aria-hidden="true" viewBox="0 0 12 12" className={classes('size-3 shrink-0 fill-current', column.sorted === 'descending' && 'rotate-180')}>
                  <path d="M6 2l5 8H1z" />
                </svg>
              )}
            </button>
          ) : (
            <span className="flex min-h-9 items-center">{column.label}</span>
          )}
        </div>
      ))}
      <div
        role="columnheader"
        aria-colindex={columns.length + 2}
        data-column={openColumn}
        data-focus
        tabIndex={tab(openColumn)}
        className={classes(head, 'sticky right-0 z-10 flex items-center justify-center border-l border-line')}
      >
        {words.open}
      </div>
    </div>
  );
}
