import { createContext, useContext, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Review } from '../review';
import type { Saving, Session } from './types';

/** The open review of the screens below: `<SessionContext value={session}>`. */
export const SessionContext = createContext<Session | null>(null);

/** @throws Error outside a `SessionContext` */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no SessionContext around this component');
  return session;
}

/** What the selector picks of the review; renders again when that changes. It must pick, not build: a new object each time never rests. */
export function useReview<Picked>(selector: (review: Review) => Picked): Picked {
  const session = useSession();
  const pick = () => selector(session.getState().review);
  return useSyncExternalStore(changesOf(session), pick, pick);
}

const changes = new WeakMap<Session, (hear: () => void) => () => void>();

/** Hears of changes to the review alone: news of its saving come as often, and would ask hundreds of parts of a screen for nothing. */
function changesOf(session: Session): (hear: () => void) => () => void {
  const known = changes.get(session);
  if (known) return known;
  const subscribe = (hear: () => void) =>
    session.subscribe((state, before) => {
      if (state.review !== before.review) hear();
    });
  changes.set(session, subscribe);
  return subscribe;
}

export function useSaving(): Saving {
  return useStore(useSession(), (state) => state.saving);
}

export function useUndo(): { readonly canUndo: boolean; readonly canRedo: boolean; readonly undo: () => void; readonly redo: () => void } {
  const session = useSession();
  const canUndo = useStore(session, (state) => state.canUndo);
  const canRedo = useStore(session, (state) => state.canRedo);
  return { canUndo, canRedo, undo: session.undo, redo: session.redo };
}
