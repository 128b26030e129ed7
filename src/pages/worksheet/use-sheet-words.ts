import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from '../../checklist';
import type { Risk } from '../../worksheets';
import { shownOf } from '../../worksheets/cells';
import { type Field, type Row, valueOf } from '../../worksheets/fields';
import type { OptionKey } from '../../worksheets/options';

/** What the fields of the worksheets and their values are called, in the edition’s own words. */
export interface SheetWords {
  readonly label: (field: Field) => string;
  readonly hint: (field: Field) => string;
  readonly option: (key: OptionKey) => string;
  /** Between several values. */
  readonly comma: string;
  readonly shown: (field: Field, row: Row) => string;
  readonly risk: (risk: Risk | null) => string;
  /** What a row is called; never blank. */
  readonly name: (row: Row) => string;
}

export function useSheetWords(edition: Edition): SheetWords {
  const { t } = useTranslation(['ui', 'sheets']);
  return useMemo((): SheetWords => {
    const own = edition === 'ci' ? { context: 'ci' } : {};
    const option = (key: OptionKey) => t(`sheets:option.${key}`, own);
    const comma = t('sheets:grid.join');
    return {
      label: ({ key }) => t(`sheets:field.${key}.label`, own),
      hint: ({ key }) => t(`sheets:field.${key}.hint`, own),
      option,
      comma,
      shown: (field, row) => shownOf(field, valueOf(field, row), option, comma),
      risk: (risk) => t(`sheets:risk.${risk ?? 'none'}`),
      name: (row) => {
        const [line = ''] = plainName(row).trim().split('\n');
        return line === '' ? t('sheets:grid.nameless') : line;
      },
    };
  }, [t, edition]);
}

function plainName(row: Row): string {
  return 'what' in row ? row.what : row.name;
}

/** All that is written in a row, to be searched. */
export function rowText(row: Row): string {
  return Object.values(row)
    .filter((value) => typeof value === 'string')
    .join('\n');
}
