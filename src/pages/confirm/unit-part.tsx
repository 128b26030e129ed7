import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { type Approval, cleanText, type Review } from '../../review';
import { AreaVerdicts } from './area-verdicts';
import { Assumptions } from './assumption-list';
import { assumptionsOf } from './assumptions';
import type { Draft } from './drafts';
import { OversightQuestions } from './oversight-questions';

interface UnitPartProps {
  readonly review: Review;
  readonly draft: Draft;
  readonly last: Approval | null;
  readonly set: (patch: Partial<Draft>) => void;
}

/** What the promotion structure looks at before it confirms. */
export function UnitPart({ review, draft, last, set }: UnitPartProps) {
  const { t } = useTranslation(['ui', 'confirm']);
  const ci = review.edition === 'ci';
  const assumptions = assumptionsOf(review);
  return (
    <>
      <section>
        <h3 className="mb-1 text-lg font-bold">{ci ? t('confirm:oversight.title_ci') : t('confirm:oversight.title')}</h3>
        <p className="mb-3 text-quiet">{ci ? t('confirm:oversight.lead_ci') : t('confirm:oversight.lead')}</p>
        <Suspense fallback={<p>{t('loading')}</p>}>
          <OversightQuestions />
        </Suspense>
      </section>
      <section>
        <h3 className="mb-1 text-lg font-bold">{t('confirm:assumptions.title')}</h3>
        <p className="mb-3 text-quiet">{assumptions.length > 0 ? t('confirm:assumptions.lead') : t('confirm:assumptions.none')}</p>
        <Assumptions
          assumptions={assumptions}
          judged={draft.judged}
          onJudge={(key, verdict, named) => {
            const { [key]: _, ...others } = draft.judged;
            const judged = verdict === null ? others : { ...others, [key]: verdict };
            set({ judged, ...(verdict === 'returned' && { comment: naming(draft.comment, named) }) });
          }}
        />
      </section>
      <AreaVerdicts areas={draft.areas} edition={review.edition} previous={last?.areas ?? null} onChange={(areas) => set({ areas })} />
    </>
  );
}

/** The comment with a line for what is sent back, to go on writing behind it. */
function naming(comment: string, named: string): string {
  if (comment.includes(named)) return comment;
  const begun = comment === '' || comment.endsWith('\n') ? comment : `${comment}\n`;
  return cleanText(`${begun}${named}`).text;
}
