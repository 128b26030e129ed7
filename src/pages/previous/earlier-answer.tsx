import { useTranslation } from 'react-i18next';
import type { Question } from '../../checklist';
import { type Answer, answerAsBefore, emptyAnswer, isBlank, isOpen, type Review } from '../../review';
import { standing } from '../../scoring';
import { useReview, useSession } from '../../session/react';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { usePrevious } from '../use-previous';
import { useWords } from '../use-words';
import { Mark } from './mark';

/** How much of a note stands in the line itself, in characters. */
const most = 60;

/** What the review before said to a question, in a quiet line, to be said again with one click. */
export function EarlierAnswer({ question }: { readonly question: Question }) {
  useWords(['changes']);
  const { earlier } = usePrevious();
  return earlier && <Earlier question={question} earlier={earlier} />;
}

function Earlier({ question, earlier }: { readonly question: Question; readonly earlier: Review }) {
  const { t } = useTranslation(['ui', 'changes']);
  const { t: common } = useTranslation('common');
  const then = earlier.answers[question.id] ?? emptyAnswer;
  const stands = standing(earlier, question);
  const off = !stands.in && stands.by === 'fact';
  const said = off ? 'off' : (then.status ?? 'none');
  const traces = then.traces ? t('changes:earlier.traces') : '';
  const [first = ''] = [then.reason, then.note].filter((text) => !isBlank(text));
  const cut = first.length > most || first.includes('\n');
  const folded = cut || [then.reason, then.note, then.evidence].filter((text) => !isBlank(text)).length > 1 || (first === '' && !isBlank(then.evidence));
  return (
    <div className="mb-3 text-[0.9375rem] text-quiet">
      <p>
        {t('changes:earlier.said', { answer: common(`answer.${said}`) })}
        {traces}
        {!off && first !== '' && ` — ${cut ? `${shortened(first)}…` : first}`} <Mark of={{ kind: 'answer', id: question.id }} />
      </p>
      {!off && (
        <div className="flex flex-wrap gap-x-4">
          <TakeButton question={question} then={then} />
          {folded && (
            <Disclosure summary={t('changes:earlier.more')} className="open:basis-full">
              {() => <Texts then={then} />}
            </Disclosure>
          )}
        </div>
      )}
    </div>
  );
}

function shortened(text: string): string {
  return Array.from(text.split('\n', 1).join('')).slice(0, most).join('');
}

/** Only where it would change something. */
function TakeButton({ question: { id }, then }: { readonly question: Question; readonly then: Answer }) {
  const { t } = useTranslation(['ui', 'changes']);
  const session = useSession();
  const answer = useReview((review) => review.answers[id]) ?? emptyAnswer;
  const open = useReview((review) => isOpen(review, id));
  const patch = answerAsBefore(answer, then);
  if (!open || Object.keys(patch).length === 0) return null;
  const take = () => {
    session.dispatch({ type: 'answer', question: id, patch, at: new Date().toISOString() });
    // The button is gone: on from the answer that it gave.
    const status = then.status ?? answer.status ?? 'yes';
    document.querySelector<HTMLInputElement>(`fieldset[data-question="${id}"] input[type=radio][value="${status}"]`)?.focus();
  };
  return (
    <Button small kind="text" className="-ml-3" onClick={take}>
      {t('changes:earlier.take')}
    </Button>
  );
}

function Texts({ then }: { readonly then: Answer }) {
  const { t } = useTranslation();
  return (
    <dl className="space-y-1 border-l-4 border-line pl-3">
      {(['reason', 'note', 'evidence'] as const)
        .filter((field) => !isBlank(then[field]))
        .map((field) => (
          <div key={field}>
            <dt className="font-bold">{t(`question.${field}`)}</dt>
            <dd className="whitespace-pre-line">{then[field]}</dd>
          </div>
        ))}
    </dl>
  );
}
