import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FactId, Question } from '../../checklist';
import { routes } from '../../routes';
import { factValue } from '../../scoring';
import { useReview, useSession } from '../../session/react';
import { useQuestionText } from '../use-question-text';

/** Says which fact a question hangs on, while it counts. */
export function Condition({ fact }: { readonly fact: FactId }) {
  const { t } = useTranslation();
  const { t: common } = useTranslation('common');
  const session = useSession();
  const value = useReview((review) => factValue(review, fact));
  const name = common(`fact.${fact}`);
  return (
    <p className="mb-3 text-[0.9375rem] text-quiet">
      {value === 'yes' ? t('question.hangsYes', { fact: name }) : t('question.hangs', { fact: name })}{' '}
      {value !== 'yes' && (
        <Link href={routes.setup(session.id)} className="link">
          {t('question.toFact')}
        </Link>
      )}
    </p>
  );
}

/** A question that a fact switches off, folded to one line; its answer is kept. */
export function SwitchedOff({ question, fact }: { readonly question: Question; readonly fact: FactId }) {
  const { t } = useTranslation();
  const { t: common } = useTranslation('common');
  const session = useSession();
  const status = useReview((review) => review.answers[question.id]?.status ?? null);
  const { question: asked } = useQuestionText(question.id);
  return (
    <div id={`q-${question.id}`} data-switched-off={question.id} className="rounded-12 border border-dashed border-edge px-4 py-3 text-[0.9375rem] text-quiet">
      <p className="font-bold">{asked}</p>
      <p>
        {t('question.off', { fact: common(`fact.${fact}`) })} {status && t('question.offKept', { answer: common(`answer.${status}`) })}{' '}
        <Link href={routes.setup(session.id)} className="link">
          {t('question.toFact')}
        </Link>
      </p>
    </div>
  );
}
