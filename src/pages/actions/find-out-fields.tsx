import { useTranslation } from 'react-i18next';
import type { FieldsProps } from './decision-form';
import { WhoAndWhen } from './who-and-when';

/** 調べる: whom to ask, by when, and how far it has come. */
export function FindOutFields(props: FieldsProps) {
  const { t } = useTranslation(['ui', 'actions']);
  return (
    <div className="space-y-4">
      <WhoAndWhen {...props} who={t('actions:field.whom')} />
    </div>
  );
}
