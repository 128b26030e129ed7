import { useMemo } from 'react';
import { areaIds, questionsOf } from '../../checklist';
import { useReview } from '../../session/react';
import { cardTexts, useCardWords } from '../area/card-words';
import { QuestionCard } from '../area/question-card';
import { useWords } from '../use-words';

/** The questions of the area that the promotion structure answers itself: the same answers as on the area's own page. */
export function OversightQuestions() {
  const words = useWords(['oversight', 'glossary']);
  const cardWords = useCardWords();
  const edition = useReview((review) => review.edition);
  const depth = useReview((review) => review.depth);
  const asked = useMemo(() => questionsOf(edition, depth).filter(({ area }) => area === 'oversight'), [edition, depth]);
  const texts = useMemo(() => cardTexts(words, cardWords, true, asked, edition), [words, cardWords, asked, edition]);
  return (
    <div className="space-y-4">
      {asked.map((question, place) => {
        const said = texts.get(question);
        const number = `${areaIds.indexOf(question.area) + 1}-${place + 1}`;
        return said && <QuestionCard key={question.id} question={question} said={said} edition={edition} number={number} headed words={cardWords} />;
      })}
    </div>
  );
}
