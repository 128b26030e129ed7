import { useTranslation } from 'react-i18next';
import { areaIds, type Question, type SectionId } from '../../checklist';
import { sectionName } from '../../i18n';
import { useReview } from '../../session/react';
import { ProgressBar } from '../../ui/progress';
import { scoreOf } from '../derived';
import { QuestionCard } from './question-card';

interface SectionProps {
  readonly section: SectionId;
  /** Has a heading of its own, where the area has several sections. */
  readonly titled: boolean;
  readonly questions: readonly Question[];
  /** All that the area asks, for the numbers of its questions: the same as in the report. */
  readonly numbered: readonly Question[];
}

export function Section({ section, titled, questions, numbered }: SectionProps) {
  const { i18n: words } = useTranslation();
  const edition = useReview((review) => review.edition);
  const name = sectionName(words, section, edition);
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
        {questions.map((question) => (
          <QuestionCard
            key={question.id}
            question={question}
            number={`${areaIds.indexOf(question.area) + 1}-${numbered.indexOf(question) + 1}`}
            headed={titled}
          />
        ))}
      </div>
    </section>
  );
}

function SectionProgress({ section, name }: { readonly section: SectionId; readonly name: string }) {
  const { t } = useTranslation();
  const answered = useReview((review) => scoreOf(review).sections[section].answered);
  const total = useReview((review) => scoreOf(review).sections[section].total);
  const text = t('area.sectionProgress', { answered, total });
  return (
    <div>
      <p className="mb-1 text-[0.9375rem] text-quiet tabular-nums">{text}</p>
      <ProgressBar label={`${name} ${text}`} value={answered} max={total} />
    </div>
  );
}
