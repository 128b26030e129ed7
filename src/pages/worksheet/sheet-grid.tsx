import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Grid } from '../../ui/grid';
import type { GridEvents, GridPlace } from '../../ui/grid/types';
import type { Row } from '../../worksheets/fields';
import type { FilterId } from './filters';
import { cellTeller, columnsOf, type Sorting, shownFields } from './row-cells';
import type { SheetView } from './sheet-view';

interface SheetGridProps {
  readonly view: SheetView;
  readonly title: string;
  readonly shown: readonly Row[];
  readonly which: FilterId;
  readonly sorting: Sorting | null;
  readonly selected: ReadonlySet<string>;
  readonly events: GridEvents;
  readonly goTo: GridPlace | null;
  readonly wideId: string;
}

/** A worksheet as a grid, where there is room for one. */
export function SheetGrid({ view, title, shown, which, sorting, selected, events, goTo, wideId }: SheetGridProps) {
  const { t } = useTranslation(['ui', 'sheets']);
  const { sheet, edition, words, warnings, today, rows, readOnly } = view;
  const columns = useMemo(
    () => columnsOf(shownFields(sheet, edition, which), words, t('sheets:grid.risk'), sorting),
    [sheet, edition, which, words, t, sorting],
  );
  const cellOf = useMemo(() => {
    const say = {
      notAsked: t('sheets:grid.notAsked'),
      overdue: t('sheets:warning.overdue'),
      warning: t('sheets:warning.short'),
      change: (before: string, after: string) => t('sheets:grid.riskChange', { before, after }),
    };
    return cellTeller({ sheet, edition, words, warnings, today, say });
  }, [sheet, edition, words, warnings, today, t]);
  const numbers = useMemo(() => new Map(rows.map((row, index) => [row.id, index + 1])), [rows]);
  const gridWords = useMemo(
    () => ({
      select: (number: number) => t('sheets:grid.select', { number }),
      selectAll: t('sheets:grid.selectAll'),
      open: t('sheets:grid.open'),
      openRow: (number: number, name: string) => t('sheets:grid.openRow', { number, name }),
      sort: (column: string) => t('sheets:grid.sort', { column }),
      add: t('sheets:tools.add'),
      choose: t('sheets:grid.choose'),
    }),
    [t],
  );
  return (
    <Grid
      label={title}
      describedBy={wideId}
      columns={columns}
      rows={shown}
      nameOf={words.name}
      numberOf={(row) => numbers.get(row.id) ?? 0}
      cellOf={cellOf}
      selected={selected}
      readOnly={readOnly}
      words={gridWords}
      events={events}
      goTo={goTo}
    />
  );
}
