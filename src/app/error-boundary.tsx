import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { saveRaw } from '../pages/save-review';
import { routes } from '../routes';
import { unsavedReviews } from '../session';
import type { ReviewStorage } from '../storage';
import { Button, buttonLook } from '../ui/button';
import { Notice } from '../ui/notice';

interface ErrorBoundaryProps {
  readonly storage: ReviewStorage;
  readonly children: ReactNode;
}

/** Where a screen fails, the reviews are still to be had: it offers them as they are stored. Another address is another try. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') };
  }

  readonly #again = () => {
    if (this.state.error !== null) this.setState({ error: null });
  };

  override componentDidMount() {
    addEventListener('hashchange', this.#again);
  }

  override componentWillUnmount() {
    removeEventListener('hashchange', this.#again);
  }

  override render() {
    return this.state.error === null ? this.props.children : <Failure error={this.state.error} storage={this.props.storage} />;
  }
}

/** What is in the storage, whole or damaged, and what could not be stored: of the review that the address names, else of all. */
async function rawReviews(storage: ReviewStorage): Promise<Map<string, unknown>> {
  const listed = await storage.list();
  const stored = listed.kind === 'listed' ? listed.reviews : [];
  const all = new Map<string, unknown>(stored.map((each) => [each.id, each.kind === 'loaded' ? each.review : each.raw]));
  for (const review of unsavedReviews(storage)) all.set(review.id, review);
  const named = /^#\/r\/([^/]+)/.exec(location.hash)?.[1];
  return named !== undefined && all.has(named) ? new Map([[named, all.get(named)]]) : all;
}

function Failure({ error, storage }: { readonly error: unknown; readonly storage: ReviewStorage }) {
  const { t } = useTranslation();
  const rescue = async () => {
    for (const [id, raw] of await rawReviews(storage)) saveRaw(id, raw);
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
            <a href={`#${routes.home()}`} className={buttonLook('text')}>
              {t('missing.home')}
            </a>
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
