import { useTranslation } from 'react-i18next';
import { neededFor, type PlanEntry } from '../../scoring';

/** The names of what a decision still needs, in one line; `''` where it is complete. */
export function useNeeded(entry: PlanEntry): string {
  const { t } = useTranslation(['ui', 'actions']);
  const name = (field: ReturnType<typeof neededFor>[number]) =>
    field === 'owner' && entry.decision?.decision === 'find-out' ? t('actions:field.whom') : t(`actions:field.${field}`);
  return neededFor(entry).map(name).join(t('actions:row.join'));
}
