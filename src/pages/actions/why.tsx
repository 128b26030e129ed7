import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { forceOf, isCritical, question, weightOf } from '../../checklist';
import { isBlank } from '../../review';
import { routes } from '../../routes';
import type { PlanEntry } from '../../scoring';
import { useReview, useSession } from '../../session/react';
import { useFigures } from '../result/use-figures';
import { useQuestionText } from '../use-question-text';
import { useGain } from './use-gain';

/** Why a question is in the plan, what would take it out, and what its place and its gain come from. */
export function Why(entry: PlanEntry) {
  const { t } = useTranslation(['ui', 'actions']);
  const session = useSession();
  const { question: id, area, kind, gain } = entry;
  const status = useReview((review) => review.answers[id]?.status ?? 'none');
  const note = useReview((review) => review.answers[id]?.note ?? '');
  const text = useQuestionText(id);
  const points = useGain(gain);
  return (
    <dl className="grid grid-cols-1 gap-x-6 gap-y-2 rounded-8 bg-panel px-4 py-3 text-[0.9375rem] desktop:grid-cols-[auto_minmax(0,1fr)] forced-colors:border">
      <Part name={t('actions:why.title')}>
        {kind === 'incident' ? t('actions:why.incident') : t(`actions:why.${status === 'yes' ? 'none' : status}`)}{' '}
        <Link href={routes.question(session.id, area, id)} className="link">
          {t('actions:why.toQuestion')}
          <span className="heard-only">{text.question}</span>
        </Link>
      </Part>
      {status !== 'yes' && <Part name={t('actions:why.yes')}>{text.yes}</Part>}
      {!isBlank(note) && (
        <Part name={t('actions:why.note')}>
          <span className="whitespace-pre-line">{note}</span>
        </Part>
      )}
      <Part name={t('actions:why.priority')}>
        <Priority {...entry} />
      </Part>
      <Part name={t('actions:why.gain')}>{gain > 0 ? t('actions:why.gainText', { points }) : t('actions:why.gainNone')}</Part>
    </dl>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="desktop:contents">
      <dt className="font-bold text-quiet">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

/** The product that the priority is. */
function Priority({ question: id, kind, priority }: PlanEntry) {
  const { t } = useTranslation(['ui', 'actions']);
  const { t: common } = useTranslation('common');
  const { exact } = useFigures();
  const edition = useReview((review) => review.edition);
  if (kind === 'incident') return <>{t('actions:why.incidentPriority')}</>;
  const asked = question(id);
  const critical = isCritical(asked, edition);
  const weight = weightOf(asked, edition);
  const missing = exact(priority / weight / (critical ? 2 : 1));
  const values = { priority: exact(priority), weight, force: common(`force.${forceOf(asked, edition)}`), missing };
  return <>{critical ? t('actions:why.sumCritical', values) : t('actions:why.sum', values)}</>;
}
