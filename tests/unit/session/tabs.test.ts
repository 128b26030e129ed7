import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { questionIds } from '../../../src/checklist';
import type { Session } from '../../../src/session';
import { newReview } from '../storage/support';
import { answer, browser, concern, newSession, sessionOf, stored } from './support';

const tabs = browser();
const other = questionIds.find((id) => id !== concern) ?? concern;

async function twoTabs(): Promise<{ first: Session; second: Session; now: () => ReturnType<typeof stored> }> {
  const [left, right] = [await tabs.open(), await tabs.open()];
  const first = await newSession(left);
  return { first, second: await sessionOf(right, first.id), now: () => stored(left, first.id) };
}

describe('one review in two tabs', () => {
  it('is followed live by the second', async () => {
    const { first, second } = await twoTabs();
    first.dispatch(answer(concern, { status: 'no' }));
    await vi.waitFor(() => expect(second.getState().review.answers[concern]?.status).toBe('no'));
    expect(second.getState()).toMatchObject({ saving: { kind: 'saved' }, canUndo: false });
  });

  it('is followed while a text is being typed, which is kept', async () => {
    const { first, second, now } = await twoTabs();
    second.dispatch(answer(concern, { note: '確認中' }), { text: true });
    first.dispatch(answer(concern, { status: 'no' }));
    await vi.waitFor(() => expect(second.getState().review.answers[concern]).toMatchObject({ status: 'no', note: '確認中' }));
    await second.flush();
    expect((await now()).answers[concern]).toMatchObject({ status: 'no', note: '確認中' });
  });

  it('loses no change to different questions, however they interleave', async () => {
    const step = fc.record({
      tab: fc.nat(1),
      question: fc.nat(9),
      note: fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 3 }),
      text: fc.boolean(),
      wait: fc.nat(3),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { first, second, now } = await twoTabs();
        const expected = new Map<string, string>();
        for (const { tab, question, note, text, wait } of steps) {
          // Each tab has its own questions, so that there is one right outcome.
          const id = questionIds[question * 2 + tab] ?? concern;
          (tab === 0 ? first : second).dispatch(answer(id, { note }), { text });
          expected.set(id, note);
          for (let turns = wait; turns > 0; turns -= 1) await new Promise((resolve) => setImmediate(resolve));
        }
        await Promise.all([first.flush(), second.flush()]);
        await Promise.all([first.flush(), second.flush()]);
        const review = await now();
        for (const [id, note] of expected) expect([id, review.answers[id as typeof concern]?.note ?? '']).toEqual([id, note]);
        await vi.waitFor(() => expect([first.getState().review, second.getState().review]).toEqual([review, review]));
        await Promise.all([first.close(), second.close()]);
      }),
      { numRuns: 15 },
    );
  });

  it('takes back only what this tab changed', async () => {
    const { first, second, now } = await twoTabs();
    first.dispatch(answer(concern, { status: 'yes' }));
    await vi.waitFor(() => expect(second.getState().review.answers[concern]?.status).toBe('yes'));
    second.dispatch(answer(concern, { status: 'no' }));
    second.dispatch(answer(other, { status: 'yes' }));
    await vi.waitFor(() => expect(first.getState().review.answers[other]?.status).toBe('yes'));
    first.undo();
    await first.flush();
    expect((await now()).answers[concern]?.status).toBe('no');
    second.undo();
    second.undo();
    await second.flush();
    expect((await now()).answers).toMatchObject({ [concern]: { status: 'yes' } });
    expect((await now()).answers[other]).toBeUndefined();
  });

  it('takes back to what the other tab wrote, not to what was before it', async () => {
    const { first, second, now } = await twoTabs();
    second.dispatch(answer(concern, { note: 'わたし' }), { text: true });
    first.dispatch(answer(concern, { note: 'あなた' }));
    await first.flush();
    await second.flush();
    expect((await now()).answers[concern]?.note).toBe('わたし');
    second.undo();
    await second.flush();
    expect((await now()).answers[concern]?.note).toBe('あなた');
  });

  it('says so when it is deleted in the other, and goes on once it is put back', async () => {
    const [left, right] = [await tabs.open(), await tabs.open()];
    const session = await newSession(left, newReview());
    const removed = await right.remove(session.id);
    await vi.waitFor(() => expect(session.getState().saving).toEqual({ kind: 'failed', reason: 'deleted' }));
    session.dispatch(answer(concern, { status: 'no' }));
    await session.flush();
    expect(session.getState().saving).toEqual({ kind: 'failed', reason: 'deleted' });
    if (removed.kind !== 'removed') throw new Error(removed.kind);
    await right.putBack(removed);
    await vi.waitFor(() => expect(session.getState().saving.kind).toBe('saved'));
    expect((await stored(right, session.id)).answers[concern]?.status).toBe('no');
  });
});
