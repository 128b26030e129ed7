import { useTranslation } from 'react-i18next';
import type { Change, QuestionChange } from '../../scoring';
import { Disclosure } from '../../ui/disclosure';
import { type StackingRow, StackingTable } from '../../ui/stacking-table';
import { QuestionLink } from '../result/question-links';
import { useFigures } from '../result/use-figures';
import { FromTo } from './from-to';
import { useSigned } from './use-signed';
import { changeKinds } from './waterfall';

/** The chart's table: each number with what it means, opening into its questions. */
export function Parts({ change }: { readonly change: Change }) {
  const { t } = useTranslation(['ui', 'changes']);
  const { exact } = useFigures();
  const signed = useSigned();
  const parts = changeKinds.map((kind): StackingRow => {
    const own = change.questions.filter((question) => question.kind === kind);
    return {
      key: kind,
      header: (
        <>
          {t(`changes:step.${kind}`)}
          <span className="block text-[0.9375rem] font-normal text-quiet">{t(`changes:means.${kind}`)}</span>
        </>
      ),
      cells: [signed(change[kind]), own.length > 0 ? <Questions key="questions" questions={own} /> : t('changes:parts.none')],
    };
  });
  const rows: StackingRow[] = [
    { key: 'before', header: t('changes:step.before'), cells: [exact(change.before), ''] },
    ...parts,
    { key: 'after', kind: 'sum', header: t('changes:step.after'), cells: [exact(change.after), ''] },
  ];
  const columns = [
    { label: t('changes:parts.part'), look: 'w-[46%]' },
    { label: t('changes:parts.points'), look: 'w-[12%]' },
    { label: t('changes:parts.questions'), stacked: 'bare' as const },
  ];
  return (
    <section aria-labelledby="parts">
      <h2 id="parts" className="mb-3 text-xl font-bold">
        {t('changes:parts.title')}
      </h2>
      <StackingTable caption={t('changes:parts.title')} columns={columns} rows={rows} top />
      {isRounded(change) && <p className="mt-2 text-[0.9375rem] text-quiet">{t('changes:parts.rounded')}</p>}
    </section>
  );
}

/** Do the numbers as they are shown, to two decimals, not add up? */
function isRounded(change: Change): boolean {
  const shown = (points: number) => Math.round(100 * points);
  return changeKinds.reduce((sum, kind) => sum + shown(change[kind]), shown(change.before)) !== shown(change.after);
}

function Questions({ questions }: { readonly questions: readonly QuestionChange[] }) {
  const { t } = useTranslation(['ui', 'changes']);
  const signed = useSigned();
  return (
    <Disclosure summary={t('changes:parts.count', { count: questions.length })}>
      {() => (
        <ul className="list-disc space-y-2 pl-6">
          {questions.map((question) => (
            <li key={question.id}>
              <QuestionLink id={question.id} />
              <span className="block text-[0.9375rem]">
                <FromTo change={question} />
                {question.kind !== 'scope' && <span className="ml-4 whitespace-nowrap">{t('changes:parts.gained', { points: signed(question.points) })}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
