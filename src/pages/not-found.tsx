import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { routes } from '../routes';
import { buttonLook } from '../ui/button';
import { Page } from './page';

/** No such screen, or (`review`) no such review. */
export function NotFound({ review = false }: { readonly review?: boolean }) {
  const { t } = useTranslation();
  return (
    <Page title={review ? t('missing.title') : t('lost.title')}>
      {review && <p className="mb-6">{t('missing.text')}</p>}
      <Link href={routes.home()} className={buttonLook('solid')}>
        {t('missing.home')}
      </Link>
    </Page>
  );
}
