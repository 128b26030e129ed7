import { useTranslation } from 'react-i18next';
import type { ConfirmationStep } from '../../review';
import { StateMark } from '../../ui/progress';

/** Where a step stands, as a shape and in words. */
export function StepSign({ state }: { readonly state: ConfirmationStep['state'] }) {
  const { t } = useTranslation(['ui', 'confirm']);
  return (
    <p className="flex items-center gap-2 font-bold">
      {state === 'none' && <StateMark state="none" />}
      {state === 'confirmed' && <StateMark state="all" />}
      {(state === 'outdated' || state === 'returned') && (
        <svg aria-hidden="true" viewBox="0 0 24 24" className="size-5 shrink-0 fill-none stroke-2 text-danger">
          <circle cx="12" cy="12" r="10" stroke="currentColor" />
          <path
            d={state === 'outdated' ? 'M12 6.5v7M12 17v.1' : 'M16.5 15.5v-5h-9m3.5-3.5l-3.5 3.5 3.5 3.5'}
            stroke="currentColor"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      )}
      <span className={state === 'outdated' || state === 'returned' ? 'text-danger' : undefined}>{t(`confirm:state.${state}`)}</span>
    </p>
  );
}
