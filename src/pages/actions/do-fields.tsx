import { useTranslation } from 'react-i18next';
import { maxTextLength } from '../../review';
import { classes } from '../../ui/classes';
import { ReviewTextField } from '../review-text-field';
import { useQuestionText } from '../use-question-text';
import type { FieldsProps } from './decision-form';
import { WhoAndWhen } from './who-and-when';

/** 対策する: what, by whom and by when, and how far it has come. */
export function DoFields({ entry, decision, set }: FieldsProps) {
  const { t } = useTranslation(['ui', 'actions']);
  return (
    <div className="space-y-4">
      <ReviewTextField label={t('actions:field.measure')} multiline value={decision.measure} onChange={(measure) => set({ measure }, true)} />
      <Measures id={entry.question} measure={decision.measure} take={(measure) => set({ measure })} />
      <WhoAndWhen entry={entry} decision={decision} set={set} who={t('actions:field.owner')} />
    </div>
  );
}

interface MeasuresProps {
  readonly id: FieldsProps['entry']['question'];
  readonly measure: string;
  readonly take: (measure: string) => void;
}

/** What can be done about it, each a line to put in or take out with one press. */
function Measures({ id, measure, take }: MeasuresProps) {
  const { t } = useTranslation(['ui', 'actions']);
  const { measures } = useQuestionText(id);
  const lines = measure.split('\n');
  const options = measures.map((text) => {
    const taken = lines.some((line) => line.trim() === text);
    const next = taken ? lines.filter((line) => line.trim() !== text).join('\n') : [measure.trimEnd(), text].filter(Boolean).join('\n');
    return { text, taken, next, fits: next.length <= maxTextLength };
  });
  return (
    <div>
      <p className="mb-1 text-[0.9375rem] text-quiet">{t('actions:field.measures')}</p>
      <ul className="space-y-1.5">
        {options.map(({ text, taken, next, fits }) => (
          <li key={text}>
            <button
              type="button"
              aria-pressed={taken}
              disabled={!fits}
              onClick={() => take(next)}
              className={classes(
                'flex min-h-9 w-full items-start gap-2 rounded-8 border px-3 py-1.5 text-left text-[0.9375rem] hover:bg-key-soft disabled:opacity-50',
                taken ? 'border-key bg-key-soft' : 'border-line',
              )}
            >
              <svg
                aria-hidden="true"
                viewBox="0 0 16 16"
                className="mt-1 size-4 shrink-0 fill-none stroke-key forced-colors:stroke-[CanvasText]"
                strokeWidth="2.2"
              >
                <path d={taken ? 'M2.5 8.5l3.5 3.5 7.5-8' : 'M8 2v12M2 8h12'} strokeLinecap="round" strokeLinejoin="round" />
              </svg>
              {text}
            </button>
          </li>
        ))}
      </ul>
      {options.some(({ fits }) => !fits) && <p className="mt-1 text-[0.9375rem] text-danger">{t('actions:field.measuresFull')}</p>}
    </div>
  );
}
