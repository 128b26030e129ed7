import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { createReview } from '../review';
import { routes } from '../routes';
import { useStorage } from '../session/storage-react';
import { newId, requestPersistence } from '../storage';
import { Button } from '../ui/button';
import { About } from './home/about';
import { OpenFile } from './home/open-file';
import { ReviewList } from './home/review-list';
import { useOpenReview } from './home/use-open-review';
import { Page } from './page';

/** はじめに: the reviews on this computer, start one, open a file, the filled-in example, and what this is. */
export function Home() {
  const { t } = useTranslation();
  const storage = useStorage();
  const [, navigate] = useLocation();
  const opening = useOpenReview();
  const start = async () => {
    const review = createReview(newId(), new Date().toISOString());
    const outcome = await storage.create(review);
    if (outcome.kind !== 'saved') {
      opening.refuse();
      return;
    }
    requestPersistence();
    navigate(routes.setup(review.id));
  };
  return (
    <Page title={t('home.heading')} lead={t('home.lead')}>
      <div className="flex flex-wrap gap-3">
        <Button kind="solid" onClick={() => void start()}>
          {t('home.start')}
        </Button>
        <Button onClick={() => void opening.openExample()}>{t('home.example')}</Button>
      </div>
      <OpenFile opening={opening} />
      <ReviewList />
      <About />
    </Page>
  );
}
