import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../../src/checklist';
import {
  type Action,
  arrivalOf,
  emptyAnswer,
  handedOutOf,
  makePart,
  makeTemplate,
  merge,
  mergeBase,
  planDigest,
  type Review,
  reduce,
  returnDigest,
  reviewDigest,
  startFromTemplate,
} from '../../../src/review';
import { created, emptyReview, id, later } from './samples';

const uuid = (n: number) => `0198f0c2-0000-7000-8000-00000000000${n}`;
const at = (minute: number) => `2020-06-16T00:${String(minute).padStart(2, '0')}:00.000Z`;
const changed = (review: Review, ...actions: readonly Action[]) => actions.reduce(reduce, review);
const answer = (question: QuestionId, status: 'yes' | 'partly' | 'no', minute = 30): Action => ({
  type: 'answer',
  question,
  patch: { status },
  at: at(minute),
});
const terms = (...open: QuestionId[]) => ({ from: '青木', message: '', due: null, open });
const kept = (review: Review) => ({ digest: reviewDigest(review), review });

const change = 'risk.reassess-change';
const concern = 'risk.reassess-concern';
const whole = changed(emptyReview(), { type: 'subject', patch: { organisation: 'みなと省' }, at: later }, answer(change, 'no', 1));
const part = makePart(whole, { ...terms(change, concern), now: at(2) });
const otherPart = makePart(whole, { ...terms('rules.effectiveness'), now: at(3) });

describe('a file of a review that is here', () => {
  test('is another copy of it, whatever was changed in it since', () => {
    expect(arrivalOf(whole, changed(whole, answer(change, 'yes')))).toBe('whole');
    expect(arrivalOf(part, changed(part, answer(change, 'yes')))).toBe('whole');
    const department = startFromTemplate(makeTemplate(whole, { ...terms(change), id: uuid(1), now: at(2) }), uuid(2), at(4));
    expect(arrivalOf(department, changed(department, answer(change, 'yes')))).toBe('whole');
    expect(arrivalOf(department, changed(department, { type: 'handout', handout: null, at: at(5) }))).toBe('whole');
    expect(arrivalOf(changed(department, { type: 'handout', handout: null, at: at(5) }), department)).toBe('whole');
  });

  test('is a part of it, also where what is here was handed out itself', () => {
    expect(arrivalOf(whole, part)).toBe('part');
    expect(arrivalOf(part, makePart(part, { ...terms(change), now: at(5) }))).toBe('part');
  });

  test('is the whole of which a part is here', () => {
    expect(arrivalOf(part, whole)).toBe('whole');
  });

  test('is another part of the same whole', () => {
    expect(arrivalOf(part, otherPart)).toBe('other-part');
  });
});

describe('what a file is merged against', () => {
  test('is, for a part, the part as it was handed out', () => {
    const back = changed(part, answer(change, 'yes'));
    const copies = [kept(otherPart), { digest: returnDigest(back), review: back }, kept(part)];
    expect(mergeBase(whole, back, copies)).toEqual({ base: part, known: true });
    expect(mergeBase(back, whole, copies)).toEqual({ base: part, known: true });
  });

  test('is never a part as it once came back', () => {
    const back = changed(part, answer(change, 'yes'));
    expect(mergeBase(whole, changed(back, answer(concern, 'no')), [{ digest: returnDigest(back), review: back }]).known).toBe(false);
  });

  test('says nothing where the part was not kept: what both say differently is settled by hand', () => {
    const back = changed(part, answer(change, 'yes'), answer(concern, 'no'));
    for (const [a, b] of [
      [whole, back],
      [back, whole],
    ] as const) {
      const { base, known } = mergeBase(a, b, []);
      expect(known).toBe(false);
      const merged = merge(base, a, b);
      if (!merged.ok) throw new Error(merged.fault.kind);
      expect(merged.conflicts.map(({ path }) => path)).toEqual([['answers', change]]);
      expect(merged.review.answers[concern]?.status).toBe('no');
      expect(merged.review).toMatchObject({ handout: null, subject: { organisation: 'みなと省' } });
    }
  });

  test('is, for two wholes, what both were confirmed as', () => {
    const approval = { role: 'preparer', name: '青木', at: at(5), verdict: 'confirmed', areas: {}, comment: '' } as const;
    const confirmed = changed(whole, {
      type: 'approved',
      approval: { ...approval, digest: reviewDigest(whole), planDigest: planDigest(whole) },
      at: at(5),
    });
    const [here, file] = [changed(confirmed, answer(concern, 'yes')), changed(confirmed, answer(change, 'yes'))];
    expect(mergeBase(here, file, [kept(whole)])).toEqual({ base: whole, known: true });
    const otherPlan = changed(whole, { type: 'decision', question: change, patch: { decision: 'do' }, at: at(6) });
    expect(mergeBase(here, file, [kept(otherPlan)]).known).toBe(false);
    expect(mergeBase(here, whole, [kept(whole)]).known).toBe(false);
  });

  test('says nothing for two wholes of which nothing common is kept: neither side loses anything unseen', () => {
    const [here, file] = [changed(whole, answer(concern, 'yes')), changed(whole, answer(change, 'yes'), { type: 'depth', depth: 'detailed', at: at(6) })];
    const { base, known } = mergeBase(here, file, [kept(whole)]);
    expect(known).toBe(false);
    const merged = merge(base, here, file);
    if (!merged.ok) throw new Error(merged.fault.kind);
    expect(merged.conflicts.map(({ path }) => path)).toEqual([['edition'], ['answers', change]]);
    expect(merged.review.answers).toEqual({ [change]: whole.answers[change], [concern]: here.answers[concern] });
    expect(merged.review).toMatchObject({ id, edition: 'gov', depth: 'core', createdAt: created, subject: whole.subject });
    const same = mergeBase(whole, whole, []).base;
    expect(merge(same, whole, whole)).toMatchObject({ ok: true, review: whole, conflicts: [] });
  });
});

describe('the parts that are with others', () => {
  test('are listed newest first, and those that came back as they came last', () => {
    const [first, second] = [changed(part, answer(change, 'yes', 10)), changed(part, answer(change, 'partly', 20))];
    const returned = [second, first].map((review) => ({ digest: returnDigest(review), review }));
    const foreign = { ...part, id: uuid(7) };
    const list = handedOutOf(whole, [kept(part), ...returned, kept(whole), kept(foreign), kept(otherPart)]);
    expect(list).toEqual([
      { part: otherPart, returned: null },
      { part, returned: second },
    ]);
  });

  test('are listed as given back also where nothing was changed in them', () => {
    expect(handedOutOf(whole, [kept(part), { digest: returnDigest(part), review: part }])).toEqual([{ part, returned: part }]);
  });

  test('are not those that one holds oneself, nor those that were handed out elsewhere', () => {
    expect(handedOutOf(part, [kept(part)])).toEqual([]);
    const back = { ...part, answers: { [change]: { ...emptyAnswer, status: 'yes' as const } } };
    expect(handedOutOf(whole, [{ digest: returnDigest(back), review: back }])).toEqual([]);
  });
});
