import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStorage } from '../../session/storage-react';
import type { ReviewStorage } from '../../storage';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

type Outcome = 'wiped' | 'wipeFailed';

/** What is stored in this browser, and the way to delete all of it, once that is confirmed. */
export function StoredData() {
  const { t } = useTranslation(['ui', 'settings']);
  const storage = useStorage();
  const count = useCount(storage);
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const wipe = async () => {
    setAsking(false);
    setOutcome((await removeAll(storage)) ? 'wiped' : 'wipeFailed');
  };
  return (
    <section>
      <h2 className="mb-2 text-xl font-bold">{t('settings:data')}</h2>
      <p role="status" className={outcome === null ? 'heard-only' : 'mb-2 font-bold'}>
        {outcome && t(`settings:${outcome}`)}
      </p>
      {count === 'failed' && <p className="text-danger">{t('settings:dataFailed')}</p>}
      {count === 0 && <p>{t('settings:dataNone')}</p>}
      {typeof count === 'number' && count > 0 && (
        <>
          <p className="mb-4">{t('settings:dataText', { count })}</p>
          <Button kind="danger" onClick={() => setAsking(true)}>
            {t('settings:wipe')}
          </Button>
        </>
      )}
      {asking && typeof count === 'number' && (
        <Dialog
          title={t('settings:wipeTitle')}
          closeLabel={t('cancel')}
          onClose={() => setAsking(false)}
          actions={
            <Button kind="danger" onClick={() => void wipe()}>
              {t('delete')}
            </Button>
          }
        >
          <p>{t('settings:wipeText', { count })}</p>
        </Dialog>
      )}
    </section>
  );
}

/** How many reviews are stored, followed as it changes in this tab and in others; `null` until it is known. */
function useCount(storage: ReviewStorage): number | 'failed' | null {
  const [count, setCount] = useState<number | 'failed' | null>(null);
  const read = useCallback(async () => {
    const listed = await storage.list();
    setCount(listed.kind === 'listed' ? listed.reviews.length : 'failed');
  }, [storage]);
  useEffect(() => {
    void read();
    return storage.subscribe(() => void read());
  }, [storage, read]);
  return count;
}

/** @returns whether nothing is left */
async function removeAll(storage: ReviewStorage): Promise<boolean> {
  const listed = await storage.list();
  if (listed.kind !== 'listed') return false;
  const outcomes = await Promise.all(listed.reviews.map((stored) => storage.remove(stored.id)));
  return outcomes.every((outcome) => outcome.kind !== 'failed');
}
