import { useTranslation } from 'react-i18next';
import { factIds, isQuestionId, question, worksheetIds } from '../../../checklist';
import { factText, questionText } from '../../../i18n';
import { isBlank, type Review } from '../../../review';

export interface SaidPlace {
  /** 「問い」「改善計画」「台帳「業務」の行」 … */
  readonly kind: string;
  readonly name: string;
}

/** What a place of a review is called, by its path as in a conflict. @param reviews where a row may stand that it names */
export function usePlaceWords(reviews: readonly Review[]): (path: readonly (string | number)[]) => SaidPlace {
  const { t, i18n: words } = useTranslation(['ui', 'setup', 'together']);
  const edition = reviews[0]?.edition ?? 'gov';
  return ([group, key = '', id]) => {
    const name = String(key);
    switch (group) {
      case 'subject':
        return { kind: t('nav.setup'), name: t(`setup:${subjectField(name)}`) };
      case 'scope': {
        const fact = factIds.find((each) => each === name);
        return { kind: t('setup:facts'), name: fact ? factText(words, fact, edition).question : name };
      }
      case 'answers':
      case 'actions':
        return { kind: t(`together:place.${group}`), name: isQuestionId(name) ? questionText(words, question(name), edition).question : name };
      case 'worksheets': {
        const sheet = worksheetIds.find((each) => each === name) ?? 'works';
        const row = reviews.flatMap(({ worksheets }) => [...worksheets[sheet]]).find((each) => each.id === id);
        const called = row === undefined ? '' : 'what' in row ? row.what : row.name;
        return { kind: t('together:place.row', { sheet: t(`nav.sheet.${sheet}`) }), name: isBlank(called) ? t('together:place.unnamed') : called };
      }
      case 'approvals':
        return { kind: t('nav.confirm'), name: t('together:place.approvals') };
      case 'handout':
      case 'practice':
      case 'previous':
        return { kind: t('nav.setup'), name: t(`together:place.${group}`) };
      default:
        return { kind: t('nav.setup'), name: t('together:place.asked') };
    }
  };
}

function subjectField(name: string): 'organisation' | 'department' | 'reviewer' | 'from' | 'to' {
  return name === 'department' || name === 'reviewer' || name === 'from' || name === 'to' ? name : 'organisation';
}
