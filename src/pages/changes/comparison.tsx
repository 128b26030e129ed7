import { useTranslation } from 'react-i18next';
import type { Review } from '../../review';
import { type Change, changeBetween, itemsOf } from '../../scoring';
import { Notice } from '../../ui/notice';
import { useFigures } from '../result/use-figures';
import { ChangedQuestions } from './changed-questions';
import { Parts } from './parts';
import { useSigned } from './use-signed';
import { Waterfall } from './waterfall';

interface ComparisonProps {
  readonly before: Review;
  /** The open review. */
  readonly after: Review;
}

/** The change from one review to the other, or why there is none to be told. */
export function Comparison({ before, after }: ComparisonProps) {
  const { t } = useTranslation(['ui', 'changes']);
  const { t: common } = useTranslation('common');
  const compared = changeBetween(before, after);
  if (!compared.ok) {
    const other = compared.reason === 'other-edition';
    const name = (review: Review) => (other ? common(`edition.${review.edition}`) : common(`depth.${review.depth}`));
    return (
      <Notice kind="caution" role="status" title={t(`changes:refused.${compared.reason}`)} className="mt-8">
        <p>{t(`changes:refused.text.${compared.reason}`, { before: name(before), after: name(after) })}</p>
      </Notice>
    );
  }
  if (compared.change === null) return <Notice kind="info" role="status" title={t('changes:nothing')} className="mt-8" />;
  return (
    <div className="mt-8 space-y-12">
      {isOfAnother(before, after) && <Notice kind="caution" title={t('changes:otherSubject')} />}
      <Whole change={compared.change} open={itemsOf(after).filter((item) => item.status === null).length} />
      <Parts change={compared.change} />
      <ChangedQuestions changed={compared.change.questions} />
    </div>
  );
}

function isOfAnother({ subject: before }: Review, { subject: after }: Review): boolean {
  return (['organisation', 'department'] as const).some((field) => before[field].trim() !== after[field].trim());
}

/** From which score to which, in a sentence and drawn. @param open questions of the open review that have no answer yet */
function Whole({ change, open }: { readonly change: Change; readonly open: number }) {
  const { t } = useTranslation(['ui', 'changes']);
  const { exact } = useFigures();
  const signed = useSigned();
  return (
    <section aria-labelledby="change">
      <h2 id="change" className="mb-3 text-xl font-bold">
        {t('changes:whole.title')}
      </h2>
      <p role="status" className="text-lg">
        {t('changes:whole.said', { before: exact(change.before), after: exact(change.after), change: signed(change.change) })}
      </p>
      {open > 0 && <p className="mt-1 text-quiet">{t('changes:whole.open', { count: open })}</p>}
      <Waterfall change={change} />
    </section>
  );
}
