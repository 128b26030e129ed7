import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { questionIds } from '../../../src/checklist';
import { statuses } from '../../../src/review';
import { openSession, type Saving } from '../../../src/session';
import type { ReviewStorage, SaveOutcome } from '../../../src/storage';
import { newReview, transactions } from '../storage/support';
import { answer, browser, concern, content, newSession, sessionOf, stored } from './support';

const tabs = browser();

/** Holds each save until it is let go. */
function held(storage: ReviewStorage): { storage: ReviewStorage; waiting: (() => void)[]; most: () => number } {
  const waiting: (() => void)[] = [];
  let [running, most] = [0, 0];
  async function save(...given: Parameters<ReviewStorage['save']>): Promise<SaveOutcome> {
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((resolve) => waiting.push(resolve));
    running -= 1;
    return storage.save(...given);
  }
  return { storage: { ...storage, save }, waiting, most: () => most };
}

describe('an open review', () => {
  it('changes at once, and is stored at once', async () => {
    const storage = await tabs.open();
    const session = await newSession(storage);
    session.dispatch(answer(concern, { status: 'partly' }));
    expect(session.getState().review.answers[concern]?.status).toBe('partly');
    expect(session.getState().saving).toEqual({ kind: 'saving' });
    await vi.waitFor(() => expect(session.getState().saving.kind).toBe('saved'));
    expect(await stored(storage, session.id)).toEqual(session.getState().review);
  });

  it('says of each save anew when it was', async () => {
    const session = await newSession(await tabs.open());
    const said = new Set<string>();
    session.subscribe(({ saving }) => saving.kind === 'saved' && said.add(saving.at));
    for (const status of statuses) {
      session.dispatch(answer(concern, { status }));
      await session.flush();
    }
    expect(said.size).toBe(statuses.length);
    expect([...said]).toEqual([...said].sort());
  });

  it('does not write what changes nothing', async () => {
    const storage = await tabs.open();
    const save = vi.spyOn(storage, 'save');
    const session = await newSession(storage);
    session.dispatch(answer(concern, {}));
    await session.flush();
    expect(save).not.toHaveBeenCalled();
    expect(session.getState()).toMatchObject({ saving: { kind: 'saved' }, canUndo: false });
  });

  it('saves one at a time, and what piles up together', async () => {
    const storage = await tabs.open();
    const review = newReview();
    await storage.create(review);
    const slow = held(storage);
    const session = await sessionOf(slow.storage, review.id);
    for (const question of questionIds.slice(0, 20)) session.dispatch(answer(question, { status: 'yes' }));
    slow.waiting.shift()?.();
    await vi.waitFor(() => expect(slow.waiting).toHaveLength(1));
    slow.waiting.shift()?.();
    await session.flush();
    expect(slow.most()).toBe(1);
    expect(await storage.load(review.id)).toMatchObject({ revision: 3, review: session.getState().review });
  });

  it('stores text after a pause', async () => {
    const storage = await tabs.open();
    const session = await newSession(storage);
    const save = vi.spyOn(storage, 'save').mockImplementation(() => new Promise(() => undefined));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    session.dispatch(answer(concern, { note: 'あ' }), { text: true });
    vi.advanceTimersByTime(399);
    expect(save).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(save).toHaveBeenCalledOnce();
  });

  it('stores text within two seconds of unbroken typing', async () => {
    const storage = await tabs.open();
    const session = await newSession(storage);
    const save = vi.spyOn(storage, 'save').mockImplementation(() => new Promise(() => undefined));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    for (let typed = 1; typed <= 20; typed += 1) {
      session.dispatch(answer(concern, { note: 'あ'.repeat(typed) }), { text: true });
      vi.advanceTimersByTime(100);
    }
    expect(save).toHaveBeenCalledOnce();
  });

  it('stores text at once when its field is left', async () => {
    const storage = await tabs.open();
    const session = await newSession(storage);
    session.dispatch(answer(concern, { note: '確認中' }), { text: true });
    await session.flush();
    expect((await stored(storage, session.id)).answers[concern]?.note).toBe('確認中');
  });

  it('says that the disk is full until a save succeeds, and loses nothing', async () => {
    const storage = await tabs.open();
    const session = await newSession(storage);
    const commit = vi.spyOn(transactions, 'commit').mockImplementation(function (this: typeof transactions) {
      this._abort('QuotaExceededError');
    });
    session.dispatch(answer(concern, { status: 'yes' }));
    await session.flush();
    const full: Saving = { kind: 'failed', reason: 'quota' };
    expect(session.getState().saving).toEqual(full);
    expect(session.wouldLose()).toBe(true);
    session.dispatch(answer(concern, { note: '続き' }), { text: true });
    expect(session.getState().saving).toEqual(full);
    commit.mockRestore();
    await session.flush();
    expect(session.getState().saving.kind).toBe('saved');
    expect(session.wouldLose()).toBe(false);
    expect(await stored(storage, session.id)).toEqual(session.getState().review);
  });

  it('works in memory alone, says so, and warns once something has changed', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const session = await newSession(await tabs.open());
    expect(session.getState().saving).toEqual({ kind: 'memory-only' });
    expect(session.wouldLose()).toBe(false);
    session.dispatch(answer(concern, { status: 'yes' }));
    await session.flush();
    expect(session.getState().saving).toEqual({ kind: 'memory-only' });
    expect(session.wouldLose()).toBe(true);
  });

  it('can be taken back in memory alone too, once it has been kept there', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const session = await newSession(await tabs.open());
    session.dispatch(answer(concern, { status: 'yes' }));
    await session.flush();
    session.undo();
    expect(session.getState().review.answers[concern]?.status ?? null).toBe(null);
    session.redo();
    await session.flush();
    expect(session.getState().review.answers[concern]?.status).toBe('yes');
  });

  it('cannot be opened where there is none', async () => {
    expect(await openSession(await tabs.open(), '1')).toEqual({ kind: 'missing', id: '1' });
  });
});

