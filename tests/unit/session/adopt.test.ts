import { expect, it, vi } from 'vitest';
import { reduce } from '../../../src/review';
import { answer, browser, concern, content, newSession, sessionOf, stored } from './support';

const tabs = browser();
const change = 'risk.reassess-change';

it('takes over a whole review at once, and gives it back as one change', async () => {
  const storage = await tabs.open();
  const session = await newSession(storage);
  session.dispatch(answer(concern, { status: 'no' }));
  const before = session.getState().review;
  const merged = [answer(concern, { status: 'yes' }), answer(change, { status: 'partly' })].reduce(reduce, before);
  session.adopt(merged);
  expect(content(session.getState().review)).toEqual(content(merged));
  await session.flush();
  expect(content(await stored(storage, session.id))).toEqual(content(merged));
  session.undo();
  expect(content(session.getState().review)).toEqual(content(before));
  session.redo();
  expect(content(session.getState().review)).toEqual(content(merged));
});

it('keeps what another tab changes meanwhile', async () => {
  const session = await newSession(await tabs.open());
  const other = await sessionOf(await tabs.open(), session.id);
  const merged = reduce(session.getState().review, answer(concern, { status: 'yes' }));
  other.dispatch(answer(change, { status: 'no' }));
  await other.flush();
  session.adopt(merged);
  await vi.waitFor(() => {
    for (const { answers } of [session.getState().review, other.getState().review]) {
      expect([answers[concern]?.status, answers[change]?.status]).toEqual(['yes', 'no']);
    }
  });
});
