import { useTranslation } from 'react-i18next';
import { type Answer, isBlank } from '../../review';
import { Button } from '../../ui/button';
import { ReviewTextField } from '../review-text-field';

interface NotApplicableReasonProps {
  readonly answer: Answer;
  /** A reason that the source itself gives, to take with one click. */
  readonly ready: string | undefined;
  readonly set: (patch: Partial<Answer>, typed?: boolean) => void;
}

/** 該当なし counts only with its reason. */
export function NotApplicableReason({ answer, ready, set }: NotApplicableReasonProps) {
  const { t } = useTranslation();
  return (
    <div className="mt-3 border-l-4 border-key-mid pl-4">
      <ReviewTextField
        label={t('question.reason')}
        hint={t('question.reasonHint')}
        multiline
        value={answer.reason}
        onChange={(reason) => set({ reason }, true)}
      />
      {ready !== undefined && isBlank(answer.reason) && (
        <div className="mt-2 flex flex-wrap items-center gap-3">
          <Button small onClick={() => set({ reason: ready })}>
            {t('question.reasonReady')}
          </Button>
          <span className="text-[0.9375rem] text-quiet">{ready}</span>
        </div>
      )}
    </div>
  );
}
