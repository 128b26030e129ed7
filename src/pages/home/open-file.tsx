import { lazy, Suspense, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice';
import type { Opening } from './use-open-review';

/** Wanted only for a file that is refused. */
const ProblemList = lazy(() => import('../problem-list').then((part) => ({ default: part.ProblemList })));

/** Wanted only for a file that is opened in a way of its own. */
const Known = lazy(() => import('./known').then((part) => ({ default: part.Known })));
const Template = lazy(() => import('./template').then((part) => ({ default: part.Template })));

/** Opens a review file: chosen, dropped anywhere on the page, or pasted. */
export function OpenFile({ opening }: { readonly opening: Opening }) {
  const { t } = useTranslation(['ui', 'home']);
  const id = useId();
  const dragging = useDropAndPaste(opening);
  return (
    <section className="mt-8">
      <div className="rounded-12 border border-dashed border-edge p-4 desktop:p-5">
        <label htmlFor={id} className="block text-lg font-bold">
          {t('home:open')}
        </label>
        <p id={`${id}-hint`} className="mb-3 text-quiet">
          {t('home:openHint')}
        </p>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file)
              void opening.open(file).finally(() => {
                // So that the same file can be chosen again after it was mended.
                input.value = '';
              });
          }}
          className="block w-full max-w-full text-[0.9375rem] file:mr-4 file:min-h-11 file:cursor-pointer file:rounded-8 file:border file:border-solid file:border-key file:bg-raised file:px-4 file:font-bold file:text-key hover:file:bg-key-soft"
        />
      </div>
      <OpenOutcome
        opening={{
          ...opening,
          dismiss: () => {
            opening.dismiss();
            document.getElementById(id)?.focus();
          },
        }}
      />
      {dragging && (
        <div aria-hidden="true" className="pointer-events-none fixed inset-0 z-40 grid place-items-center bg-key-soft/90 p-8">
          <p className="rounded-16 border-4 border-dashed border-key p-10 text-2xl font-bold text-key">{t('home:drop')}</p>
        </div>
      )}
    </section>
  );
}

function OpenOutcome({ opening }: { readonly opening: Opening }) {
  const { t } = useTranslation(['ui', 'home']);
  const { state } = opening;
  if (state.kind === 'none') return null;
  if (state.kind === 'not-stored') return <Notice kind="danger" role="alert" title={t('home:notStored')} className="mt-4" />;
  if (state.kind === 'refused') {
    return (
      <Notice kind="danger" role="alert" title={t('home:notOpened', { file: state.name })} className="mt-4">
        <Suspense>
          <ProblemList problems={state.problems} total={state.total} />
        </Suspense>
      </Notice>
    );
  }
  return (
    <Suspense fallback={null}>
      {state.kind === 'template' ? <Template template={state.review} opening={opening} /> : <Known file={state.review} here={state.here} opening={opening} />}
    </Suspense>
  );
}

/** Files dropped or pasted anywhere on the page, and pasted text. Is something being dragged over it? */
function useDropAndPaste({ open, openText }: Opening): boolean {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setDragging(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      setDragging(false);
      const file = event.dataTransfer?.files[0];
      if (file) void open(file);
    };
    const paste = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLTextAreaElement || (event.target instanceof HTMLInputElement && event.target.type !== 'file')) return;
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (file) void open(file);
      else if (text.trim() !== '') void openText(text);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    addEventListener('paste', paste);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
      removeEventListener('paste', paste);
    };
  });
  return dragging;
}
