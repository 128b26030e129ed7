import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type QuestionId, questionIds, questionsOf } from '../../../src/checklist';
import {
  type Action,
  emptyAnswer,
  emptyDecision,
  emptyRow,
  isBaseOf,
  isFactOpen,
  isOpen,
  isSheetOpen,
  isTemplate,
  makePart,
  makeTemplate,
  parseReview,
  partOnto,
  type Review,
  reduce,
  startFromTemplate,
  withoutLocked,
} from '../../../src/review';
import { reviewArbitrary } from './arbitrary';
import { created, emptyReview, later } from './samples';

const at = later;
const now = '2020-06-16T00:00:00.000Z';
const newId = '0198f0c2-1a2b-7c3d-8e4f-000000000002';
const uuid = (n: number) => `0198f0c2-0000-7000-8000-00000000000${n}`;
const after = (review: Review, ...actions: readonly Action[]) => actions.reduce(reduce, review);
const terms = (...open: QuestionId[]) => ({ from: '推進体制', message: 'お願いします', due: '2020-07-10', open });
const runs = { numRuns: 40 };
const someQuestions = fc.subarray([...questionIds], { maxLength: 12 });

const whole = after(
  emptyReview(),
  { type: 'subject', patch: { organisation: 'みなと省', department: '情報課', reviewer: '青木', from: '2020-03-01' }, at },
  { type: 'fact', fact: 'risk-high', patch: { value: 'yes' }, at },
  { type: 'fact', fact: 'issued-short', patch: { value: 'no' }, at },
  { type: 'rows-added', sheet: 'works', rows: [{ ...emptyRow('works', uuid(1)), name: '窓口' }], at },
  { type: 'rows-added', sheet: 'meetings', rows: [{ ...emptyRow('meetings', uuid(2)), name: '共通会議' }], at },
  { type: 'rows-added', sheet: 'exceptions', rows: [emptyRow('exceptions', uuid(3)), emptyRow('exceptions', uuid(4))], at },
  { type: 'answer', question: 'risk.reassess-change', patch: { status: 'no' }, at },
  { type: 'answer', question: 'meetings.own-systems', patch: { status: 'yes' }, at },
  { type: 'answer', question: 'meetings.third-party-systems', patch: { status: 'partly' }, at },
  { type: 'answer', question: 'rules.effectiveness', patch: { note: '会議で決める' }, at },
  { type: 'decision', question: 'meetings.own-systems', patch: { decision: 'accept', exception: uuid(3) }, at },
  { type: 'decision', question: 'risk.reassess-change', patch: { decision: 'do' }, at },
);

describe('a template', () => {
  const open = questionsOf('gov', 'core').flatMap(({ id, area }) => (area === 'risk' || id === 'meetings.third-party-systems' ? [id] : []));
  const template = makeTemplate(whole, { ...terms(...open), id: newId, now });

  test('keeps what the organisation answered, and says by whom', () => {
    expect(template.answers).toEqual({
      'meetings.own-systems': { ...emptyAnswer, status: 'yes', answeredAt: at, answeredBy: '青木' },
      'rules.effectiveness': { ...emptyAnswer, note: '会議で決める' },
    });
    const unsigned = reduce(
      { ...whole, subject: { ...whole.subject, reviewer: '' } },
      { type: 'answer', question: 'meetings.rules', patch: { status: 'no' }, at },
    );
    expect(makeTemplate(unsigned, { ...terms(...open), id: newId, now }).answers['meetings.rules']?.answeredBy).toBe('推進体制');
  });

  test('is blank where the department is to answer: its questions, and the facts, rows and decisions of these alone', () => {
    expect(template.scope).toEqual({ 'issued-short': { value: 'no', note: '' } });
    expect(template.worksheets.works).toEqual([]);
    expect(Object.keys(template.actions)).toEqual(['meetings.own-systems']);
  });

  test('keeps the rows that a locked answer rests on, though an open question hangs on their sheet too', () => {
    expect(template.worksheets.meetings).toEqual(whole.worksheets.meetings);
    expect(template.worksheets.exceptions).toEqual(whole.worksheets.exceptions);
  });

  test('keeps the fact that a locked question hangs on, though an open one hangs on it too', () => {
    const { scope } = makeTemplate(whole, { ...terms('risk.reflect-in-plan'), id: newId, now });
    expect(scope['risk-high']?.value).toBe('yes');
  });

  test('keeps of an open sheet of exceptions the one that a locked decision names', () => {
    const { exceptions } = makeTemplate(whole, { ...terms('rules.recheck-exceptions', 'rules.normalise-exceptions'), id: newId, now }).worksheets;
    expect(exceptions.map((row) => row.id)).toEqual([uuid(3)]);
  });

  test('is of no department and nobody yet, and confirmed by nobody', () => {
    expect(template.subject).toEqual({ ...whole.subject, department: '', reviewer: '' });
    expect(template).toMatchObject({ id: newId, previous: null, approvals: [], createdAt: now, updatedAt: now });
    expect(template.handout).toEqual(terms(...open));
  });

  test('is told from a part, and from a review that was started from it and filled in', () => {
    expect(isTemplate(template)).toBe(true);
    expect(isTemplate(whole)).toBe(false);
    const nameless = { ...whole, subject: { ...whole.subject, department: '' } };
    expect(isTemplate(makePart(nameless, { ...terms(...open), now }))).toBe(false);
    const started = startFromTemplate(template, uuid(9), later);
    expect(isTemplate(reduce(started, { type: 'answer', question: 'risk.reassess-change', patch: { status: 'yes' }, at: now }))).toBe(false);
  });

  test('starts a review of its own for each department, locked as the template is', () => {
    const started = startFromTemplate(template, uuid(9), later);
    expect(started).toEqual({ ...template, id: uuid(9), createdAt: later, updatedAt: later });
    expect(reduce(started, { type: 'answer', question: 'meetings.own-systems', patch: { status: 'no' }, at })).toBe(started);
  });

  test('of whatever review is valid, and what was locked in that stays locked', () => {
    fc.assert(
      fc.property(reviewArbitrary, someQuestions, (review, ids) => {
        const made = makeTemplate(review, { ...terms(...ids), id: newId, now });
        expect(parseReview(made)).toEqual({ ok: true, review: made });
        expect(ids.filter((id) => isOpen(made, id) && !isOpen(review, id))).toEqual([]);
      }),
      runs,
    );
  });
});

