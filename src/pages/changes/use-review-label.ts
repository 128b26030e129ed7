import { useTranslation } from 'react-i18next';
import type { Review } from '../../review';
import { reviewName } from '../home/review-name';
import { useDay } from '../use-day';
import { useTime } from '../use-time';

/** A review by its name and its period, or, where that is not filled in, its last change: two of one department can be told apart. */
export function useReviewLabel(): (review: Review) => string {
  const { t } = useTranslation(['ui', 'changes']);
  const { t: common } = useTranslation('common');
  const day = useDay();
  const { moment } = useTime();
  return (review) => {
    const { from, to } = review.subject;
    const when =
      from !== null && to !== null ? t('changes:with.period', { from: day(from), to: day(to) }) : t('changes:with.changed', { when: moment(review.updatedAt) });
    const name = t('changes:with.name', { name: reviewName(review, t), when });
    return review.practice ? `${name}${t('changes:with.practice', { mark: common('practice') })}` : name;
  };
}
