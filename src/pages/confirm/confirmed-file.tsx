import { lazy, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileProblem } from '../../files';
import { Notice } from '../../ui/notice';
import { digestsOf } from './use-digests';
import type { Snapshots } from './use-snapshots';

const ProblemList = lazy(() => import('../problem-list').then((part) => ({ default: part.ProblemList })));

type Outcome =
  | { readonly kind: 'none' | 'other' }
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly FileProblem[]; readonly total: number };

/** What was confirmed is not on this computer: its file can be opened, to compare alone. Nothing is changed by it. */
export function ConfirmedFile({ digest, add }: { readonly digest: string; readonly add: Snapshots['add'] }) {
  const { t } = useTranslation(['ui', 'confirm']);
  const id = useId();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const open = async (file: File) => {
    const { maxFileBytes, readReviewFile } = await import('../../files/read');
    // One byte more than is read: then it says that the file is too large.
    const read = readReviewFile(new Uint8Array(await file.slice(0, maxFileBytes + 1).arrayBuffer()), file.name);
    if (!read.ok) return setOutcome({ kind: 'refused', name: file.name, problems: read.problems, total: read.total });
    const opened = await digestsOf(read.review);
    if (opened.digest === digest) add(digest, read.review);
    else setOutcome({ kind: 'other' });
  };
  return (
    <div className="space-y-2">
      <p>{t('confirm:changed.unknown')}</p>
      <label htmlFor={id} className="block font-bold">
        {t('confirm:changed.open')}
      </label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}-said`}
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file)
            void open(file).finally(() => {
              input.value = '';
            });
        }}
        className="block w-full max-w-full text-[0.9375rem] file:mr-4 file:min-h-11 file:cursor-pointer file:rounded-8 file:border file:border-solid file:border-key file:bg-raised file:px-4 file:font-bold file:text-key hover:file:bg-key-soft"
      />
      <div id={`${id}-said`} role="alert">
        {outcome.kind === 'other' && <Notice kind="caution" title={t('confirm:changed.other')} />}
        {outcome.kind === 'refused' && (
          <Notice kind="danger" title={t('confirm:changed.refused', { file: outcome.name })}>
            <Suspense>
              <ProblemList problems={outcome.problems} total={outcome.total} />
            </Suspense>
          </Notice>
        )}
      </div>
    </div>
  );
}
