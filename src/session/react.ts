import { createContext, useContext } from 'react';
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
  return useStore(useSession(), (state) => selector(state.review));
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
