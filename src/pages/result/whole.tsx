import { useTranslation } from 'react-i18next';
import { graspText, pointsText } from '../../report';
import { graspThreshold, type OverallScore } from '../../scoring';
import { openBreakdown } from './breakdown-place';
import { LevelSign } from './level-sign';
import { useFigures } from './use-figures';

/** The whole: level, score and share known, each as a figure and in words. */
export function Whole({ score }: { readonly score: OverallScore }) {
  const { t } = useTranslation(['ui', 'result']);
  const { t: common } = useTranslation('common');
  const { levelText } = useFigures();
  return (
    <section aria-labelledby="whole">
      <h2 id="whole" className="heard-only">
        {t('result:whole.title')}
      </h2>
      <div data-area="all" className="flex items-center gap-5">
        {score.applicable && <LevelSign level={score.level} provisional={score.provisional} className="size-20 desktop:size-28" />}
        <div className="min-w-0">
          <p className="phrase text-2xl leading-snug font-bold desktop:text-[1.75rem]">{levelText(score)}</p>
          {score.applicable && !score.provisional && <p className="text-lg">{common(`level.word.${score.level}`)}</p>}
          {score.applicable && (
            <p className="mt-1 flex flex-wrap items-baseline gap-x-6">
              <span>
                {t('result:whole.score')} <ScoreButton points={pointsText(score)} /> / 100
              </span>
              <span>
                {common('grasp')} <strong className="text-[1.75rem] tabular-nums">{graspText(score)}</strong>
              </span>
            </p>
          )}
        </div>
      </div>
      <p className="mt-3 text-[0.9375rem] text-quiet">{explanation()}</p>
    </section>
  );

  function explanation(): string {
    if (!score.applicable) return t('result:whole.none');
    return score.provisional ? t('result:whole.held', { grasp: graspThreshold }) : t('result:whole.worst');
  }
}

/** The score opens what made it. */
function ScoreButton({ points }: { readonly points: string }) {
  const { t } = useTranslation(['ui', 'result']);
  const { t: common } = useTranslation('common');
  return (
    <button
      type="button"
      onClick={() => openBreakdown('all')}
      aria-label={t('result:areas.breakdown', { area: common('whole'), points })}
      className="link text-[1.75rem] leading-tight font-bold tabular-nums"
    >
      {points}
    </button>
  );
}
