import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Review } from '../../review';
import { routes } from '../../routes';
import { useSession } from '../../session/react';
import { Tag } from '../../ui/tag';
import { progressIn } from '../derived';
import { reviewName } from '../home/review-name';
import { useFigures } from '../result/use-figures';
import { scoreOf } from '../score-of';

/** What is to be confirmed, in a line, and where to read all of it. */
export function ReviewSummary({ review }: { readonly review: Review }) {
  const { t } = useTranslation(['ui', 'confirm']);
  const { t: common } = useTranslation('common');
  const { id } = useSession();
  const { levelText } = useFigures();
  const { answered, total } = progressIn(review).overall;
  return (
    <div className="space-y-1">
      <p className="flex flex-wrap items-baseline gap-x-4">
        {review.practice && <Tag tone="key">{common('practice')}</Tag>}
        <span className="line-clamp-2 font-bold">{reviewName(review, t)}</span>
        <span>{t('confirm:summary.level', { level: levelText(scoreOf(review).overall) })}</span>
        <span>{t('confirm:summary.answered', { answered, total })}</span>
      </p>
      <p className="flex flex-wrap gap-x-6">
        <Link href={routes.result(id)} className="link min-h-9 content-center">
          {t('confirm:summary.toResult')}
        </Link>
        <Link href={routes.actions(id)} className="link min-h-9 content-center">
          {t('confirm:summary.toPlan')}
        </Link>
      </p>
    </div>
  );
}
