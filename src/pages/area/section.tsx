import { useTranslation } from 'react-i18next';
import { areaIds, type Edition, type Question, type SectionId } from '../../checklist';
import { sectionName } from '../../i18n';
import { useReview } from '../../session/react';
import { ProgressBar } from '../../ui/progress';
import { progressIn } from '../derived';
import type { CardText, CardWords } from './card-words';
import { QuestionCard } from './question-card';

interface SectionProps {
  readonly section: SectionId;
  /** Has a heading of its own, where the area has several sections. */
  readonly titled: boolean;
  readonly questions: readonly Question[];
  /** All that the area asks, for the numbers of its questions: the same as in the report. */
  readonly numbered: readonly Question[];
  readonly texts: ReadonlyMap<Question, CardText>;
  readonly edition: Edition;
  readonly words: CardWords;
}

export function Section({ section, titled, questions, numbered, texts, edition, words }: SectionProps) {
  const { i18n } = useTranslation();
  const name = sectionName(i18n, section, edition);
  if (questions.length === 0) return null;
  return (
    <section aria-label={titled ? undefined : name} aria-labelledby={titled ? `section-${section}` : undefined}>
      {titled && (
        <h2 id={`section-${section}`} className="mb-2 text-2xl font-bold">
          {name}
        </h2>
      )}
      <SectionProgress section={section} name={name} />
      <div className="mt-5 space-y-6">
        {questions.map((question) => {
          const said = texts.get(question);
          return (
            said && (
              <QuestionCard
                key={question.id}
                question={question}
                said={said}
                edition={edition}
                number={`${areaIds.indexOf(question.area) + 1}-${numbered.indexOf(question) + 1}`}
                headed={titled}
                words={words}
              />
            )
          );
        })}
      </div>
    </section>
  );
}

function SectionProgress({ section, name }: { readonly section: SectionId; readonly name: string }) {
  const { t } = useTranslation();
  const answered = useReview((review) => progressIn(review).sections[section].answered);
  const total = useReview((review) => progressIn(review).sections[section].total);
  const text = t('area.sectionProgress', { answered, total });
  return (
    <div>
      <p className="mb-1 text-[0.9375rem] text-quiet tabular-nums">{text}</p>
      <ProgressBar label={`${name} ${text}`} value={answered} max={total} />
    </div>
  );
}