describe('a part', () => {
  const part = makePart(whole, { ...terms('risk.reassess-change', 'risk.reflect-in-plan'), now });

  test('carries what its questions need, and nothing else', () => {
    expect(part).toMatchObject({ id: whole.id, edition: 'gov', createdAt: now, updatedAt: whole.updatedAt, approvals: [] });
    expect(part.subject).toEqual({ ...whole.subject, reviewer: '' });
    expect(Object.keys(part.answers)).toEqual(['risk.reassess-change']);
    expect(Object.keys(part.actions)).toEqual(['risk.reassess-change']);
    expect(Object.keys(part.scope)).toEqual(['risk-high']);
    expect(part.worksheets).toEqual({ works: whole.worksheets.works, exceptions: [], devices: [], meetings: [] });
  });

  test('carries the exception that a decision in it names', () => {
    const { worksheets } = makePart(whole, { ...terms('meetings.own-systems'), now });
    expect(worksheets.exceptions.map((row) => row.id)).toEqual([uuid(3)]);
  });

  test('names its questions in source order, each once, those only that are asked', () => {
    const made = makePart(whole, { ...terms('rules.effectiveness', 'use.work-only', 'risk.reassess-change', 'rules.effectiveness'), now });
    expect(made.handout?.open).toEqual(['risk.reassess-change', 'rules.effectiveness']);
  });

  test('of a review that was handed out opens no more than is open there', () => {
    expect(makePart(part, { ...terms('rules.effectiveness', 'risk.reassess-change'), now }).handout?.open).toEqual(['risk.reassess-change']);
  });

  test('of whatever review is valid, and has nothing more that could be left out', () => {
    fc.assert(
      fc.property(reviewArbitrary, someQuestions, (review, ids) => {
        const made = makePart(review, { ...terms(...ids), now });
        expect(parseReview(made)).toEqual({ ok: true, review: made });
        expect(withoutLocked(made)).toEqual(made);
      }),
      runs,
    );
  });
});

