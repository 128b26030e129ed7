import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { question } from '../../checklist';
import { reviewFileName } from '../../files/name';
import { questionText } from '../../i18n';
import { type CalendarWords, isInCalendar, makeCalendar } from '../../report/formats/ics';
import { isBlank, type Review } from '../../review';
import type { PlanEntry } from '../../scoring';
import { Button } from '../../ui/button';
import { saveAs } from '../save-as';

/** Saves the days of these entries as a calendar; says why not, where there is none. */
export function CalendarButton({ review, entries }: { readonly review: Review; readonly entries: readonly PlanEntry[] }) {
  const { t } = useTranslation(['ui', 'actions']);
  const words = useCalendarWords(review);
  const hint = useId();
  const count = entries.filter(isInCalendar).length;
  const save = () => {
    const calendar = makeCalendar(review, entries, words, new Date().toISOString());
    const name = reviewFileName(review, t('actions:calendar.word')).replace(/\.tenken\.json$/, '.ics');
    if (calendar !== undefined) saveAs(calendar, name, 'text/calendar;charset=utf-8');
  };
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <Button disabled={count === 0} aria-describedby={hint} onClick={save}>
        {t('actions:calendar.save')}
      </Button>
      <p id={hint} className="min-w-0 flex-1 basis-64 text-[0.9375rem] text-quiet">
        {count === 0 ? t('actions:calendar.none') : t('actions:calendar.hint', { count })}
      </p>
    </div>
  );
}

function useCalendarWords(review: Review): CalendarWords {
  const { t, i18n: words } = useTranslation(['ui', 'actions']);
  return {
    summary: ({ question: id, decision }) => {
      const text = t(`actions:calendar.summary.${decision?.decision ?? 'none'}`, { question: questionText(words, question(id), review.edition).question });
      return review.practice ? t('actions:calendar.practice', { text }) : text;
    },
    description: ({ decision }) =>
      fieldsOf(decision)
        .filter(([, text]) => !isBlank(text))
        .map(([field, text]) => t('actions:calendar.line', { name: t(`actions:field.${field}`), text }))
        .join('\n'),
  };
}

/** What was decided, by field. */
function fieldsOf(decision: PlanEntry['decision']): (readonly [Field, string])[] {
  switch (decision?.decision) {
    case 'do':
      return [
        ['measure', decision.measure],
        ['owner', decision.owner],
      ];
    case 'accept':
      return [
        ['reason', decision.reason],
        ['decidedBy', decision.decidedBy],
      ];
    case 'find-out':
      return [['whom', decision.owner]];
    default:
      return [];
  }
}

type Field = 'measure' | 'owner' | 'whom' | 'reason' | 'decidedBy';
