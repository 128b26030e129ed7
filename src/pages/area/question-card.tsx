import { lazy, memo, Suspense } from 'react';
import { type Edition, forceOf, isCritical, obligationOf, type Question } from '../../checklist';
import { isOpen } from '../../review';
import { standing } from '../../scoring';
import { useReview } from '../../session/react';
import { Tag } from '../../ui/tag';
import { Termed } from '../termed-text';
import { AnswerPart } from './answer-part';
import type { CardText, CardWords } from './card-words';
import { Condition, SwitchedOff } from './condition';
import { Explanation } from './explanation';

/** Wanted only in a review that continues another. */
const EarlierAnswer = lazy(() => import('../previous/earlier-answer').then((part) => ({ default: part.EarlierAnswer })));

/** Wanted only in a review that was handed out. */
const LockedQuestion = lazy(() => import('../handout/locked').then((part) => ({ default: part.LockedQuestion })));

interface QuestionCardProps {
  readonly question: Question;
  readonly said: CardText;
  readonly edition: Edition;
  /** Area, then place in it, as 「3-12」. */
  readonly number: string;
  /** It stands under a section's heading, so that its own is one level lower: questions can be walked through by headings too. */
  readonly headed: boolean;
  readonly words: CardWords;
}

/** One question: one obligation, its answer, how it is known, and what helps to answer it. An answer renders only `AnswerPart` again. */
export const QuestionCard = memo(function QuestionCard({ question, said: { text, terms, citation }, edition, number, headed, words }: QuestionCardProps) {
  const off = useReview((review) => {
    const stands = standing(review, question);
    return !stands.in && stands.by === 'fact' ? stands.fact : null;
  });
  const continued = useReview((review) => review.previous !== null);
  const locked = useReview((review) => !isOpen(review, question.id));
  const { common } = words;
  if (off) return <SwitchedOff question={question} fact={off} />;
  const obligation = obligationOf(question, edition);
  const Heading = headed ? 'h3' : 'h2';
  return (
    // Not content-visibility: what is out of view would be hidden from screen readers too.
    <article className="card p-4 contain-content focus-within:border-key desktop:p-6">
      <div className="mb-2 flex flex-wrap items-center gap-2 text-[0.9375rem] text-quiet">
        <Tag>{common(`force.${forceOf(question, edition)}`)}</Tag>
        {isCritical(question, edition) && <Tag tone="danger">{common('critical')}</Tag>}
        <span>{citation}</span>
        {obligation?.actor && <span>{common(`actor.${obligation.actor}`)}</span>}
        <span className="ml-auto tabular-nums">{number}</span>
      </div>
      {/* Named by the text itself: the terms within the legend are buttons, which a browser sets off by spaces. */}
      <fieldset data-question={question.id} id={`q-${question.id}`} aria-label={text.question} disabled={locked} className="min-w-0">
        <legend className="mb-3 text-xl leading-relaxed font-bold">
          <Heading>
            <Termed text={text.question} terms={terms} />
          </Heading>
        </legend>
        {locked && (
          <Suspense fallback={<div className="mb-3 min-h-12" />}>
            <LockedQuestion id={question.id} />
          </Suspense>
        )}
        {question.when && <Condition fact={question.when} />}
        {continued && (
          <Suspense fallback={<div className="mb-3 min-h-9" />}>
            <EarlierAnswer question={question} />
          </Suspense>
        )}
        <AnswerPart question={question} ready={text.reason} words={words} />
      </fieldset>
      <Explanation question={question} text={text} edition={edition} citation={citation} headed={headed} summary={words.t('question.details')} />
    </article>
  );
});
