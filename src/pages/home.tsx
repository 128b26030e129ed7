import { useTranslation } from 'react-i18next';
import { createReview } from '../review';
import { newId } from '../storage';
import { Button } from '../ui/button';
import { About } from './home/about';
import { OpenFile } from './home/open-file';
import { ReviewList } from './home/review-list';
import { useOpenReview } from './home/use-open-review';
import { Page } from './page';

/** はじめに: the reviews on this computer, start one, open a file, the filled-in example, and what this is. */
export function Home() {
  const { t } = useTranslation(['ui', 'home']);
  const opening = useOpenReview();
  const start = () => opening.store(createReview(newId(), new Date().toISOString()));
  return (
    <Page title={t('home:heading')} lead={t('home:lead')}>
      <div className="flex flex-wrap gap-3">
        <Button kind="solid" onClick={() => void start()}>
          {t('home:start')}
        </Button>
        <Button onClick={() => void opening.openExample()}>{t('home:example')}</Button>
      </div>
      <OpenFile opening={opening} />
      <ReviewList />
      <About />
    </Page>
  );
}
