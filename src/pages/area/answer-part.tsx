import { useCallback, useState } from 'react';
import type { Question } from '../../checklist';
import { type Answer, emptyAnswer, isBlank, type Status } from '../../review';
import { useReview, useSession } from '../../session/react';
import { Button } from '../../ui/button';
import { RadioCards } from '../../ui/radio-cards';
import { AnswerDetails } from './answer-details';
import type { CardWords } from './card-words';
import { NotApplicableReason } from './not-applicable-reason';
import { SheetLink, SheetPart } from './sheet-part';
import { TracesMark } from './traces-mark';

interface AnswerPartProps {
  readonly question: Question;
  /** A reason for 該当なし that the source itself gives. */
  readonly ready: string | undefined;
  readonly words: CardWords;
}

/** The five answers, and what is asked beside the one that was chosen: all of a question that changes with its answer. */
export function AnswerPart({ question, ready, words }: AnswerPartProps) {
  const session = useSession();
  const { id, worksheet: sheet } = question;
  const answer = useReview((review) => review.answers[id]) ?? emptyAnswer;
  const filled = useReview((review) => sheet !== undefined && review.worksheets[sheet].length > 0);
  const [writing, setWriting] = useState(false);
  const [noteHint, setNoteHint] = useState<string>();
  const set = useCallback(
    (patch: Partial<Answer>, typed = false) => session.dispatch({ type: 'answer', question: id, patch, at: new Date().toISOString() }, { text: typed }),
    [session, id],
  );
  const choose = useCallback((status: Status) => set({ status }), [set]);
  const open = writing || answer.status !== null || !isBlank(answer.note) || !isBlank(answer.evidence);
  return (
    <>
      {sheet && filled && <SheetPart question={question} sheet={sheet} words={words} onHint={setNoteHint} />}
      <RadioCards name={id} value={answer.status} onChange={choose} options={words.answers} />
      {answer.status === 'na' && <NotApplicableReason answer={answer} ready={ready} set={set} />}
      {question.traces && <TracesMark id={id} marked={answer.traces} set={set} />}
      {open ? (
        <AnswerDetails
          id={id}
          answered={answer.status !== null}
          basis={answer.basis}
          note={answer.note}
          noteHint={noteHint}
          evidence={answer.evidence}
          set={set}
          words={words}
        />
      ) : (
        <Button small kind="text" className="mt-2 -ml-3" onClick={() => setWriting(true)}>
          {words.t('question.writeFirst')}
        </Button>
      )}
      {sheet && !filled && <SheetLink sheet={sheet} words={words} />}
    </>
  );
}
