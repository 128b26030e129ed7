import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoute } from 'wouter';
import { Damaged } from '../pages/damaged';
import { NotFound } from '../pages/not-found';
import { patterns } from '../routes';
import { guardLeaving, type Opened, openSession, type Session } from '../session';
import { SessionContext } from '../session/react';
import { useStorage } from '../session/storage-react';
import { Shell } from './shell';

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
          void session.close();
          return;
        }
        unguard = guardLeaving(session);
      }
      if (!left) setOpened(outcome);
    });
    return () => {
      left = true;
      unguard?.();
      void session?.close();
    };
  }, [storage, id]);

  if (opened === null) return <p className="py-24 text-center text-quiet">{t('loading')}</p>;
  if (opened.kind === 'opened') return <SessionContext value={opened.session}>{children}</SessionContext>;
  return (
    <SessionContext value={null}>
      <Shell>{opened.kind === 'damaged' ? <Damaged outcome={opened} /> : <NotFound review />}</Shell>
    </SessionContext>
  );
}
