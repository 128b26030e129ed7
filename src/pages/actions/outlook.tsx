import { useTranslation } from 'react-i18next';
import { pointsText } from '../../report';
import type { Review } from '../../review';
import { type OverallScore, type PlanEntry, plannedScore } from '../../scoring';
import { Disclosure } from '../../ui/disclosure';
import { LevelSign } from '../result/level-sign';
import { QuestionLink } from '../result/question-links';
import { RangeBar } from '../result/range-bar';
import { useFigures } from '../result/use-figures';
import { scoreOf } from '../score-of';

/** Level and score now, beside those once the plan is done, and what these rest on. */
export function PlanOutlook({ review, plan }: { readonly review: Review; readonly plan: readonly PlanEntry[] }) {
  const { t } = useTranslation(['ui', 'actions']);
  // What gains nothing counts as はい already, or does not count.
  const done = plan.filter((entry) => entry.decision?.decision === 'do' && entry.gain > 0);
  return (
    <section aria-labelledby="plan-outlook" className="card p-5 desktop:p-6">
      <h2 id="plan-outlook" className="heard-only">
        {t('actions:scores.title')}
      </h2>
      <div className="grid gap-x-10 gap-y-6 desktop:grid-cols-2">
        <Standing when="today" score={scoreOf(review).overall} />
        <Standing when="planned" score={plannedScore(review).overall} />
      </div>
      <p className="mt-4 text-[0.9375rem] text-quiet">{t('actions:scores.scale')}</p>
      <Disclosure summary={t('actions:scores.basis')} className="mt-2">
        {() => (
          <div className="space-y-3">
            <p>{done.length === 0 ? t('actions:scores.basisNone') : t('actions:scores.basisLead', { count: done.length })}</p>
            {done.length > 0 && (
              <ul className="space-y-1.5">
                {done.map(({ question }) => (
                  <li key={question} className="border-l-4 border-line pl-3">
                    <QuestionLink id={question} />
                  </li>
                ))}
              </ul>
            )}
            <p>{t('actions:scores.basisRest')}</p>
          </div>
        )}
      </Disclosure>
    </section>
  );
}

function Standing({ when, score }: { readonly when: 'today' | 'planned'; readonly score: OverallScore }) {
  const { t } = useTranslation(['ui', 'actions']);
  const { t: common } = useTranslation('common');
  const { levelText } = useFigures();
  return (
    <div data-outlook={when}>
      <h3 className="mb-2 font-bold">{t(`actions:scores.${when}`)}</h3>
      <div className="mb-2 flex items-center gap-4">
        {score.applicable && <LevelSign level={score.level} provisional={score.provisional} className="size-14" />}
        <div className="min-w-0">
          <p className="phrase text-xl leading-snug font-bold">{levelText(score)}</p>
          {score.applicable && !score.provisional && <p className="text-[0.9375rem]">{common(`level.word.${score.level}`)}</p>}
          {score.applicable && (
            <p>
              {t('actions:scores.points')} <strong className="text-xl tabular-nums">{pointsText(score)}</strong> / 100
            </p>
          )}
        </div>
      </div>
      {score.applicable && <RangeBar low={score.low} high={score.high} />}
    </div>
  );
}
