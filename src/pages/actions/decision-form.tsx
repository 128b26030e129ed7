import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Decision, emptyDecision, isBlank, isOpen } from '../../review';
import { neededFor, type PlanEntry } from '../../scoring';
import { useReview, useSession } from '../../session/react';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { RadioCards } from '../../ui/radio-cards';
import { AcceptFields } from './accept-fields';
import { DoFields } from './do-fields';
import { FindOutFields } from './find-out-fields';
import { useNeeded } from './use-needed';

const choices = ['do', 'accept', 'find-out'] as const;

export type SetDecision = (patch: Partial<Decision>, typed?: boolean) => void;

/** The decision on a gap, and all that it needs. What is suggested is only said: nothing is chosen until someone does. */
export function DecisionForm(entry: PlanEntry) {
  const { t } = useTranslation(['ui', 'actions']);
  const session = useSession();
  const { question, kind } = entry;
  const decision = entry.decision ?? emptyDecision;
  const open = useReview((review) => isOpen(review, question));
  const set: SetDecision = (patch, typed = false) => session.dispatch({ type: 'decision', question, patch, at: new Date().toISOString() }, { text: typed });
  const choice = useRef<HTMLFieldSetElement>(null);
  const clear = () => {
    set(emptyDecision);
    // The button that was pressed is gone.
    choice.current?.querySelector('input')?.focus();
  };
  const fields = { do: DoFields, accept: AcceptFields, 'find-out': FindOutFields };
  const Fields = decision.decision === null ? null : fields[decision.decision];
  return (
    <>
      {!open && <Locked />}
      <fieldset disabled={!open} className="min-w-0 space-y-4">
        <fieldset ref={choice} className="min-w-0">
          <legend className="font-bold">{t('actions:decision.legend')}</legend>
          {decision.decision === null && <p className="text-[0.9375rem] text-quiet">{t(`actions:decision.suggested.${kind}`)}</p>}
          <div className="mt-2">
            <RadioCards
              name={`plan-${question}`}
              columns="three"
              value={decision.decision}
              onChange={(chosen) => set({ decision: chosen })}
              options={choices.map((each) => ({ value: each, label: t(`actions:decision.${each}`), description: t(`actions:decision.hint.${each}`) }))}
            />
          </div>
        </fieldset>
        {Fields && (
          <>
            <Fields entry={entry} decision={decision} set={set} />
            <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
              <Completeness {...entry} />
              <Button small kind="text" onClick={clear}>
                {t('actions:decision.clear')}
              </Button>
            </div>
          </>
        )}
      </fieldset>
    </>
  );
}

export interface FieldsProps {
  readonly entry: PlanEntry;
  readonly decision: Decision;
  readonly set: SetDecision;
}

function Completeness(entry: PlanEntry) {
  const { t } = useTranslation(['ui', 'actions']);
  const needed = useNeeded(entry);
  const complete = neededFor(entry).length === 0;
  return (
    <p role="status" className={complete ? 'text-done' : 'text-caution'}>
      {complete ? t('actions:decision.complete') : t('actions:decision.needed', { fields: needed })}
    </p>
  );
}

/** The question was handed to someone else. */
function Locked() {
  const { t } = useTranslation(['ui', 'actions']);
  const from = useReview((review) => review.handout?.from ?? '');
  return <Notice kind="info">{isBlank(from) ? t('actions:decision.locked') : t('actions:decision.lockedBy', { from })}</Notice>;
}
