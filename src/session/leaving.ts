import type { Session } from './types';

/**
 * Keeps what is typed when the page is hidden, closed, reloaded or left, and warns only where something would be lost.
 * (`visibilitychange` is the last sign that a phone gives; `pagehide` that of a tab being closed.)
 * @returns ends it
 */
export function guardLeaving(session: Pick<Session, 'leave' | 'wouldLose'>, page: Window = window): () => void {
  const leave = () => session.leave();
  const hidden = () => {
    if (page.document.visibilityState === 'hidden') session.leave();
  };
  const warn = (event: BeforeUnloadEvent) => {
    session.leave();
    if (session.wouldLose()) event.preventDefault();
  };
  page.addEventListener('pagehide', leave);
  page.document.addEventListener('visibilitychange', hidden);
  page.addEventListener('beforeunload', warn);
  return () => {
    page.removeEventListener('pagehide', leave);
    page.document.removeEventListener('visibilitychange', hidden);
    page.removeEventListener('beforeunload', warn);
  };
}
