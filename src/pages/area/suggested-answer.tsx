import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question, WorksheetId } from '../../checklist';
import { type Answer, emptyAnswer, isBlank, isOpen } from '../../review';
import { useReview, useSession } from '../../session/react';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import type { Suggestion } from '../../worksheets';
import { saidIn } from '../said';
import { useSaidWords } from '../said/use-said-words';
import { useWords } from '../use-words';
import type { CardWords } from './card-words';
import { SaidRows } from './said-rows';
import { SheetLink } from './sheet-part';

interface SuggestedAnswerProps {
  readonly question: Question;
  readonly sheet: WorksheetId;
  readonly words: CardWords;
  readonly onHint: (hint: string | undefined) => void;
}

/** What the rows say to the question, the answer that follows, to take with one click, and whether the answer that was given is another. */
export function SuggestedAnswer(props: SuggestedAnswerProps) {
  useWords(['suggestions']);
  const suggestion = useReview((review) => saidIn(review).answers[props.question.id]);
  return suggestion ? <Suggested {...props} suggestion={suggestion} /> : <SheetLink {...props} />;
}

function Suggested({ question, sheet, onHint, suggestion }: SuggestedAnswerProps & { readonly suggestion: Suggestion }) {
  const { t } = useTranslation(['ui', 'suggestions']);
  const { t: common } = useTranslation('common');
  const { said } = useSaidWords();
  const answer = useReview((review) => review.answers[question.id]) ?? emptyAnswer;
  const open = useReview((review) => isOpen(review, question.id));
  const differs = answer.status !== null && answer.status !== suggestion.status;
  const why = !isBlank(answer.note) ? 'explained' : open ? 'differs' : 'locked';
  const same = answer.status === suggestion.status;
  const hint = differs && open ? t('suggestions:noteHint') : undefined;
  useEffect(() => {
    onHint(hint);
    return () => onHint(undefined);
  }, [onHint, hint]);
  const line = useId();
  const chosen = answer.status && common(`answer.${answer.status}`);
  return (
    <div className="mb-4 border-l-4 border-line pl-3 text-[0.9375rem]">
      <div id={line}>
        <p className="phrase text-quiet">{t('suggestions:line', { sheet: t(`nav.sheet.${sheet}`), said: said(question.id, suggestion) })}</p>
        <p className="font-bold">{t(same ? 'suggestions:same' : 'suggestions:answer', { answer: common(`answer.${suggestion.status}`) })}</p>
        {differs && <p className={why === 'differs' ? 'text-caution' : 'text-quiet'}>{t(`suggestions:${why}`, { answer: chosen })}</p>}
      </div>
      {open && !isTaken(answer, suggestion) && <TakeButton question={question} suggestion={suggestion} describedBy={line} />}
      {suggestion.rows > 0 && <Disclosure summary={t('suggestions:rows')}>{() => <SaidRows sheet={sheet} by={suggestion.by} />}</Disclosure>}
    </div>
  );
}

/** 該当なし is an answer only with its reason. */
function isTaken({ status, reason }: Answer, suggestion: Suggestion): boolean {
  return status === suggestion.status && (status !== 'na' || !isBlank(reason));
}

interface TakeButtonProps {
  readonly question: Question;
  readonly suggestion: Suggestion;
  readonly describedBy: string;
}

/** Takes the suggestion as the answer. How it is known is for the person to say. */
function TakeButton({ question: { id }, suggestion: { status, reasonKind }, describedBy }: TakeButtonProps) {
  const { t } = useTranslation(['ui', 'suggestions']);
  const { t: common } = useTranslation('common');
  const session = useSession();
  const take = () => {
    const written = session.getState().review.answers[id]?.reason ?? '';
    const reason = reasonKind !== undefined && isBlank(written) ? { reason: common(`suggestion.reason.${reasonKind}`) } : {};
    session.dispatch({ type: 'answer', question: id, patch: { status, ...reason }, at: new Date().toISOString() });
    // The button is gone: on from the answer that it gave.
    document.querySelector<HTMLInputElement>(`fieldset[data-question="${id}"] input[type=radio][value="${status}"]`)?.focus();
  };
  return (
    <Button small className="mt-1 mr-4" aria-describedby={describedBy} onClick={take}>
      {t('suggestions:take')}
    </Button>
  );
}
