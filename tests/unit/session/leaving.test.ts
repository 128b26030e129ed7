import { describe, expect, it, vi } from 'vitest';
import { reduce } from '../../../src/review';
import { guardLeaving } from '../../../src/session';
import { answer, browser, concern, newSession, sessionOf, stored } from './support';

const tabs = browser();

function page(visibilityState: DocumentVisibilityState = 'visible') {
  const document = Object.assign(new EventTarget(), { visibilityState });
  return Object.assign(new EventTarget(), { document }) as unknown as Window & typeof globalThis;
}

describe('a page that is left', () => {
  it('has what was typed last at the next visit, though its save was cut off', async () => {
    const storage = await tabs.open();
    const session = await newSession(storage);
    vi.spyOn(storage, 'save').mockImplementation(() => new Promise(() => undefined));
    session.dispatch(answer(concern, { note: '書きかけ' }), { text: true });
    session.leave();
    const next = await tabs.open();
    expect((await stored(next, session.id)).answers[concern]).toBeUndefined();
    const again = await sessionOf(next, session.id);
    expect(again.getState().review.answers[concern]?.note).toBe('書きかけ');
    await again.flush();
    expect((await stored(next, session.id)).answers[concern]?.note).toBe('書きかけ');
    expect(await next.load(session.id)).toMatchObject({ journals: [] });
  });

  it('does not bring back what another tab has changed since', async () => {
    const storage = await tabs.open();
    const session = await newSession(storage);
    const cut = vi.spyOn(storage, 'save').mockImplementation(() => new Promise(() => undefined));
    session.dispatch(answer(concern, { note: '古い', evidence: '議事録' }), { text: true });
    session.leave();
    cut.mockRestore();
    const other = await tabs.open();
    const before = await stored(other, session.id);
    await other.save(session.id, reduce(before, answer(concern, { note: '新しい' })), before, 1);
    const again = await sessionOf(await tabs.open(), session.id);
    expect(again.getState().review.answers[concern]?.note).toBe('新しい');
    await again.close();
  });

  it('leaves no journal once the save has gone through', async () => {
    const storage = await tabs.open();
    const session = await newSession(storage);
    session.dispatch(answer(concern, { note: '書いた' }), { text: true });
    session.leave();
    await session.flush();
    expect(Object.keys(localStorage)).toEqual([]);
    expect(await storage.load(session.id)).toMatchObject({ revision: 2, journals: [] });
  });

  it('sets damaged journals aside', async () => {
    const storage = await tabs.open();
    const session = await newSession(storage);
    storage.writeJournal(session.id, { writer: 'x', revision: 1, at: '2020-06-15T02:00:00.000Z', changes: [{ part: 7 }] });
    const again = await sessionOf(storage, session.id);
    expect(again.getState().review).toEqual(session.getState().review);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('keeps what is typed when it is hidden, closed or left, and warns only where something would be lost', () => {
    for (const wouldLose of [false, true]) {
      const leave = vi.fn<() => void>();
      const window = page('hidden');
      const end = guardLeaving({ leave, wouldLose: () => wouldLose }, window);
      window.document.dispatchEvent(new Event('visibilitychange'));
      window.dispatchEvent(new Event('pagehide'));
      const before = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(before);
      expect(leave).toHaveBeenCalledTimes(3);
      expect(before.defaultPrevented).toBe(wouldLose);
      end();
      window.dispatchEvent(new Event('pagehide'));
      expect(leave).toHaveBeenCalledTimes(3);
    }
  });

  it('does nothing when it comes into view', () => {
    const leave = vi.fn<() => void>();
    const window = page('visible');
    guardLeaving({ leave, wouldLose: () => false }, window);
    window.document.dispatchEvent(new Event('visibilitychange'));
    expect(leave).not.toHaveBeenCalled();
  });
});
