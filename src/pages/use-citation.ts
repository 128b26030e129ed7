import { useTranslation } from 'react-i18next';
import { type Edition, obligationOf, placeOf, type Question } from '../checklist';

/** Where the question stands in the source, as 「資料1 §3(1)」. */
export function useCitation(question: Question, edition: Edition): string {
  const { t } = useTranslation('common');
  const obligation = obligationOf(question, edition);
  return obligation ? t(`citation.${obligation.document}`, { place: placeOf(obligation) }) : '';
}
