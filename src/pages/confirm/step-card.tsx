import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConfirmationStep } from '../../review';
import { Disclosure } from '../../ui/disclosure';
import { useTime } from '../use-time';
import { StepSign } from './step-sign';
import { useRoleName } from './use-role-name';

interface StepCardProps {
  readonly step: ConfirmationStep;
  readonly number: number;
  readonly open: boolean;
  /** What has changed since this step confirmed. */
  readonly changed: ReactNode;
  readonly form: () => ReactNode;
}

/** One who confirms: where that stands, what has changed since, and the form to confirm or send back, folded where it is not their turn. */
export function StepCard({ step, number, open, changed, form }: StepCardProps) {
  const { t } = useTranslation(['ui', 'confirm']);
  const nameOf = useRoleName();
  const heading = useId();
  return (
    <section aria-labelledby={heading} data-role={step.role} className="card p-4 desktop:p-6">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 id={heading} tabIndex={-1} className="text-xl font-bold">
          {number}. {nameOf(step.role)}
        </h2>
        <StepSign state={step.state} />
      </div>
      <StepText step={step} />
      {changed}
      <Disclosure summary={step.state === 'confirmed' ? t('confirm:step.again') : t('confirm:step.record')} open={open} className="mt-3">
        {form}
      </Disclosure>
    </section>
  );
}

/** Who said what, and when. */
function StepText({ step: { state, approval, planMoved } }: { readonly step: ConfirmationStep }) {
  const { t } = useTranslation(['ui', 'confirm']);
  const { moment } = useTime();
  if (approval === null) return null;
  const said = { name: approval.name, at: moment(approval.at) };
  return (
    <div className="mt-2 space-y-1">
      <p>{approval.verdict === 'confirmed' ? t('confirm:step.confirmedBy', said) : t('confirm:step.returnedBy', said)}</p>
      {state === 'returned' && approval.verdict === 'confirmed' && <p>{t('confirm:step.voided')}</p>}
      {state === 'none' && <p>{t('confirm:step.anew')}</p>}
      {planMoved && <p>{t('confirm:step.planMoved')}</p>}
    </div>
  );
}
