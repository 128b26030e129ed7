import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Approval, type Difference, differences, type Review } from '../../review';
import { ConfirmedFile } from './confirmed-file';
import { DifferenceList } from './difference-list';
import type { Snapshots } from './use-snapshots';

/** 確認後に変更あり: what has changed since someone confirmed; where this computer does not know what they confirmed, the way to show it. */
export function ChangedSince({ approval, review, snapshots }: { readonly approval: Approval; readonly review: Review; readonly snapshots: Snapshots }) {
  const { t } = useTranslation(['ui', 'confirm']);
  const then = snapshots.find(approval.digest);
  const found = useMemo(() => (then ? differences(then, review) : null), [then, review]);
  return (
    <div className="mt-3 border-l-4 border-danger pl-4">
      {found === null ? (
        <ConfirmedFile digest={approval.digest} add={snapshots.add} />
      ) : (
        <>
          <p className="mb-2 font-bold">{t('confirm:changed.title', { count: found.length })}</p>
          {isOversightAlone(found) && (
            <p className="mb-2">{review.edition === 'ci' ? t('confirm:changed.oversightAlone_ci') : t('confirm:changed.oversightAlone')}</p>
          )}
          {found.length === 0 ? <p>{t('confirm:changed.none')}</p> : <DifferenceList found={found} />}
        </>
      )}
    </div>
  );
}

/** The promotion structure answers its three questions after the others have confirmed: that alone is no reason to ask them again. */
export function isOversightAlone(found: readonly Difference[]): boolean {
  return found.length > 0 && found.every((each) => each.kind === 'answer' && each.question.startsWith('oversight.'));
}
