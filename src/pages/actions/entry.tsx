import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isCritical, question } from '../../checklist';
import { areaText } from '../../i18n';
import type { PlanEntry } from '../../scoring';
import { useReview } from '../../session/react';
import { Tag } from '../../ui/tag';
import { useQuestionText } from '../use-question-text';
import { DecisionForm } from './decision-form';
import { DecisionLine } from './decision-line';
import { useGain } from './use-gain';
import { Why } from './why';

/**
 * One gap, folded to what it is, how much it matters and what was decided; opened, why it is here and the decision itself, which is made only then.
 * Each property is a plain value or stays the same object, so that a change to one entry renders that one alone.
 */
export const Entry = memo(function Entry(entry: PlanEntry) {
  const [opened, setOpened] = useState(false);
  return (
    <li data-plan={entry.question} className="border-b border-line">
      <details className="group" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
        <summary className="flex list-none items-start gap-3 rounded-4 py-3 pr-2 hover:bg-key-soft [&::-webkit-details-marker]:hidden">
          <svg
            aria-hidden="true"
            viewBox="0 0 12 12"
            className="mt-2 size-3.5 shrink-0 fill-key group-open:rotate-90 motion-safe:transition-transform forced-colors:fill-[CanvasText]"
          >
            <path d="M3 1l6 5-6 5z" />
          </svg>
          <div className="grid min-w-0 flex-1 grid-cols-1 gap-x-6 gap-y-1 desktop:grid-cols-[minmax(0,1fr)_15rem]">
            <Gap {...entry} />
            <DecisionLine {...entry} />
          </div>
        </summary>
        {opened && (
          <div className="space-y-6 pt-1 pb-8 desktop:pl-6.5">
            <Why {...entry} />
            <DecisionForm {...entry} />
          </div>
        )}
      </details>
    </li>
  );
});

/** The question, and how much it matters. */
function Gap({ question: id, area, gain }: PlanEntry) {
  const { t, i18n: words } = useTranslation(['ui', 'actions']);
  const { t: common } = useTranslation('common');
  const edition = useReview((review) => review.edition);
  const status = useReview((review) => review.answers[id]?.status ?? 'none');
  const points = useGain(gain);
  return (
    <div className="min-w-0">
      <h3 className="font-bold group-open:text-key">{useQuestionText(id).question}</h3>
      <p className="flex flex-wrap items-center gap-x-4 text-[0.9375rem] text-quiet">
        {isCritical(question(id), edition) && <Tag tone="danger">{common('critical')}</Tag>}
        <span>{areaText(words, area, edition).name}</span>
        <span>{t('actions:row.answer', { answer: common(`answer.${status}`) })}</span>
        {gain > 0 && <span className="tabular-nums">{t('actions:row.gain', { points })}</span>}
      </p>
    </div>
  );
}
