import { useTranslation } from 'react-i18next';
import { describeProblem, type FileProblem } from '../files';
import { useWords } from './use-words';

/** What is wrong with a file, one line each with its place, to the first hundred. */
export function ProblemList({ problems, total }: { readonly problems: readonly FileProblem[]; readonly total: number }) {
  const { t } = useTranslation();
  const words = useWords(['problems']);
  const say = words.getFixedT(null, 'problems');
  return (
    <>
      <p>{t('home.notOpenedCount', { count: total })}</p>
      {total > problems.length && <p>{t('home.firstProblems', { count: problems.length })}</p>}
      <ul className="max-h-80 list-disc space-y-1 overflow-y-auto pl-6">
        {problems.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={index}>{describeProblem(problem, say)}</li>
        ))}
      </ul>
    </>
  );
}
