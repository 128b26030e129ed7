import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Edition } from '../checklist';
import { areaText } from '../i18n';
import type { Review } from '../review';
import { routes } from '../routes';
import type { Score } from '../scoring';
import { useReview, useSession } from '../session/react';
import { buttonLook } from '../ui/button';
import { Page } from './page';
import { AfterResult } from './previous/after-result';
import { AreaTable } from './result/area-table';
import { Breakdown } from './result/breakdown';
import { Gates } from './result/gates';
import { Limits } from './result/limits';
import { OutlookPart } from './result/outlook';
import { RadarChart } from './result/radar-chart';
import { SubjectLine } from './result/subject-line';
import { TracesBanner } from './result/traces-banner';
import { Whole } from './result/whole';
import { scoreOf } from './score-of';

const Contradictions = lazy(() => import('./contradictions').then((part) => ({ default: part.Contradictions })));

/** 結果: traces of attack first, then level and score of the whole and of each area, what would change them, and what made them. */
export function Result() {
  const { t } = useTranslation(['ui', 'result']);
  const session = useSession();
  const review = useReview((whole) => whole);
  const score = scoreOf(review);
  const traces = score.actions.filter((action) => action.kind === 'incident').map((action) => action.question);
  const begun = score.overall.answered > 0;
  return (
    <Page title={t('result:title')} wide>
      <div className="space-y-12">
        <div className="space-y-6">
          {traces.length > 0 && <TracesBanner ids={traces} />}
          <Suspense fallback={null}>
            <Contradictions />
          </Suspense>
          <SubjectLine review={review} />
        </div>
        {begun ? (
          <Begun review={review} score={score} />
        ) : (
          <>
            <NotBegun edition={review.edition} />
            <Whole score={score.overall} />
          </>
        )}
        <AreaTable review={review} score={score} />
        <Gates review={review} score={score} folded={!begun} />
        <Breakdown review={review} score={score} />
        <Limits />
        <div className="flex flex-wrap justify-end gap-3 border-t border-line pt-6">
          <Suspense fallback={null}>
            <AfterResult review={review} />
          </Suspense>
          <Link href={routes.export(session.id)} className={buttonLook('solid')}>
            {t('result:toExport')}
          </Link>
        </div>
      </div>
    </Page>
  );
}

function Begun({ review, score }: { readonly review: Review; readonly score: Score }) {
  return (
    <div className="@container">
      <div className="grid gap-x-10 gap-y-8 @3xl:grid-cols-[1fr_24rem]">
        <div className="space-y-6">
          <Whole score={score.overall} />
          <OutlookPart review={review} score={score} />
        </div>
        <RadarChart areas={score.areas} edition={review.edition} />
      </div>
    </div>
  );
}

/** Nothing is answered yet: where to begin. */
function NotBegun({ edition }: { readonly edition: Edition }) {
  const { t, i18n: words } = useTranslation(['ui', 'result']);
  const session = useSession();
  const area = areaText(words, 'risk', edition).name;
  return (
    <section className="card p-5 desktop:p-6">
      <h2 className="mb-2 text-xl font-bold">{t('result:empty.title')}</h2>
      <p className="mb-4">{t('result:empty.text', { area })}</p>
      <Link href={routes.area(session.id, 'risk')} className={buttonLook('solid')}>
        {t('result:empty.start', { area })}
      </Link>
    </section>
  );
}
