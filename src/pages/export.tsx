import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewDigest } from '../review';
import { useReview, useSession } from '../session/react';
import { useStorage } from '../session/storage-react';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Form } from './export/form';
import { type MadePdf, makePdf } from './export/make-pdf';
import { MissingCharacters } from './export/missing-characters';
import { Page } from './page';
import { saveAs } from './save-as';
import { saveReview } from './save-review';

/** Handing the review out and back, with words of its own: the two buttons above do not wait for it. */
const Together = lazy(() => import('./export/together').then((part) => ({ default: part.Together })));

/** 書き出し: every file that the review can become, each with who it is for. All are made on this computer. */
export function Export() {
  const { t } = useTranslation(['ui', 'export']);
  const review = useReview((whole) => whole);
  return (
    <Page title={t('export:title')} lead={t('export:lead')}>
      <div className="space-y-5">
        <PdfForm />
        <JsonForm />
        <Suspense fallback={null}>
          <Together />
        </Suspense>
        <section className="border-t border-line pt-6">
          <h2 className="mb-1 text-lg font-bold">{t('export:digest')}</h2>
          <p className="mb-2 text-quiet">{t('export:digestHint')}</p>
          <code className="block rounded-8 bg-panel p-3 font-mono text-[0.9375rem] break-all">{reviewDigest(review)}</code>
        </section>
      </div>
    </Page>
  );
}

type Making = { readonly kind: 'idle' | 'making' | 'failed' } | { readonly kind: 'made'; readonly pdf: MadePdf };

function PdfForm() {
  const { t, i18n: words } = useTranslation(['ui', 'export']);
  const session = useSession();
  const storage = useStorage();
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const save = async () => {
    setMaking({ kind: 'making' });
    try {
      const pdf = await makePdf(session.getState().review, words, new Date(), storage);
      saveAs(pdf.bytes, pdf.name, 'application/pdf');
      setMaking({ kind: 'made', pdf });
    } catch (error) {
      // The review is unharmed; what went wrong is for whoever looks into it.
      console.error(error);
      setMaking({ kind: 'failed' });
    }
  };
  return (
    <Form title={t('export:pdf.name')} text={t('export:pdf.text')}>
      <Button kind="solid" disabled={making.kind === 'making'} onClick={() => void save()}>
        {t('export:pdf.save')}
      </Button>
      <div role="status" className="mt-3">
        {making.kind === 'making' && <p>{t('export:pdf.making')}</p>}
        {making.kind === 'failed' && <Notice kind="danger" title={t('export:pdf.failed')} />}
        {making.kind === 'made' && (
          <>
            <p>{t('export:pdf.made', { file: making.pdf.name, size: kilobytes(making.pdf.bytes.length) })}</p>
            <MissingCharacters missing={making.pdf.missing} />
          </>
        )}
      </div>
    </Form>
  );
}

function kilobytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000))} kB`;
}

function JsonForm() {
  const { t } = useTranslation(['ui', 'export']);
  const session = useSession();
  const edition = useReview((review) => review.edition);
  const save = () => saveReview(session.getState().review, t('fileWord'));
  return (
    <Form title={t('export:json.name')} text={edition === 'ci' ? t('export:json.text_ci') : t('export:json.text')}>
      <Button onClick={save}>{t('export:json.save')}</Button>
    </Form>
  );
}
