import { useTranslation } from 'react-i18next';
import { forceOf } from '../../checklist';
import type { Review } from '../../review';
import { type Item, sumsOf, valueOf } from '../../scoring';
import { type StackingRow, StackingTable } from '../../ui/stacking-table';
import { QuestionLink } from './question-links';
import { useRange } from './use-figures';

interface CountedTableProps {
  readonly caption: string;
  readonly review: Review;
  readonly items: readonly Item[];
}

/** Every question that counts in a score, with its weight, its answer and the points that it brings. */
export function CountedTable({ caption, review, items }: CountedTableProps) {
  const { t } = useTranslation(['ui', 'result']);
  const { t: common } = useTranslation('common');
  const range = useRange();
  const sums = sumsOf(items);
  const rows = items.map(({ question, weight, status }): StackingRow => {
    const { low, high } = valueOf(status);
    const force = common(`force.${forceOf(question, review.edition)}`);
    return {
      key: question.id,
      header: (
        <span className="font-normal">
          <QuestionLink id={question.id} />
        </span>
      ),
      cells: [force, weight, common(`answer.${status ?? 'none'}`), range(weight * low, weight * high)],
    };
  });
  const sum: StackingRow = {
    key: 'sum',
    kind: 'sum',
    header: t('result:breakdown.sum'),
    cells: [null, sums.weight, null, range(sums.low, sums.high)],
  };
  const columns = [
    { label: t('result:breakdown.question') },
    { label: t('result:breakdown.force'), look: 'w-[19%]' },
    { label: t('result:breakdown.weight'), look: 'w-[9%]' },
    { label: t('result:breakdown.answer'), look: 'w-[15%]' },
    { label: t('result:breakdown.points'), look: 'w-[12%]' },
  ];
  return <StackingTable caption={caption} columns={columns} rows={[...rows, sum]} />;
}
