import { describe, expect, test } from 'vitest';
import { holdUnstored, leaveSession, unsavedGuard, unsavedReviews } from '../../../src/session';
import type { ReviewStorage, SaveOutcome } from '../../../src/storage';
import { newReview } from '../storage/support';
import { answer, browser, concern, newSession, sessionOf, stored } from './support';

const tabs = browser();
const full: SaveOutcome = { kind: 'failed', reason: 'quota', error: new Error('no room') };

/** A storage that is full for as long as `disk.full` is set. */
async function fullStorage(): Promise<{ storage: ReviewStorage; disk: { full: boolean } }> {
  const real = await tabs.open();
  const disk = { full: true };
  return { storage: { ...real, save: async (...saved) => (disk.full ? full : real.save(...saved)) }, disk };
}

describe('a review whose screens are left before all of it could be stored', () => {
  test('is as it was left when it is opened again, warns until then, and is stored once there is room', async () => {
    const { storage, disk } = await fullStorage();
    const session = await newSession(storage);
    session.dispatch(answer(concern, { status: 'no' }));
    await leaveSession(storage, session);
    expect(unsavedReviews(storage).map((review) => review.answers[concern]?.status)).toEqual(['no']);
    expect(unsavedGuard(storage).wouldLose()).toBe(true);
    const again = await sessionOf(storage, session.id);
    expect(again.getState().review.answers[concern]?.status).toBe('no');
    expect(again.getState().saving).toEqual({ kind: 'failed', reason: 'quota' });
    disk.full = false;
    await leaveSession(storage, again);
    expect((await stored(storage, session.id)).answers[concern]?.status).toBe('no');
    expect(unsavedGuard(storage).wouldLose()).toBe(false);
  });

  test('is let go where someone has deleted it', async () => {
    const { storage } = await fullStorage();
    const session = await newSession(storage);
    session.dispatch(answer(concern, { status: 'no' }));
    await leaveSession(storage, session);
    await storage.remove(session.id);
    expect(unsavedGuard(storage).wouldLose()).toBe(false);
  });

  test('is not held where all of it is stored', async () => {
    const storage = await tabs.open();
    const session = await newSession(storage);
    session.dispatch(answer(concern, { status: 'no' }), { text: true });
    await leaveSession(storage, session);
    expect((await stored(storage, session.id)).answers[concern]?.status).toBe('no');
    expect(unsavedReviews(storage)).toEqual([]);
  });
});

test('a review that could not be stored at all is worked on, and stored whole once there is room', async () => {
  const { storage, disk } = await fullStorage();
  const review = newReview();
  holdUnstored(storage, review, 'quota');
  const session = await sessionOf(storage, review.id);
  expect(session.getState().saving).toEqual({ kind: 'failed', reason: 'quota' });
  expect(session.wouldLose()).toBe(true);
  session.dispatch(answer(concern, { status: 'yes' }));
  await session.flush();
  session.leave();
  disk.full = false;
  await session.flush();
  expect(session.getState().saving.kind).toBe('saved');
  expect((await stored(storage, review.id)).answers[concern]?.status).toBe('yes');
});