describe('a part that came back', () => {
  const base = makePart(whole, { ...terms('risk.reassess-change'), now });
  const laid = (onto: Review, part: Review, kept: Review | null) => {
    const result = partOnto(onto, part, kept);
    if (!result.ok) throw new Error(result.reason);
    return result;
  };

  test('brings its answers and rows, and is unchanged in all that it does not carry', () => {
    const part = after(
      base,
      { type: 'subject', patch: { reviewer: '佐藤' }, at },
      { type: 'answer', question: 'risk.reassess-change', patch: { status: 'yes' }, at },
      { type: 'rows-added', sheet: 'works', rows: [emptyRow('works', uuid(5))], at },
    );
    const since = reduce(whole, { type: 'answer', question: 'meetings.own-systems', patch: { status: 'no' }, at });
    const three = laid(since, part, base);
    expect(three.a).toBe(since);
    expect(three.base).toEqual({ ...since, updatedAt: base.updatedAt });
    expect(three.b.answers).toEqual({ ...since.answers, 'risk.reassess-change': { ...emptyAnswer, status: 'yes', answeredAt: at, answeredBy: '佐藤' } });
    expect(three.b.worksheets).toEqual({ ...since.worksheets, works: [...since.worksheets.works, emptyRow('works', uuid(5))] });
    expect(three.b.subject).toEqual(since.subject);
  });

  test('is one side of a conflict where the whole has changed since in the same place', () => {
    const part = reduce(base, { type: 'answer', question: 'risk.reassess-change', patch: { status: 'yes' }, at });
    const since = reduce(whole, { type: 'answer', question: 'risk.reassess-change', patch: { status: 'partly' }, at });
    const three = laid(since, part, base);
    expect([three.base, three.a, three.b].map((each) => each.answers['risk.reassess-change']?.status)).toEqual(['no', 'partly', 'yes']);
  });

  test('without the copy that was kept has a base that says nothing where it is open, and is as the whole elsewhere', () => {
    const three = laid(whole, base, null);
    expect(three.base.answers).not.toHaveProperty(['risk.reassess-change']);
    expect(three.base.worksheets).toEqual({ ...whole.worksheets, works: [] });
    expect(three.base.answers['meetings.own-systems']).toBe(whole.answers['meetings.own-systems']);
  });

  test('is compared with no other part, though that were handed out with the same words', () => {
    const again = makePart(whole, { ...terms('risk.reassess-change'), now: later });
    const part = reduce(base, { type: 'answer', question: 'risk.reassess-change', patch: { status: 'yes' }, at });
    expect(isBaseOf(base, part)).toBe(true);
    expect(isBaseOf(again, part)).toBe(false);
    expect(isBaseOf(makePart(whole, { ...terms('meetings.rules'), now }), part)).toBe(false);
    expect(laid(whole, part, again)).toEqual(laid(whole, part, null));
  });

  test('changes nothing that is locked in the whole, whatever its file opens', () => {
    const locked = reduce(whole, { type: 'handout', handout: terms('rules.effectiveness'), at });
    const forged: Review = { ...base, handout: terms(...questionIds), answers: { 'meetings.own-systems': { ...emptyAnswer, status: 'no' } }, scope: {} };
    const { a, b } = laid(locked, forged, null);
    expect({ ...b, answers: {} }).toEqual({ ...a, answers: {}, updatedAt: forged.updatedAt });
    expect(b.answers).toEqual({ ...a.answers, 'rules.effectiveness': undefined });
  });

  test.each<readonly [string, Review, Review]>([
    ['other-review', whole, { ...base, id: newId }],
    ['not-a-part', whole, { ...base, handout: null }],
    ['other-edition', { ...whole, edition: 'ci' }, base],
  ])('is refused, and said why: %s', (reason, onto, part) => {
    expect(partOnto(onto, part, base)).toEqual({ ok: false, reason });
  });

  test('differs from the whole in open places only, and three times not at all where nobody changed anything', () => {
    fc.assert(
      fc.property(reviewArbitrary, reviewArbitrary, someQuestions, (one, other, ids) => {
        const review = { ...one, handout: null };
        const handed = makePart(review, { ...terms(...ids), now });
        const still = laid(review, handed, handed);
        expect({ ...still.b, updatedAt: created }).toEqual({ ...review, updatedAt: created });
        expect({ ...still.base, updatedAt: created }).toEqual({ ...review, updatedAt: created });

        const answers = { ...other.answers, 'rules.effectiveness': { ...emptyAnswer, note: 'x' } };
        const actions = { ...other.actions, 'meetings.rules': { ...emptyDecision, owner: 'x' } };
        const { b } = laid(review, { ...handed, scope: other.scope, answers, actions, worksheets: other.worksheets }, handed);
        expect(parseReview(b).ok).toBe(true);
        for (const id of questionIds) {
          if (isOpen(handed, id)) continue;
          expect(b.answers[id]).toBe(review.answers[id]);
          expect(b.actions[id]).toBe(review.actions[id]);
        }
        for (const fact of ['risk-high', 'non-issued-used', 'exceptions-taken'] as const)
          if (!isFactOpen(handed, fact)) expect(b.scope[fact]).toBe(review.scope[fact]);
        for (const sheet of ['works', 'exceptions', 'devices', 'meetings'] as const) {
          expect(b.worksheets[sheet]).toBe((isSheetOpen(handed, sheet) ? other : review).worksheets[sheet]);
        }
      }),
      runs,
    );
  });
});
