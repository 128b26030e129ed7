import { lazy, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadOutcome } from '../../files/problems';
import type { Review } from '../../review';
import { Notice } from '../../ui/notice';

/** Wanted only for a file that is refused. */
const ProblemList = lazy(() => import('../problem-list').then((part) => ({ default: part.ProblemList })));

type Refused = Extract<ReadOutcome, { ok: false }> & { readonly name: string };

/** Opens a review file just to compare with: it is stored nowhere. */
export function OtherFile({ onRead }: { readonly onRead: (name: string, review: Review) => void }) {
  const { t } = useTranslation(['ui', 'changes']);
  const [refused, setRefused] = useState<Refused | null>(null);
  const id = useId();
  const open = async (file: File) => {
    const outcome = await read(file);
    setRefused(outcome.ok ? null : { ...outcome, name: file.name });
    if (outcome.ok) onRead(file.name, outcome.review);
  };
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block font-bold">
        {t('changes:with.fromFile')}
      </label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          // So that the same file can be chosen again after it was mended.
          if (file) void open(file).finally(() => Reflect.set(input, 'value', ''));
        }}
        className="mt-1 block w-full max-w-full text-[0.9375rem] file:mr-4 file:min-h-11 file:cursor-pointer file:rounded-8 file:border file:border-solid file:border-key file:bg-raised file:px-4 file:font-bold file:text-key hover:file:bg-key-soft"
      />
      <p id={`${id}-hint`} className="mt-1 text-[0.9375rem] text-quiet">
        {t('changes:with.fileHint')}
      </p>
      {refused && (
        <Notice kind="danger" role="alert" title={t('changes:with.refused', { file: refused.name })} className="mt-3">
          <Suspense>
            <ProblemList problems={refused.problems} total={refused.total} />
          </Suspense>
        </Notice>
      )}
    </div>
  );
}

async function read(file: File): Promise<ReadOutcome> {
  const { maxFileBytes, readReviewFile } = await import('../../files/read');
  // Only as much as it takes to know that it is too large.
  return readReviewFile(new Uint8Array(await file.slice(0, maxFileBytes + 1).arrayBuffer()), file.name);
}
