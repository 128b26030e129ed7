import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { routes } from '../../routes';
import { useReview, useSession } from '../../session/react';
import { Chips } from '../../ui/chips';
import { ReviewTextField } from '../review-text-field';
import { DateField } from './date-field';
import type { FieldsProps } from './decision-form';
import { ownersList } from './owners';

const states = ['open', 'doing', 'done'] as const;

/** Who does it or is asked, by when, and how far it has come. @param who what the person is called here */
export function WhoAndWhen({ entry: { question, area }, decision, set, who }: FieldsProps & { readonly who: string }) {
  const { t } = useTranslation(['ui', 'actions']);
  const session = useSession();
  const answered = useReview((review) => review.answers[question]?.status === 'yes');
  return (
    <>
      <div className="grid grid-cols-1 items-start gap-4 desktop:grid-cols-[minmax(0,1fr)_auto]">
        <ReviewTextField label={who} list={ownersList} value={decision.owner} onChange={(owner) => set({ owner }, true)} />
        <DateField label={t('actions:field.due')} value={decision.due} onChange={(due) => set({ due }, true)} />
      </div>
      <Chips
        legend={t('actions:field.state')}
        name={`plan-${question}-state`}
        value={decision.state}
        onChange={(state) => set({ state })}
        options={states.map((each) => ({ value: each, label: t(`actions:field.states.${each}`) }))}
      />
      {decision.state === 'done' && !answered && (
        <p className="text-[0.9375rem]">
          {t('actions:decision.doneNext')}{' '}
          <Link href={routes.question(session.id, area, question)} className="link">
            {t('actions:why.toQuestion')}
          </Link>
        </p>
      )}
    </>
  );
}
