import { useTranslation } from 'react-i18next';
import { maxTextLength } from '../../review';
import type { PasteProblem } from '../../worksheets/paste';
import type { SheetWords } from './use-sheet-words';

/** So many are listed; the rest is counted. */
const most = 100;

/** Cell by cell what can’t be taken as it stands, and what may stand there. */
export function PasteProblems({ problems, words }: { readonly problems: readonly PasteProblem[]; readonly words: SheetWords }) {
  const { t } = useTranslation(['ui', 'sheets']);
  if (problems.length === 0) return null;
  const options = ({ field }: PasteProblem) =>
    field && 'options' in field ? field.options.map(({ key }) => words.option(key)).join(t('sheets:pasting.join')) : '';
  return (
    <div className="rounded-8 border border-danger p-3">
      <p className="font-bold text-danger">{t('sheets:pasting.problems', { count: problems.length })}</p>
      <ul className="mt-2 space-y-1 text-[0.9375rem]">
        {problems.slice(0, most).map((problem) => (
          <li key={`${problem.line} ${problem.column} ${problem.kind}`}>
            <b>{t('sheets:pasting.place', { line: problem.line, column: problem.column, cell: clipped(problem.cell) })}</b>
            {problem.field && t('sheets:pasting.inField', { field: words.label(problem.field) })}
            <span className="block">{t(`sheets:pasting.problem.${problem.kind}`, { options: options(problem), limit: maxTextLength })}</span>
          </li>
        ))}
      </ul>
      {problems.length > most && <p className="text-[0.9375rem]">{t('sheets:pasting.more', { count: problems.length - most })}</p>}
    </div>
  );
}

/** The beginning of a cell, by which it is known. */
function clipped(cell: string): string {
  const line = cell.trim().replaceAll('\n', ' ');
  return line.length > 30 ? `${line.slice(0, 30)}…` : line;
}
