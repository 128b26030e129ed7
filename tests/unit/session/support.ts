import { afterEach, beforeEach, vi } from 'vitest';
import type { QuestionId } from '../../../src/checklist';
import type { Action, Answer, Review } from '../../../src/review';
import { openSession, type Session } from '../../../src/session';
import { openStorage, type ReviewStorage } from '../../../src/storage';
import { emptyDatabase, fakeLocalStorage, newReview, steppingClock } from '../storage/support';

export const concern: QuestionId = 'risk.reassess-concern';

const clock = steppingClock();

export function answer(question: QuestionId, patch: Partial<Answer>): Action {
  return { type: 'answer', question, patch, at: clock().toISOString() };
}

/** A new browser for each test of the file; `open` gives it another tab. */
export function browser(): { open(): Promise<ReviewStorage> } {
  const tabs: ReviewStorage[] = [];
  beforeEach(() => {
    emptyDatabase();
    vi.stubGlobal('localStorage', fakeLocalStorage());
  });
  afterEach(() => {
    for (const tab of tabs.splice(0)) tab.close();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
  return {
    async open() {
      const storage = await openStorage(clock);
      tabs.push(storage);
      return storage;
    },
  };
}

export async function newSession(storage: ReviewStorage, review: Review = newReview()): Promise<Session> {
  await storage.create(review);
  return sessionOf(storage, review.id);
}

export async function sessionOf(storage: ReviewStorage, id: string): Promise<Session> {
  const opened = await openSession(storage, id, clock);
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  return opened.session;
}

export async function stored(storage: ReviewStorage, id: string): Promise<Review> {
  const outcome = await storage.load(id);
  if (outcome.kind !== 'loaded') throw new Error(outcome.kind);
  return outcome.review;
}

/** All but the time of the last change. */
export function content(review: Review): Review {
  return { ...review, updatedAt: review.createdAt };
}
