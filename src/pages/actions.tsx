import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { areaIds } from '../checklist';
import type { Review } from '../review';
import { routes } from '../routes';
import { isDecided, itemsOf, type PlanEntry, planOf } from '../scoring';
import { useReview, useSession } from '../session/react';
import { Notice } from '../ui/notice';
import { CalendarButton } from './actions/calendar-button';
import { localDay } from './actions/day';
import { Filters } from './actions/filters';
import { PlanOutlook } from './actions/outlook';
import { OwnersList, ownersOf } from './actions/owners';
import { PlanGroup } from './actions/plan-group';
import { Settled } from './actions/settled';
import { useFilter } from './actions/use-filter';
import { firstOpen } from './derived';
import { Page } from './page';

/** 改善計画: where the plan leads, every gap by priority with a decision on each, and what was settled. */
export function Actions() {
  const { t } = useTranslation(['ui', 'actions']);
  const review = useReview((whole) => whole);
  const [today] = useState(() => localDay(new Date()));
  const plan = useMemo(() => planOf(review, today), [review, today]);
  return (
    <Page title={t('actions:title')} lead={t('actions:lead')} wide>
      <div className="space-y-8">
        <PlanOutlook review={review} plan={plan} />
        <Unanswered review={review} />
        {plan.length === 0 ? (
          <Notice kind="done" title={t('actions:none.title')}>
            <p>{t('actions:none.text')}</p>
          </Notice>
        ) : (
          <Plan review={review} plan={plan} today={today} />
        )}
        <Settled review={review} plan={plan} />
      </div>
    </Page>
  );
}

const kinds = ['incident', 'improve', 'check'] as const satisfies readonly PlanEntry['kind'][];

function Plan({ review, plan, today }: { readonly review: Review; readonly plan: readonly PlanEntry[]; readonly today: string }) {
  const filter = useFilter(plan, today);
  const owners = ownersOf(review);
  return (
    <>
      <Counts plan={plan} />
      <Filters filter={filter} total={plan.length} owners={owners} edition={review.edition} />
      <CalendarButton review={review} entries={filter.shown} />
      <OwnersList owners={owners} />
      <div className="space-y-8">
        {kinds.map((kind) => (
          <PlanGroup key={kind} kind={kind} entries={filter.shown.filter((entry) => entry.kind === kind)} />
        ))}
      </div>
    </>
  );
}

/** How many are to be decided, are decided, and are past their day. */
function Counts({ plan }: { readonly plan: readonly PlanEntry[] }) {
  const { t } = useTranslation(['ui', 'actions']);
  const counts = [
    ['total', plan.length],
    ['decided', plan.filter(isDecided).length],
    ['overdue', plan.filter((entry) => entry.overdue).length],
  ] as const;
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-2">
      {counts.map(([name, count]) => (
        <div key={name} data-count={name} className="flex items-baseline gap-2">
          <dt className="text-[0.9375rem] text-quiet">{t(`actions:count.${name}`)}</dt>
          <dd className="text-xl font-bold tabular-nums">{t('actions:count.questions', { count })}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What is not answered yet is better answered than planned for. */
function Unanswered({ review }: { readonly review: Review }) {
  const { t } = useTranslation(['ui', 'actions']);
  const session = useSession();
  const count = itemsOf(review).filter((item) => item.status === null).length;
  const area = areaIds.find((each) => firstOpen(review, each) !== undefined);
  const first = area && firstOpen(review, area);
  if (count === 0 || !first) return null;
  return (
    <Notice kind="info">
      <p>
        {t('actions:unanswered.text', { count })}{' '}
        <Link href={routes.question(session.id, area, first)} className="link">
          {t('actions:unanswered.go')}
        </Link>
      </p>
    </Notice>
  );
}
