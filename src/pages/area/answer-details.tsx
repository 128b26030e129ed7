import { memo } from 'react';
import type { Answer } from '../../review';
import { Button } from '../../ui/button';
import { Chips } from '../../ui/chips';
import { ReviewTextField } from '../review-text-field';
import type { CardWords } from './card-words';

interface AnswerDetailsProps extends Pick<Answer, 'basis' | 'note' | 'evidence'> {
  readonly id: string;
  /** Has an answer, which can be taken back. */
  readonly answered: boolean;
  /** What the note is to say. */
  readonly noteHint: string | undefined;
  readonly set: (patch: Partial<Answer>, typed?: boolean) => void;
  readonly words: CardWords;
}

/** How the answer is known, a note, and where the evidence lies. Another answer does not render it again. */
export const AnswerDetails = memo(function AnswerDetails({ id, answered, basis, note, noteHint, evidence, set, words }: AnswerDetailsProps) {
  const { t } = words;
  return (
    <div className="mt-4 space-y-4">
      <Chips legend={t('question.basis')} name={`${id}-basis`} value={basis} onChange={(chosen) => set({ basis: chosen })} options={words.bases} />
      <div className="grid gap-4 desktop:grid-cols-2">
        <ReviewTextField label={t('question.note')} hint={noteHint} multiline value={note} onChange={(text) => set({ note: text }, true)} />
        <ReviewTextField label={t('question.evidence')} multiline value={evidence} onChange={(text) => set({ evidence: text }, true)} />
      </div>
      <div className="flex flex-wrap items-start justify-between gap-3">
        <p className="max-w-xl text-[0.9375rem] text-quiet">{t('question.evidenceHint')}</p>
        {answered && (
          <Button small kind="text" onClick={() => set({ status: null })}>
            {t('question.clear')}
          </Button>
        )}
      </div>
    </div>
  );
});
