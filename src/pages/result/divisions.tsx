import { useTranslation } from 'react-i18next';
import { graspText, pointsText } from '../../report';
import type { AreaScore, OverallScore, Sums } from '../../scoring';
import { useFigures } from './use-figures';

/** The divisions that give the figures shown: from the sums to the score, and to the share that is known. */
export function Divisions({ sums, score }: { readonly sums: Sums; readonly score: AreaScore | OverallScore }) {
  const { t } = useTranslation(['ui', 'result']);
  const { exact } = useFigures();
  if (!score.applicable) return null;
  const weight = exact(sums.weight);
  const [from = '', to = from] = pointsText(score).split('–');
  const single = score.low === score.high;
  return (
    <ul className="space-y-1 tabular-nums">
      {single && <li>{t('result:breakdown.exact', { sum: exact(sums.low), weight, value: exact(score.low), shown: from })}</li>}
      {!single && <li>{t('result:breakdown.low', { sum: exact(sums.low), weight, value: exact(score.low), shown: from })}</li>}
      {!single && <li>{t('result:breakdown.high', { sum: exact(sums.high), weight, value: exact(score.high), shown: to })}</li>}
      <li>{t('result:breakdown.grasp', { sum: exact(sums.known), weight, value: exact(score.grasp), shown: graspText(score) })}</li>
    </ul>
  );
}
