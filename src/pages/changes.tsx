import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReview } from '../session/react';
import { Comparison } from './changes/comparison';
import { type Other, OtherChoice } from './changes/other-choice';
import { OtherFile } from './changes/other-file';
import { useStoredReviews } from './changes/use-stored-reviews';
import { Page } from './page';
import { usePrevious } from './use-previous';

/** 前回との比較: why the score is another than that of an earlier review, or of any other of the same edition and depth. */
export function Changes() {
  const { t } = useTranslation(['ui', 'changes']);
  const review = useReview((whole) => whole);
  const { state, earlier } = usePrevious();
  const stored = useStoredReviews(review, earlier);
  const [chosen, setChosen] = useState<Other | null>(null);
  const other = chosen ?? (earlier && { kind: 'previous', review: earlier });
  return (
    <Page title={t('changes:title')} lead={t('changes:lead')} wide>
      <section aria-labelledby="other" className="card p-4 desktop:p-5">
        <h2 id="other" className="mb-3 text-xl font-bold">
          {t('changes:with.title')}
        </h2>
        {state === 'missing' && <p className="mb-3">{t('changes:previous.missing')}</p>}
        <div className="grid gap-x-10 gap-y-5 desktop:grid-cols-2">
          <OtherChoice earlier={earlier} stored={stored} chosen={other} onChange={setChosen} />
          <OtherFile onRead={(name, file) => setChosen({ kind: 'file', review: file, name })} />
        </div>
      </section>
      {other && <Comparison before={other.review} after={review} />}
    </Page>
  );
}
