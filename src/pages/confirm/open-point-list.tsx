import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { areaIds, question } from '../../checklist';
import { routes } from '../../routes';
import { useReview, useSession } from '../../session/react';
import { Notice } from '../../ui/notice';
import { firstOpen } from '../derived';
import type { OpenPoint } from './open-points';
import { useRoleName } from './use-role-name';

/** What is still to be done, each with where it is done. */
export function OpenPoints({ points }: { readonly points: readonly OpenPoint[] }) {
  const { t } = useTranslation(['ui', 'confirm']);
  return (
    <Notice kind="caution" title={t('confirm:open.title')}>
      <ul className="list-disc space-y-1 pl-6">
        {points.map((point) => (
          <li key={point.kind === 'before' ? point.role : point.kind}>
            <Point point={point} />
          </li>
        ))}
      </ul>
      <p className="text-[0.9375rem]">{t('confirm:open.allowed')}</p>
    </Notice>
  );
}

function Point({ point }: { readonly point: OpenPoint }) {
  const { t } = useTranslation(['ui', 'confirm']);
  const nameOf = useRoleName();
  const session = useSession();
  const unanswered = useReview((review) => areaIds.map((area) => (area === 'oversight' ? undefined : firstOpen(review, area))).find((id) => id !== undefined));
  if (point.kind === 'before') return t('confirm:open.before', { role: nameOf(point.role) });
  const { kind, count } = point;
  if (kind !== 'unanswered' || unanswered === undefined) return t(`confirm:open.${kind}`, { count });
  return (
    <>
      {t('confirm:open.unanswered', { count })}{' '}
      <Link href={routes.question(session.id, question(unanswered).area, unanswered)} className="link">
        {t('confirm:open.toFirst')}
      </Link>
    </>
  );
}
