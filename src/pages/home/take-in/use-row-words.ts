import { useTranslation } from 'react-i18next';
import { worksheetIds } from '../../../checklist';
import { useReview } from '../../../session/react';
import { shownOf } from '../../../worksheets/cells';
import { type CellValue, fieldsOf, isEmpty } from '../../../worksheets/fields';
import { useDay } from '../../use-day';
import { useSheetWords } from '../../worksheet/use-sheet-words';

/** A field of a worksheet's row in words: what it is called, and what stands in it. `undefined` where it is of no worksheet. */
export function useRowWords(): (group: string, name: string | null, value: unknown) => { label: string; text: string } | undefined {
  const { t } = useTranslation(['ui', 'together']);
  const { t: common } = useTranslation('common');
  const words = useSheetWords(useReview((review) => review.edition));
  const day = useDay();
  return (group, name, value) => {
    const sheet = worksheetIds.find((each) => each === group);
    // Also what only one edition asks: it may have been filled in before.
    const field = sheet && fieldsOf(sheet, 'gov').find((each) => each.id === name);
    if (!field) return undefined;
    const cell = cellValue(value);
    const shown = () => (field.kind === 'date' ? day(String(cell)) : shownOf(field, cell, words.option, t('together:list.comma')));
    return { label: words.label(field), text: isEmpty(cell) ? common('blank') : shown() };
  };
}

function cellValue(value: unknown): CellValue {
  if (Array.isArray(value)) return value.filter((each): each is string => typeof each === 'string');
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
