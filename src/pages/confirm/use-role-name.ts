import { useTranslation } from 'react-i18next';
import type { Role } from '../../review';
import { useReview } from '../../session/react';

/** How each who confirms is called in the open review's edition. */
export function useRoleName(): (role: Role) => string {
  const { t } = useTranslation(['ui', 'confirm']);
  const edition = useReview((review) => review.edition);
  return (role) => (edition === 'ci' && role !== 'preparer' ? t(`confirm:role.${role}_ci`) : t(`confirm:role.${role}`));
}
