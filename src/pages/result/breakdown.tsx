import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type AreaId, areaIds } from '../../checklist';
import { areaText } from '../../i18n';
import { graspText, pointsText } from '../../report';
import type { Review } from '../../review';
import { type AreaScore, areaLift, areasResting, itemsOf, type OverallScore, type Score, sumsOf } from '../../scoring';
import { Disclosure } from '../../ui/disclosure';
import { breakdownPlace } from './breakdown-place';
import { CountedTable } from './counted-table';
import { Divisions } from './divisions';
import { LeftOut } from './left-out';
import { LevelReason } from './level-reason';
import { QuestionLinks } from './question-links';
import { WholeSums } from './whole-sums';

interface BreakdownProps {
  readonly review: Review;
  readonly score: Score;
}

/** Each number opens into what made it: questions, weights, sums. */
export function Breakdown({ review, score }: BreakdownProps) {
  const { t, i18n: words } = useTranslation(['ui', 'result']);
  const { t: common } = useTranslation('common');
  return (
    <section>
      <h2 className="mb-1 text-2xl font-bold">{t('result:breakdown.title')}</h2>
      <p className="mb-4 text-quiet">{t('result:breakdown.lead')}</p>
      <div className="divide-y divide-line border-y border-line">
        {areaIds.map((area) => (
          <Part key={area} of={area} title={areaText(words, area, review.edition).name} score={score.areas[area]}>
            {() => <AreaBreakdown area={area} review={review} score={score} />}
          </Part>
        ))}
        <Part of="all" title={common('whole')} score={score.overall}>
          {() => (
            <div className="space-y-5">
              <WholeSums review={review} />
              <Divisions sums={sumsOf(itemsOf(review))} score={score.overall} />
              <p>{t('result:whole.worst')}</p>
            </div>
          )}
        </Part>
      </div>
    </section>
  );
}

interface PartProps {
  readonly of: AreaId | 'all';
  readonly title: string;
  readonly score: AreaScore | OverallScore;
  readonly children: () => ReactNode;
}

function Part({ of, title, score, children }: PartProps) {
  const { t } = useTranslation(['ui', 'result']);
  return (
    <div id={breakdownPlace(of)} className="py-4">
      <div className="flex flex-wrap items-baseline gap-x-6">
        <h3 className="text-lg font-bold">{title}</h3>
        {score.applicable && <p className="text-quiet tabular-nums">{t('result:breakdown.figures', { points: pointsText(score), grasp: graspText(score) })}</p>}
      </div>
      <Disclosure
        summary={
          <>
            {t('result:breakdown.open')}
            <span className="heard-only">{title}</span>
          </>
        }
      >
        {children}
      </Disclosure>
    </div>
  );
}

function AreaBreakdown({ area, review, score }: BreakdownProps & { readonly area: AreaId }) {
  const { t, i18n: words } = useTranslation(['ui', 'result']);
  const own = score.areas[area];
  const items = itemsOf(review).filter((item) => item.question.area === area);
  const lift = areaLift(review, score, area);
  return (
    <div className="space-y-5">
      {own.applicable ? (
        <>
          <CountedTable caption={`${areaText(words, area, review.edition).name} ${t('result:breakdown.title')}`} review={review} items={items} />
          <Divisions sums={sumsOf(items)} score={own} />
          <LevelReason score={own} rests={areasResting(review).includes(area)} />
        </>
      ) : (
        <p>{t('result:breakdown.none')}</p>
      )}
      {lift && lift.questions.length > 0 && (
        <div>
          <h4 className="mb-1 font-bold">{t('result:breakdown.lift', { count: lift.questions.length, level: lift.level })}</h4>
          <QuestionLinks ids={lift.questions} />
        </div>
      )}
      <LeftOut review={review} area={area} />
    </div>
  );
}
