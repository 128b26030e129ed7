import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Review } from '../../review';
import { itemsOf, outlook, type Score } from '../../scoring';
import { QuestionLinks } from './question-links';

/** In sentences: what holds the range open, which questions would close it, and which would lift the level. */
export function OutlookPart({ review, score }: { readonly review: Review; readonly score: Score }) {
  const { t } = useTranslation(['ui', 'result']);
  const { toKnow, toLift } = outlook(review, score);
  if (!score.overall.applicable) return null;
  return (
    <div className="space-y-6">
      <OpenCount review={review} />
      {toKnow && toKnow.questions.length > 0 && (
        <Part title={t(`result:open.${toKnow.kind}`, { count: toKnow.questions.length })}>
          <QuestionLinks ids={toKnow.questions} />
        </Part>
      )}
      {toLift && toLift.questions.length > 0 && (
        <Part title={t('result:open.lift', { count: toLift.questions.length, level: toLift.level })}>
          <QuestionLinks ids={toLift.questions} />
        </Part>
      )}
    </div>
  );
}

function OpenCount({ review }: { readonly review: Review }) {
  const { t } = useTranslation(['ui', 'result']);
  const items = itemsOf(review);
  const unknown = items.filter((item) => item.status === 'unknown').length;
  const unanswered = items.filter((item) => item.status === null).length;
  if (unknown > 0 && unanswered > 0) return <p>{t('result:open.both', { unknown, unanswered })}</p>;
  if (unknown > 0) return <p>{t('result:open.unknown', { count: unknown })}</p>;
  if (unanswered > 0) return <p>{t('result:open.unanswered', { count: unanswered })}</p>;
  return <p>{t('result:open.none')}</p>;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 text-lg font-bold">{title}</h2>
      {children}
    </section>
  );
}
