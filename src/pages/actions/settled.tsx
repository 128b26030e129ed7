import { useTranslation } from 'react-i18next';
import { questions } from '../../checklist';
import { isBlank, type Review } from '../../review';
import type { PlanEntry } from '../../scoring';
import { Disclosure } from '../../ui/disclosure';
import { QuestionLink } from '../result/question-links';
import { Terms } from './decision-line';

/** Decisions on what is in the plan no more: kept, and listed apart. */
export function Settled({ review, plan }: { readonly review: Review; readonly plan: readonly PlanEntry[] }) {
  const { t } = useTranslation(['ui', 'actions']);
  const open = new Set(plan.map((entry) => entry.question));
  const settled = questions.flatMap(({ id }) => {
    const decision = review.actions[id];
    return decision && !open.has(id) ? [{ id, decision }] : [];
  });
  if (settled.length === 0) return null;
  return (
    <section className="border-t border-line pt-6">
      <h2 className="text-xl font-bold">{t('actions:settled.title', { count: settled.length })}</h2>
      <p className="mb-2 text-quiet">{t('actions:settled.lead')}</p>
      <ul className="divide-y divide-line">
        {settled.map(({ id, decision }) => (
          <li key={id} className="py-3">
            <QuestionLink id={id} />
            <p className="flex flex-wrap gap-x-4 text-[0.9375rem] text-quiet">
              <span>{t(review.answers[id]?.status === 'yes' ? 'actions:settled.yes' : 'actions:settled.out')}</span>
              {decision.decision !== null && <span>{t(`actions:decision.${decision.decision}`)}</span>}
              <span className="line-clamp-2 min-w-0">
                <Terms decision={decision} />
              </span>
            </p>
            <Written name={t('actions:field.measure')} text={decision.measure} />
            <Written name={t('actions:field.reason')} text={decision.reason} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Written({ name, text }: { readonly name: string; readonly text: string }) {
  if (isBlank(text)) return null;
  return <Disclosure summary={name}>{() => <p className="whitespace-pre-line">{text}</p>}</Disclosure>;
}
