import type { i18n } from 'i18next';
import { Suspense, useEffect } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { guardLeaving, unsavedGuard } from '../session';
import { StorageContext } from '../session/storage-react';
import type { ReviewStorage } from '../storage';
import { ErrorBoundary } from './error-boundary';
import { Screens } from './routes';
import { SessionGate } from './session-gate';
import { Shell } from './shell';

export function App({ words, storage }: { readonly words: i18n; readonly storage: ReviewStorage }) {
  // Also where no review is open: what was left unsaved, or is kept in memory alone, is still to be lost.
  useEffect(() => guardLeaving(unsavedGuard(storage)), [storage]);
  return (
    <I18nextProvider i18n={words}>
      <DocumentLanguage />
      <StorageContext value={storage}>
        <Router hook={useHashLocation}>
          <ErrorBoundary storage={storage}>
            <SessionGate>
              <Shell>
                <Suspense fallback={<Loading />}>
                  <Screens />
                </Suspense>
              </Shell>
            </SessionGate>
          </ErrorBoundary>
        </Router>
      </StorageContext>
    </I18nextProvider>
  );
}

function DocumentLanguage() {
  const { i18n: words } = useTranslation();
  const { language } = words;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return null;
}

function Loading() {
  const { t } = useTranslation();
  return <p className="py-16 text-center text-quiet">{t('loading')}</p>;
}
