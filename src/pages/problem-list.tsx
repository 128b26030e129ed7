import { Suspense, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { describeProblem, type FileProblem } from '../files';
import { useWords } from './use-words';

interface ProblemListProps {
  readonly problems: readonly FileProblem[];
  readonly total: number;
}

/** What is wrong with a file, one line each with its place, to the first hundred. Its words may still have to come: the screen around it stays meanwhile. */
export function ProblemList(props: ProblemListProps) {
  return (
    <Suspense fallback={null}>
      <Problems {...props} />
    </Suspense>
  );
}

function Problems({ problems, total }: ProblemListProps) {
  const { t } = useTranslation(['ui', 'problems']);
  const words = useWords(['problems']);
  const count = useId();
  const say = words.getFixedT(null, 'problems');
  return (
    <>
      <p id={count}>{t('problems:notOpenedCount', { count: total })}</p>
      {total > problems.length && <p>{t('problems:firstProblems', { count: problems.length })}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard too */}
      <section aria-labelledby={count} tabIndex={0} className="max-h-80 overflow-y-auto">
        <ul className="list-disc space-y-1 pl-6">
          {problems.map((problem, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
            <li key={index}>{describeProblem(problem, say)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
