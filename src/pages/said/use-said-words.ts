import { useTranslation } from 'react-i18next';
import type { QuestionId } from '../../checklist';
import { isBlank, type SheetId, type Worksheets } from '../../review';
import { isSuggested, type Suggestion } from '../../worksheets';

/** What the worksheets say, in this person's words. The namespace `suggestions` must be loaded. */
export function useSaidWords(): {
  /** 「不安が生じた7業務のうち、再評価済みは5業務」; of 該当なし its reason. */
  readonly said: (id: QuestionId, suggestion: Suggestion) => string;
  /** The name of a row, or its place in the sheet where it has none. */
  readonly rowName: (worksheets: Worksheets, sheet: SheetId, row: string) => string;
} {
  const { t } = useTranslation(['ui', 'suggestions']);
  const { t: common } = useTranslation('common');
  return {
    said(id, { yes, rows, reasonKind }) {
      if (reasonKind !== undefined) return common(`suggestion.reason.${reasonKind}`);
      if (!isSuggested(id)) throw new Error(`no rows say anything to ${id}`);
      return t(`suggestions:said.${id}`, { yes, rows });
    },
    rowName(worksheets, sheet, row) {
      const place = worksheets[sheet].findIndex(({ id }) => id === row);
      const found = worksheets[sheet][place];
      if (!found) return t('suggestions:gone');
      const name = 'what' in found ? found.what : found.name;
      return isBlank(name) ? t('suggestions:nameless', { number: place + 1 }) : name.trim();
    },
  };
}
