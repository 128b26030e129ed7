import { useTranslation } from 'react-i18next';
import { type Answer, bases } from '../../review';
import { Button } from '../../ui/button';
import { Chips } from '../../ui/chips';
import { ReviewTextField } from '../review-text-field';

interface AnswerDetailsProps {
  readonly id: string;
  readonly answer: Answer;
  readonly set: (patch: Partial<Answer>, typed?: boolean) => void;
}

/** How the answer is known, a note, and where the evidence lies. */
export function AnswerDetails({ id, answer, set }: AnswerDetailsProps) {
  const { t } = useTranslation();
  const { t: common } = useTranslation('common');
  return (
    <div className="mt-4 space-y-4">
      <Chips
        legend={t('question.basis')}
        name={`${id}-basis`}
        value={answer.basis}
        onChange={(basis) => set({ basis })}
        options={bases.map((basis) => ({ value: basis, label: common(`basis.${basis}`) }))}
      />
      <div className="grid gap-4 desktop:grid-cols-2">
        <ReviewTextField label={t('question.note')} multiline value={answer.note} onChange={(note) => set({ note }, true)} />
        <ReviewTextField label={t('question.evidence')} multiline value={answer.evidence} onChange={(evidence) => set({ evidence }, true)} />
      </div>
      <div className="flex flex-wrap items-start justify-between gap-3">
        <p className="max-w-xl text-[0.9375rem] text-quiet">{t('question.evidenceHint')}</p>
        {answer.status !== null && (
          <Button small kind="text" onClick={() => set({ status: null })}>
            {t('question.clear')}
          </Button>
        )}
      </div>
    </div>
  );
}
