import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoute } from 'wouter';
import { NotFound } from '../pages/not-found';
import { Page } from '../pages/page';
import { patterns } from '../routes';
import { guardLeaving, leaveSession, type Opened, openSession, type Session } from '../session';
import { SessionContext } from '../session/react';
import { useStorage } from '../session/storage-react';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Shell } from './shell';
import { useLastPlace } from './use-last-place';

/** Seldom wanted, and then with the words for all that can be wrong with a file. */
const Damaged = lazy(() => import('../pages/damaged').then((page) => ({ default: page.Damaged })));

/** Opens the review that the address names, for all that is inside, and closes it when the address leaves it. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const [matches, parameters] = useRoute(patterns.review);
  const id = matches ? parameters.id : undefined;
  return id === undefined ? (
    <SessionContext value={null}>{children}</SessionContext>
  ) : (
    <WithSession key={id} id={id}>
      {children}
    </WithSession>
  );
}

function WithSession({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const storage = useStorage();
  const [opened, setOpened] = useState<Opened | null>(null);
  const { t } = useTranslation();
  useEffect(() => {
    let session: Session | undefined;
    let unguard: (() => void) | undefined;
    let left = false;
    void openSession(storage, id).then((outcome) => {
      if (outcome.kind === 'opened') {
        session = outcome.session;
        if (left) {
          void leaveSession(storage, session);
          return;
        }
        unguard = guardLeaving(session);
      }
      if (!left) setOpened(outcome);
    });
    return () => {
      left = true;
      unguard?.();
      if (session) void leaveSession(storage, session);
    };
  }, [storage, id]);

  if (opened === null) return <p className="py-24 text-center text-quiet">{t('loading')}</p>;
  if (opened.kind === 'opened') {
    return (
      <SessionContext value={opened.session}>
        <LastPlace id={id} />
        {children}
      </SessionContext>
    );
  }
  return (
    <SessionContext value={null}>
      <Shell>
        <Suspense>{opened.kind === 'damaged' && <Damaged outcome={opened} />}</Suspense>
        {opened.kind === 'missing' && <NotFound review />}
        {opened.kind === 'failed' && <Unread />}
      </Shell>
    </SessionContext>
  );
}

function LastPlace({ id }: { readonly id: string }) {
  useLastPlace(id);
  return null;
}

/** The storage did not answer: the review may well be there. */
function Unread() {
  const { t } = useTranslation();
  return (
    <Page title={t('unread.title')}>
      <Notice kind="danger" title={t('unread.text')} actions={<Button onClick={() => location.reload()}>{t('error.reload')}</Button>} />
    </Page>
  );
}
