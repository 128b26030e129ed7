import { useTranslation } from 'react-i18next';
import type { QuestionChange } from '../../scoring';
import { type StackingRow, StackingTable } from '../../ui/stacking-table';
import { QuestionLink } from '../result/question-links';
import { FromTo } from './from-to';
import { useSigned } from './use-signed';

/** Every question whose answer is another, in source order: from what to what, of which kind, and what it adds. */
export function ChangedQuestions({ changed }: { readonly changed: readonly QuestionChange[] }) {
  const { t } = useTranslation(['ui', 'changes']);
  const signed = useSigned();
  const rows = changed.map(
    (change): StackingRow => ({
      key: change.id,
      header: (
        <span className="font-normal">
          <QuestionLink id={change.id} />
        </span>
      ),
      cells: [<FromTo key="from-to" change={change} />, t(`changes:step.${change.kind}`), change.kind === 'scope' ? '–' : signed(change.points)],
    }),
  );
  const columns = [
    { label: t('changes:questions.question') },
    { label: t('changes:questions.answer'), look: 'w-[24%]', stacked: 'bare' as const },
    { label: t('changes:questions.kind'), look: 'w-[18%]', stacked: 'half' as const },
    { label: t('changes:parts.points'), look: 'w-[10%]', stacked: 'half' as const },
  ];
  return (
    <section aria-labelledby="changed">
      <h2 id="changed" className="mb-3 text-xl font-bold">
        {t('changes:questions.title', { count: changed.length })}
      </h2>
      {changed.length === 0 ? (
        <p>{t('changes:questions.none')}</p>
      ) : (
        <StackingTable caption={t('changes:questions.title', { count: changed.length })} columns={columns} rows={rows} />
      )}
    </section>
  );
}