describe('taking back', () => {
  it('leads back to the beginning step by step, and forward again, and is stored', async () => {
    const actions = fc.array(
      fc.record({ question: fc.constantFrom(...questionIds.slice(0, 4)), status: fc.constantFrom(...statuses, null), note: fc.constantFrom('', '一', '二') }),
      {
        maxLength: 12,
      },
    );
    const storage = await tabs.open();
    await fc.assert(
      fc.asyncProperty(actions, async (made) => {
        const session = await newSession(storage);
        const seen = [content(session.getState().review)];
        for (const { question, ...patch } of made) {
          const before = session.getState().review;
          session.dispatch(answer(question, patch));
          if (session.getState().review !== before) seen.push(content(session.getState().review));
        }
        for (const earlier of seen.slice(0, -1).reverse()) {
          expect(session.getState().canUndo).toBe(true);
          session.undo();
          expect(content(session.getState().review)).toEqual(earlier);
        }
        expect(session.getState().canUndo).toBe(false);
        for (const later of seen.slice(1)) {
          session.redo();
          expect(content(session.getState().review)).toEqual(later);
        }
        expect(session.getState().canRedo).toBe(false);
        await session.close();
        expect(await stored(storage, session.id)).toEqual(session.getState().review);
      }),
      { numRuns: 15 },
    );
  });

  it('takes back a typed text at once, and a new change ends making again', async () => {
    const session = await newSession(await tabs.open());
    for (const note of ['か', 'かく', 'かくに', 'かくにん']) session.dispatch(answer(concern, { note }), { text: true });
    session.undo();
    expect(session.getState()).toMatchObject({ canUndo: false, canRedo: true });
    expect(session.getState().review.answers).toEqual({});
    session.dispatch(answer(concern, { status: 'no' }));
    expect(session.getState().canRedo).toBe(false);
    await session.close();
  });

  it('takes back the change of edition with what it brought along', async () => {
    const session = await newSession(await tabs.open(), newReview({ depth: 'detailed' }));
    session.dispatch({ type: 'edition', edition: 'ci', at: '2020-06-15T02:00:00.000Z' });
    session.undo();
    expect(session.getState().review).toMatchObject({ edition: 'gov', depth: 'detailed' });
    await session.close();
  });
});
