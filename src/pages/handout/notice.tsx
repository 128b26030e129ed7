import { useTranslation } from 'react-i18next';
import { questionsOf } from '../../checklist';
import { type Handout, isBlank } from '../../review';
import { useReview } from '../../session/react';
import { Notice } from '../../ui/notice';
import { today } from '../today';
import { useDay } from '../use-day';
import { useWords } from '../use-words';

/** In a review that was handed out: by whom, with which message, by when, and how much of it is to be answered. */
export function HandoutNotice() {
  useWords(['handout']);
  const handout = useReview((review) => review.handout);
  return handout && <HandedOut handout={handout} />;
}

function HandedOut({ handout: { from, message, due, open } }: { readonly handout: Handout }) {
  const { t } = useTranslation(['ui', 'handout']);
  const day = useDay();
  const edition = useReview((review) => review.edition);
  const depth = useReview((review) => review.depth);
  const asked = questionsOf(edition, depth).filter(({ id }) => open.includes(id)).length;
  return (
    <Notice kind="info" className="mb-6" title={isBlank(from) ? t('handout:title') : t('handout:titleFrom', { from })}>
      {!isBlank(message) && <p className="whitespace-pre-line">{message}</p>}
      {due !== null && <p className="font-bold">{t(due < today() ? 'handout:overdue' : 'handout:due', { day: day(due) })}</p>}
      <p className="text-[0.9375rem]">{t('handout:open', { count: asked })}</p>
    </Notice>
  );
}
