import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forceOf, isCritical, obligationOf, type Question } from '../../checklist';
import { type Answer, emptyAnswer, isBlank, statuses } from '../../review';
import { standing } from '../../scoring';
import { useReview, useSession } from '../../session/react';
import { Button } from '../../ui/button';
import { RadioCards } from '../../ui/radio-cards';
import { Tag } from '../../ui/tag';
import { TermedText } from '../termed-text';
import { useCitation } from '../use-citation';
import { useQuestionText } from '../use-question-text';
import { AnswerDetails } from './answer-details';
import { Condition, SwitchedOff } from './condition';
import { Explanation } from './explanation';
import { NotApplicableReason } from './not-applicable-reason';
import { TracesMark } from './traces-mark';

interface QuestionCardProps {
  readonly question: Question;
  /** Area, then place in it, as 「3-12」. */
  readonly number: string;
  /** It stands under a section's heading, so that its own is one level lower: questions can be walked through by headings too. */
  readonly headed: boolean;
}

/** One question: one obligation, its answer, how it is known, and what helps to answer it. Renders again for its own answer alone. */
export const QuestionCard = memo(function QuestionCard({ question, number, headed }: QuestionCardProps) {
  const off = useReview((review) => {
    const stands = standing(review, question);
    return !stands.in && stands.by === 'fact' ? stands.fact : null;
  });
  if (off) return <SwitchedOff question={question} fact={off} />;
  return <AskedQuestion question={question} number={number} headed={headed} />;
});

function AskedQuestion({ question, number, headed }: QuestionCardProps) {
  const { t } = useTranslation();
  const { t: common } = useTranslation('common');
  const session = useSession();
  const edition = useReview((review) => review.edition);
  const answer = useReview((review) => review.answers[question.id]) ?? emptyAnswer;
  const text = useQuestionText(question.id);
  const citation = useCitation(question, edition);
  const Heading = headed ? 'h3' : 'h2';
  const [writing, setWriting] = useState(false);
  const set = (patch: Partial<Answer>, typed = false) =>
    session.dispatch({ type: 'answer', question: question.id, patch, at: new Date().toISOString() }, { text: typed });
  const actor = obligationOf(question, edition)?.actor;
  const open = writing || answer.status !== null || !isBlank(answer.note) || !isBlank(answer.evidence);
  return (
    // Not content-visibility: what is out of view would be hidden from screen readers too.
    <article className="card p-4 focus-within:border-key desktop:p-6">
      <div className="mb-2 flex flex-wrap items-center gap-2 text-[0.9375rem] text-quiet">
        <Tag>{common(`force.${forceOf(question, edition)}`)}</Tag>
        {isCritical(question, edition) && <Tag tone="danger">{common('critical')}</Tag>}
        <span>{citation}</span>
        {actor && <span>{common(`actor.${actor}`)}</span>}
        <span className="ml-auto tabular-nums">{number}</span>
      </div>
      {/* Named by the text itself: the terms within the legend are buttons, which a browser sets off by spaces. */}
      <fieldset data-question={question.id} id={`q-${question.id}`} aria-label={text.question} className="min-w-0">
        <legend className="mb-3 text-xl leading-relaxed font-bold">
          <Heading>
            <TermedText text={text.question} terms={text.terms} edition={edition} />
          </Heading>
        </legend>
        <Condition question={question} />
        <RadioCards
          name={question.id}
          value={answer.status}
          onChange={(status) => set({ status })}
          options={statuses.map((status, index) => ({ value: status, label: common(`answer.${status}`), hint: String(index + 1) }))}
        />
        {answer.status === 'na' && <NotApplicableReason answer={answer} ready={text.reason} set={set} />}
        {question.traces && <TracesMark id={question.id} marked={answer.traces} set={set} />}
        {open ? (
          <AnswerDetails id={question.id} answer={answer} set={set} />
        ) : (
          <Button small kind="text" className="mt-2 -ml-3" onClick={() => setWriting(true)}>
            {t('question.writeFirst')}
          </Button>
        )}
      </fieldset>
      <Explanation question={question} text={text} edition={edition} citation={citation} headed={headed} />
    </article>
  );
}
