import { useTranslation } from 'react-i18next';
import { type AreaId, type FactId, type QuestionId, question } from '../../checklist';
import { areaText, questionText } from '../../i18n';
import type { Review, SheetId } from '../../review';
import { routes } from '../../routes';
import { useSaidWords } from '../said/use-said-words';

/** A place in the review: where it is, and what it is called. */
export interface Place {
  readonly href: string;
  readonly place: string;
}

export interface Places {
  readonly fact: (fact: FactId) => Place;
  readonly question: (id: QuestionId) => Place;
  readonly sheet: (sheet: SheetId) => Place;
  readonly row: (sheet: SheetId, row: string) => Place;
  readonly plan: (id: QuestionId) => Place;
  readonly confirm: (area: AreaId) => Place;
}

/** The namespaces `contradictions`, `suggestions` and those of the areas must be loaded. */
export function usePlaces({ id: review, edition, worksheets }: Review): Places {
  const { t, i18n: words } = useTranslation(['ui', 'contradictions']);
  const { t: common } = useTranslation('common');
  const { rowName } = useSaidWords();
  const asked = (id: QuestionId) => questionText(words, question(id), edition).question;
  const sheetName = (sheet: SheetId) => t(`nav.sheet.${sheet}`);
  return {
    fact: (fact) => ({ href: routes.fact(review, fact), place: t('contradictions:place.fact', { fact: common(`fact.${fact}`) }) }),
    question: (id) => ({ href: routes.question(review, question(id).area, id), place: t('contradictions:place.question', { question: asked(id) }) }),
    sheet: (sheet) => ({ href: routes.worksheet(review, sheet), place: t('contradictions:place.sheet', { sheet: sheetName(sheet) }) }),
    row: (sheet, row) => ({
      href: routes.row(review, sheet, row),
      place: t('contradictions:place.row', { sheet: sheetName(sheet), row: rowName(worksheets, sheet, row) }),
    }),
    plan: (id) => ({ href: routes.actions(review), place: t('contradictions:place.plan', { question: asked(id) }) }),
    confirm: (area) => ({ href: routes.confirm(review), place: t('contradictions:place.confirm', { area: areaText(words, area, edition).name }) }),
  };
}
