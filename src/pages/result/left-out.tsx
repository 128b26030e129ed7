import { useTranslation } from 'react-i18next';
import { type AreaId, type FactId, implied, questions } from '../../checklist';
import type { Review } from '../../review';
import { standing } from '../../scoring';
import { QuestionLink } from './question-links';

/** The questions of an area that this edition and depth asks and that do not count, each with why. */
export function LeftOut({ review, area }: { readonly review: Review; readonly area: AreaId }) {
  const { t } = useTranslation(['ui', 'result']);
  const { t: common } = useTranslation('common');
  /** The fact that was answered 「いいえ」: itself, or the one that it cannot be without. */
  const settling = (fact: FactId): FactId => (review.scope[fact]?.value === 'no' ? fact : (implied[fact] ?? fact));
  const out = questions.flatMap((question) => {
    if (question.area !== area) return [];
    const stands = standing(review, question);
    if (stands.in || stands.by === 'edition') return [];
    if (stands.by === 'fact') return [{ id: question.id, why: t('result:breakdown.outFact', { fact: common(`fact.${settling(stands.fact)}`) }) }];
    return [{ id: question.id, why: t('result:breakdown.outReason', { reason: review.answers[question.id]?.reason ?? '' }) }];
  });
  if (out.length === 0) return null;
  return (
    <div>
      <h4 className="mb-1 font-bold">{t('result:breakdown.out')}</h4>
      <ul className="space-y-2">
        {out.map(({ id, why }) => (
          <li key={id}>
            <QuestionLink id={id} />
            <span className="block text-[0.9375rem] whitespace-pre-line text-quiet">{why}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
