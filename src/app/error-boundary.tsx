import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { saveAs } from '../pages/save-as';
import type { ReviewStorage } from '../storage';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

interface ErrorBoundaryProps {
  readonly storage: ReviewStorage;
  readonly children: ReactNode;
}

/** Where a screen fails, the reviews are still to be had: it offers them as they are stored. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') };
  }

  override render() {
    return this.state.error === null ? this.props.children : <Failure error={this.state.error} storage={this.props.storage} />;
  }
}

function Failure({ error, storage }: { readonly error: unknown; readonly storage: ReviewStorage }) {
  const { t } = useTranslation();
  const rescue = async () => {
    const listed = await storage.list();
    if (listed.kind !== 'listed') return;
    for (const stored of listed.reviews) {
      const raw = stored.kind === 'loaded' ? stored.review : stored.raw;
      saveAs(`${JSON.stringify(raw, null, 2)}\n`, `${stored.id}.tenken.json`, 'application/json');
    }
  };
  return (
    <main className="mx-auto max-w-3xl px-4 py-16">
      <h1 className="mb-4 text-2xl font-bold">{t('error.title')}</h1>
      <Notice
        kind="danger"
        role="alert"
        title={t('error.text')}
        actions={
          <>
            <Button kind="solid" onClick={() => void rescue()}>
              {t('error.save')}
            </Button>
            <Button onClick={() => location.reload()}>{t('error.reload')}</Button>
          </>
        }
      />
      <details className="mt-6 text-quiet">
        <summary>{t('error.detail')}</summary>
        <pre className="mt-2 whitespace-pre-wrap text-sm">{error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error)}</pre>
      </details>
    </main>
  );
}
