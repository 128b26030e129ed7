import { useTranslation } from 'react-i18next';
import type { SheetId } from '../../review';
import { Button } from '../../ui/button';
import { type Filter, type FilterId, filterIds, isFiltering, noFilter } from './filters';
import type { SheetWords } from './use-sheet-words';

interface FilterBarProps {
  readonly sheet: SheetId;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly rows: number;
  readonly shown: number;
  readonly words: SheetWords;
}

const field = 'h-9 max-w-full rounded-8 border border-edge bg-raised px-2';

/** Which rows are shown, and how many these are. */
export function FilterBar({ sheet, filter, onChange, rows, shown, words }: FilterBarProps) {
  const { t } = useTranslation(['ui', 'sheets']);
  const ids: readonly FilterId[] = filterIds[sheet];
  const { cell } = filter;
  const level = (value: 1 | 2 | 3) => words.option(`level.${value}`);
  return (
    <search aria-label={t('sheets:filter.label')} className="flex max-w-full min-w-0 flex-wrap items-center gap-x-4 gap-y-2 text-[0.9375rem]">
      <label className="flex max-w-full min-w-0 flex-wrap items-center gap-2">
        {t('sheets:filter.text')}
        <input type="search" value={filter.text} onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })} className={`${field} w-44`} />
      </label>
      <label className="flex max-w-full min-w-0 flex-wrap items-center gap-2">
        {t('sheets:filter.which')}
        <select
          value={filter.which}
          onChange={(event) => onChange({ ...filter, which: ids.find((id) => id === event.currentTarget.value) ?? 'all' })}
          className={field}
        >
          {ids.map((id) => (
            <option key={id} value={id}>
              {t(`sheets:filter.${id}`)}
            </option>
          ))}
        </select>
      </label>
      {cell && (
        <span className="rounded-4 border border-key px-2 py-0.5 text-key">
          {t(cell.after ? 'sheets:filter.cellAfter' : 'sheets:filter.cell', { likelihood: level(cell.likelihood), impact: level(cell.impact) })}
        </span>
      )}
      <span role="status" className="tabular-nums text-quiet">
        {isFiltering(filter) && t('sheets:filter.shown', { rows, shown })}
      </span>
      {isFiltering(filter) && (
        <Button small kind="text" onClick={() => onChange(noFilter)}>
          {t('sheets:filter.clear')}
        </Button>
      )}
    </search>
  );
}
