import { useTranslation } from 'react-i18next';
import type { Approval } from '../../review';
import { Notice } from '../../ui/notice';
import { useTime } from '../use-time';
import { LongText } from './long-text';
import { useRoleName } from './use-role-name';

/** Who sent the review back and why, until it has been answered. */
export function ReturnedBanner({ approval }: { readonly approval: Approval }) {
  const { t } = useTranslation(['ui', 'confirm']);
  const { moment } = useTime();
  const nameOf = useRoleName();
  const said = { role: nameOf(approval.role), name: approval.name, at: moment(approval.at) };
  return (
    <Notice kind="danger" title={t('confirm:returned.title', said)}>
      <LongText text={approval.comment} />
      <p>{t('confirm:returned.next')}</p>
    </Notice>
  );
}
