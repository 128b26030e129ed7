import { useTranslation } from 'react-i18next';
import { ReviewTextField } from '../review-text-field';
import { DateField } from './date-field';
import type { FieldsProps } from './decision-form';
import { ExceptionChoice } from './exception-choice';

/** 受け入れる: why, until when and who decided so; what is 〜すること only through an exception. */
export function AcceptFields({ entry, decision, set }: FieldsProps) {
  const { t } = useTranslation(['ui', 'actions']);
  return (
    <div className="space-y-4">
      <ReviewTextField label={t('actions:field.reason')} multiline value={decision.reason} onChange={(reason) => set({ reason }, true)} />
      <div className="grid grid-cols-1 items-start gap-4 desktop:grid-cols-[minmax(0,1fr)_auto]">
        <ReviewTextField label={t('actions:field.decidedBy')} value={decision.decidedBy} onChange={(decidedBy) => set({ decidedBy }, true)} />
        <DateField label={t('actions:field.until')} value={decision.until} onChange={(until) => set({ until }, true)} />
      </div>
      {entry.shall && <ExceptionChoice entry={entry} decision={decision} set={set} />}
    </div>
  );
}
