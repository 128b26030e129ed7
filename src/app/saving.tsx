import { use, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveReview } from '../pages/save-review';
import { useTime } from '../pages/use-time';
import type { Saving, Session } from '../session';
import { SessionContext, useSaving, useSession, useUndo } from '../session/react';
import { useStorage } from '../session/storage-react';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useUndoKeys } from './use-undo-keys';

/** 保存しました and the time, to the second: said anew after each save, and only once it is stored. */
export function SavingStatus() {
  const { t } = useTranslation();
  const { clock } = useTime();
  const saving = useShownSaving();
  return (
    <div className="flex items-center gap-1.5 text-[0.9375rem] text-quiet contain-layout">
      <p role="status" className="min-w-0">
        {/* A new element for each save, so that it is announced also where the second is the same. */}
        {saving.kind === 'saved' && <span key={saving.at}>{t('saving.saved', { time: clock(saving.at) })}</span>}
        {saving.kind === 'memory-only' && t('saving.memory')}
      </p>
      {saving.kind === 'saving' && <span aria-hidden="true">{t('saving.saving')}</span>}
    </div>
  );
}

/** A save that takes no longer than this, in milliseconds, is not announced before it is done: nothing flickers with every answer. */
const quick = 250;

function useShownSaving(): Saving {
  const session = useSession();
  const [shown, setShown] = useState(() => session.getState().saving);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hear = () => {
      const { saving } = session.getState();
      clearTimeout(timer);
      if (saving.kind === 'saving') timer = setTimeout(() => setShown(saving), quick);
      else setShown(saving);
    };
    hear();
    const end = session.subscribe(hear);
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [session]);
  return shown;
}

export function UndoButtons() {
  const { t } = useTranslation();
  const { canUndo, canRedo, undo, redo } = useUndo();
  useUndoKeys(undo, redo);
  return (
    <div className="flex gap-1">
      <Button small disabled={!canUndo} onClick={undo}>
        {t('undo')}
      </Button>
      {canRedo && (
        <Button small kind="text" onClick={redo}>
          {t('redo')}
        </Button>
      )}
    </div>
  );
}

/** Says at once where nothing can be stored, or a save has failed, with the way out: the file. */
export function SavingBanner() {
  const session = use(SessionContext);
  const { persistence } = useStorage();
  const { t } = useTranslation();
  return (
    <>
      {!persistence.persistent && (
        <div className="px-4 pt-4 desktop:px-10">
          <Notice kind="caution" role="status" title={t(`memory.${persistence.reason}`)}>
            <p>{t('memory.help')}</p>
          </Notice>
        </div>
      )}
      {session && <FailedSave session={session} />}
    </>
  );
}

function FailedSave({ session }: { readonly session: Session }) {
  const { t } = useTranslation();
  const saving = useSaving();
  if (saving.kind !== 'failed') return null;
  const rescue = () => saveReview(session.getState().review, t('fileWord'));
  return (
    <div className="px-4 pt-4 desktop:px-10">
      <Notice
        kind="danger"
        role="alert"
        title={t(`saving.failed.${saving.reason}`)}
        actions={
          <>
            <Button kind="solid" onClick={rescue}>
              {t('saving.rescue')}
            </Button>
            <Button onClick={() => void session.flush()}>{t('saving.retry')}</Button>
          </>
        }
      >
        <p>{t('saving.failedHelp')}</p>
      </Notice>
    </div>
  );
}
