import { useTranslation } from 'react-i18next';
import { areaIds } from '../../checklist';
import { areaText } from '../../i18n';
import type { Review } from '../../review';
import { itemsOf, type Sums, sumsOf } from '../../scoring';
import { type StackingRow, StackingTable } from '../../ui/stacking-table';
import { useFigures, useRange } from './use-figures';

/** What each area brings to the whole. */
export function WholeSums({ review }: { readonly review: Review }) {
  const { t, i18n: words } = useTranslation(['ui', 'result']);
  const { t: common } = useTranslation('common');
  const { exact } = useFigures();
  const range = useRange();
  const items = itemsOf(review);
  const cells = (sums: Sums) => [exact(sums.weight), range(sums.low, sums.high), exact(sums.known)];
  const rows = areaIds.map((area): StackingRow => {
    const sums = sumsOf(items.filter((item) => item.question.area === area));
    return { key: area, header: areaText(words, area, review.edition).name, cells: cells(sums) };
  });
  const sum: StackingRow = { key: 'sum', kind: 'sum', header: t('result:breakdown.sum'), cells: cells(sumsOf(items)) };
  const columns = [
    { label: t('result:areas.area') },
    { label: t('result:breakdown.weight'), look: 'w-[18%]' },
    { label: t('result:breakdown.points'), look: 'w-[18%]' },
    { label: t('result:breakdown.known'), look: 'w-[26%]' },
  ];
  return <StackingTable caption={`${common('whole')} ${t('result:breakdown.title')}`} columns={columns} rows={[...rows, sum]} />;
}
