import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { routes } from '../../routes';
import { useSession } from '../../session/react';
import { Notice } from '../../ui/notice';
import { useReviewLabel } from '../changes/use-review-label';
import { usePrevious } from '../use-previous';
import { useWords } from '../use-words';

/** In 準備: which review this one continues, or what to do where that is not on this computer. */
export function PreviousNote() {
  useWords(['changes']);
  const { t } = useTranslation(['ui', 'changes']);
  const label = useReviewLabel();
  const session = useSession();
  const { state, earlier } = usePrevious();
  if (state === 'missing') return <Notice kind="info" title={t('changes:previous.missing')} className="mb-8" />;
  if (earlier === null) return null;
  return (
    <Notice kind="info" title={t('changes:previous.found', { name: label(earlier) })} className="mb-8">
      <p>
        {t('changes:previous.foundText', { mark: t('changes:carried') })}{' '}
        <Link href={routes.changes(session.id)} className="link">
          {t('changes:previous.compare')}
        </Link>
      </p>
    </Notice>
  );
}
