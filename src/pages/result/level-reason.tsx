import { useTranslation } from 'react-i18next';
import { type AreaScore, graspThreshold, levelAt } from '../../scoring';
import { useFigures } from './use-figures';

/** How the level of an area follows from its points: thresholds, critical questions, the share known. */
export function LevelReason({ score, rests }: { readonly score: AreaScore & { readonly applicable: true }; readonly rests: boolean }) {
  const { t } = useTranslation(['ui', 'result']);
  const { exact } = useFigures();
  const [level, best] = [levelAt(score.low), levelAt(score.high)];
  const cap = score.gates.some(([, each]) => each === 'C') ? 'C' : 'B';
  const capped = level !== score.level || best !== score.best;
  return (
    <ul className="space-y-1">
      <li>
        {score.low === score.high
          ? t('result:breakdown.levelExact', { low: exact(score.low), level })
          : t('result:breakdown.level', { low: exact(score.low), level, high: exact(score.high), best })}
      </li>
      {capped && <li>{cap === 'C' ? t('result:breakdown.cappedBest', { cap }) : t('result:breakdown.capped', { cap })}</li>}
      {score.provisional && <li>{t('result:breakdown.held', { grasp: graspThreshold })}</li>}
      {rests && <li>{t('result:areas.rests')}</li>}
    </ul>
  );
}
