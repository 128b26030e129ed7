import { useTranslation } from 'react-i18next';
import type { Decision } from '../../review';
import { dayOf, neededFor, type PlanEntry } from '../../scoring';
import { StateMark } from '../../ui/progress';
import { CarriedMark } from '../carried-mark';
import { useDay } from '../use-day';
import { OverdueTag } from './overdue-tag';
import { useNeeded } from './use-needed';

/** What was decided, by whom and until when; or what is still missing. */
export function DecisionLine(entry: PlanEntry) {
  const { t } = useTranslation(['ui', 'actions']);
  const needed = useNeeded(entry);
  const { decision, overdue } = entry;
  const chosen = decision?.decision ?? null;
  const complete = neededFor(entry).length === 0;
  return (
    <div className="flex items-start gap-2 text-[0.9375rem]">
      <StateMark state={complete ? 'all' : chosen === null ? 'none' : 'some'} />
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2 font-bold">
          {chosen === null ? t('actions:row.undecided') : t(`actions:decision.${chosen}`)}
          {overdue && <OverdueTag />}
          {chosen !== null && <CarriedMark of={{ kind: 'decision', id: entry.question }} />}
        </p>
        {chosen !== null && (
          <p className="text-quiet">
            <span className="line-clamp-2">{complete ? <Terms decision={decision} /> : t('actions:row.needed', { fields: needed })}</span>
          </p>
        )}
      </div>
    </div>
  );
}

/** By whom, until when, and how far it has come. */
export function Terms({ decision }: { readonly decision: Decision | null }) {
  const { t } = useTranslation(['ui', 'actions']);
  const day = useDay();
  if (!decision) return null;
  const until = dayOf(decision);
  const who = decision.decision === 'accept' ? decision.decidedBy : decision.owner;
  const state = decision.decision === 'accept' || decision.state === null ? null : t(`actions:field.states.${decision.state}`);
  const parts = [state, who.trim(), until === null ? null : t('actions:row.by', { day: day(until) })].filter(Boolean);
  return <>{parts.join(t('actions:row.join'))}</>;
}
