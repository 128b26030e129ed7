import type { Review } from '../review';
import type { FailureReason, ReviewStorage } from '../storage';
import { startSession } from './session';
import type { Clock, Session } from './types';

/** Sessions whose screens have been left before all of theirs was stored, by the id of their review. */
const held = new WeakMap<ReviewStorage, Map<string, Session>>();

function heldIn(storage: ReviewStorage): Map<string, Session> {
  const sessions = held.get(storage) ?? new Map<string, Session>();
  held.set(storage, sessions);
  return sessions;
}

/** Hands back the session of this review that has been left, if it is still there. */
export function takeHeld(storage: ReviewStorage, id: string): Session | undefined {
  const session = heldIn(storage).get(id);
  heldIn(storage).delete(id);
  return session;
}

/**
 * Its screens are left: stores the rest and closes the session. Where it cannot be stored, the session is kept until its review is opened again,
 * so that going to another screen loses nothing.
 */
export async function leaveSession(storage: ReviewStorage, session: Session): Promise<void> {
  const sessions = heldIn(storage);
  sessions.set(session.id, session);
  await session.flush();
  if (sessions.get(session.id) !== session || isUnsaved(session)) return;
  sessions.delete(session.id);
  await session.close();
}

/** A review that could not be stored at all can be worked on all the same: `openSession` finds it here. @param reason why it was not stored */
export function holdUnstored(storage: ReviewStorage, review: Review, reason: FailureReason, clock: Clock = () => new Date()): void {
  const stored = { review, previous: null, revision: 0, savedAt: review.updatedAt };
  heldIn(storage).set(review.id, startSession(storage, review.id, { stored, recovered: [], writers: [], failure: reason }, clock));
}

/** The reviews, as they were left, of which something is not stored. */
export function unsavedReviews(storage: ReviewStorage): Review[] {
  return [...heldIn(storage).values()].filter(isUnsaved).map((session) => session.getState().review);
}

/** For `guardLeaving`, wherever someone is: what was left unsaved, and what is kept in memory alone. */
export function unsavedGuard(storage: ReviewStorage): Pick<Session, 'leave' | 'wouldLose'> {
  return {
    leave() {
      for (const session of heldIn(storage).values()) session.leave();
    },
    wouldLose: () => storage.wouldLose() || unsavedReviews(storage).length > 0,
  };
}

/** Of a review that someone has deleted, nothing is to be saved. */
function isUnsaved(session: Session): boolean {
  const { saving } = session.getState();
  return saving.kind === 'failed' && saving.reason !== 'deleted' && session.wouldLose();
}
