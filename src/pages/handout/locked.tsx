import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionId } from '../../checklist';
import { isBlank } from '../../review';
import { useReview } from '../../session/react';
import { useWords } from '../use-words';

/** Why a question cannot be answered here, and who answers it. */
export function LockedQuestion({ id }: { readonly id: QuestionId }) {
  useWords(['handout']);
  const { t } = useTranslation(['ui', 'handout']);
  const by = useReview((review) => review.answers[id]?.answeredBy ?? '').trim();
  const from = useReview((review) => review.handout?.from ?? '').trim();
  if (isBlank(by) || by === from) return <Locked>{isBlank(from) ? t('handout:question.alone') : t('handout:question.from', { from })}</Locked>;
  return <Locked>{isBlank(from) ? t('handout:question.byAlone', { by }) : t('handout:question.by', { by, from })}</Locked>;
}

/** Why a fact cannot be changed here. */
export function LockedFact() {
  useWords(['handout']);
  const { t } = useTranslation(['ui', 'handout']);
  const from = useReview((review) => review.handout?.from ?? '').trim();
  return <Locked>{isBlank(from) ? t('handout:fact.alone') : t('handout:fact.from', { from })}</Locked>;
}

/** In 準備: what whoever handed the review out has settled. */
export function LockedSetup() {
  useWords(['handout']);
  const { t } = useTranslation(['ui', 'handout']);
  return <Locked>{t('handout:setup')}</Locked>;
}

function Locked({ children }: { readonly children: ReactNode }) {
  return (
    <p className="mb-3 flex gap-2 text-[0.9375rem]">
      <svg aria-hidden="true" viewBox="0 0 24 24" className="mt-0.5 size-5 shrink-0 fill-none stroke-current stroke-2">
        <path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3" strokeLinejoin="round" />
      </svg>
      <span className="min-w-0">{children}</span>
    </p>
  );
}
