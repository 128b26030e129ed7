import { useTranslation } from 'react-i18next';
import { question } from '../../checklist';
import { factText, questionText } from '../../i18n';
import type { Difference, Rows, SheetId } from '../../review';
import { routes } from '../../routes';
import { useReview, useSession } from '../../session/react';
import { useFieldWords } from './use-field-words';

export interface SaidDifference {
  readonly key: string;
  /** 「問い」「台帳「業務」に加えた行」 … */
  readonly kind: string;
  readonly name: string;
  /** Where it is in the review. */
  readonly href: string;
  readonly fields: readonly { readonly name: string; readonly before: string; readonly after: string }[];
}

/** A difference in words. */
export function useDifferenceWords(): (difference: Difference) => SaidDifference {
  const { t, i18n: words } = useTranslation(['ui', 'confirm']);
  const { id } = useSession();
  const edition = useReview((review) => review.edition);
  const fieldsOf = useFieldWords();
  return (difference) => {
    const fields = fieldsOf(difference);
    switch (difference.kind) {
      case 'head':
      case 'subject':
        return { key: difference.kind, kind: t('nav.setup'), name: t(`confirm:changed.${difference.kind}`), href: routes.setup(id), fields };
      case 'fact': {
        const name = factText(words, difference.fact, edition).question;
        return { key: difference.fact, kind: t('confirm:changed.fact'), name, href: routes.fact(id, difference.fact), fields };
      }
      case 'answer': {
        const asked = question(difference.question);
        const href = routes.question(id, asked.area, asked.id);
        return { key: asked.id, kind: t('confirm:changed.answer'), name: questionText(words, asked, edition).question, href, fields };
      }
      case 'row': {
        const { sheet, before, after } = difference;
        const change = before === null ? 'added' : after === null ? 'removed' : 'row';
        const row = after ?? before;
        const kind = t(`confirm:changed.${change}`, { sheet: t(`nav.sheet.${sheet}`) });
        return {
          key: `${row?.id}`,
          kind,
          name: rowName(row) ?? t('confirm:changed.unnamed'),
          href: after ? routes.row(id, sheet, after.id) : routes.worksheet(id, sheet),
          fields,
        };
      }
      case 'order':
        return {
          key: `order ${difference.sheet}`,
          kind: t('nav.sheets'),
          name: t('confirm:changed.order', { sheet: t(`nav.sheet.${difference.sheet}`) }),
          href: routes.worksheet(id, difference.sheet),
          fields,
        };
    }
  };
}

/** In UTF-16 code units. */
const longestName = 100;

/** What a row is called: the first line of its first field. */
function rowName(row: Rows[SheetId] | null): string | undefined {
  const name = row === null ? '' : 'what' in row ? row.what : row.name;
  const [line = ''] = name.trim().split('\n');
  return line === '' ? undefined : line.slice(0, longestName);
}
