import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forceOf, type QuestionId, question } from '../../../src/checklist';
import { createReview, type Decision, type Exception, emptyAnswer, emptyDecision, emptyRow, type Review } from '../../../src/review';
import { dayOf, decidedOf, filterPlan, isDecided, itemsOf, levels, neededFor, type PlanEntry, plannedScore, planOf, score } from '../../../src/scoring';
import { reviewArbitrary } from '../review/arbitrary';

const today = '2020-07-01';
const row = '0198f0c2-0000-7000-8000-000000000001';
const empty = createReview('0198f0c2-1a2b-7c3d-8e4f-000000000001', '2020-06-15T01:23:45.000Z');
const core: QuestionId = 'issued.vulnerability';
const shall: QuestionId = 'use.work-only';

function decided(id: QuestionId, decision: Partial<Decision>, exceptions: Partial<Exception>[] = []): Review {
  const rows = exceptions.map((each) => ({ ...emptyRow('exceptions', row), ...each }));
  return { ...empty, depth: 'detailed', actions: { [id]: { ...emptyDecision, ...decision } }, worksheets: { ...empty.worksheets, exceptions: rows } };
}

function entryOf(review: Review, id: QuestionId): PlanEntry {
  const entry = planOf(review, today).find((each) => each.question === id);
  if (!entry) throw new Error(`${id} is no gap`);
  return entry;
}

describe('the plan', () => {
  test('has every gap of the score in its order, each with its decision', () => {
    fc.assert(
      fc.property(reviewArbitrary, (review) => {
        const plan = planOf(review, today);
        expect(plan.map(({ question: id, kind, priority, gain }) => ({ question: id, kind, priority, gain }))).toEqual(score(review).actions);
        for (const entry of plan) {
          expect(entry.decision).toBe(review.actions[entry.question] ?? null);
          expect(entry.area).toBe(question(entry.question).area);
          expect(entry.shall).toBe(forceOf(question(entry.question), review.edition) === 'shall');
        }
      }),
      { numRuns: 40 },
    );
  });

  test('leaves out a decision on what is no gap', () => {
    const review = { ...decided(core, { decision: 'do' }), answers: { [core]: { ...emptyAnswer, status: 'yes' as const } } };
    expect(planOf(review, today).map((entry) => entry.question)).not.toContain(core);
  });

  test('suggests to do what is known to be missing or was attacked, and to find out what is not known', () => {
    const answers: Review['answers'] = {
      'issued.vulnerability': { ...emptyAnswer, status: 'no' },
      'lines.vulnerability': { ...emptyAnswer, status: 'unknown' },
      'issued.attack-traces': { ...emptyAnswer, status: 'yes', traces: true },
    };
    const suggested = (id: QuestionId) => entryOf({ ...empty, answers }, id).suggestedDecision;
    expect([suggested('issued.vulnerability'), suggested('issued.attack-traces')]).toEqual(['do', 'do']);
    expect([suggested('lines.vulnerability'), suggested('meetings.rules')]).toEqual(['find-out', 'find-out']);
  });
});

test.each<readonly [string, Partial<Decision>, boolean]>([
  ['to be done by yesterday', { decision: 'do', due: '2020-06-30' }, true],
  ['to be done today', { decision: 'do', due: today }, false],
  ['to be done by yesterday, and done', { decision: 'do', due: '2020-06-30', state: 'done' }, false],
  ['to be found out by yesterday', { decision: 'find-out', due: '2020-06-30', state: 'doing' }, true],
  ['without a decision, with a day that is past', { due: '2020-06-30' }, true],
  ['accepted until yesterday', { decision: 'accept', until: '2020-06-30' }, true],
  ['accepted until yesterday, whatever was done before', { decision: 'accept', until: '2020-06-30', state: 'done' }, true],
  ['accepted until tomorrow, with an older day by which it was to be done', { decision: 'accept', until: '2020-07-02', due: '2020-06-01' }, false],
  ['without a day', { decision: 'do' }, false],
])('an entry is overdue once its day is past and it is not done: %s', (_, decision, expected) => {
  expect(entryOf(decided(core, decision), core).overdue).toBe(expected);
});

const toDo: Partial<Decision> = { decision: 'do', measure: '更新を配る', owner: '佐藤', due: '2020-09-30' };
const accepted: Partial<Decision> = { decision: 'accept', reason: '移行まで', until: '2020-12-31', decidedBy: '山田' };
const toFindOut: Partial<Decision> = { decision: 'find-out', owner: '運用担当', due: '2020-07-10' };
const permitted: Partial<Exception> = { permittedBy: '山田', until: '2020-12-31' };

describe('a decision is complete', () => {
  test.each<readonly [string, Review, QuestionId, boolean]>([
    ['to do it: what, who and by when', decided(core, toDo), core, true],
    ['… not without what', decided(core, { ...toDo, measure: ' \n' }), core, false],
    ['… not without who', decided(core, { ...toDo, owner: '' }), core, false],
    ['… not without by when', decided(core, { ...toDo, due: null }), core, false],
    ['to accept it: why, until when and by whom', decided(core, accepted), core, true],
    ['… not without why', decided(core, { ...accepted, reason: '' }), core, false],
    ['… not without until when', decided(core, { ...accepted, until: null, due: '2020-12-31' }), core, false],
    ['… not without by whom', decided(core, { ...accepted, decidedBy: '' }), core, false],
    ['to accept what is 〜すること: through a permitted exception', decided(shall, { ...accepted, exception: row }, [permitted]), shall, true],
    ['… not without one', decided(shall, accepted, [permitted]), shall, false],
    ['… not through one that is not there', decided(shall, { ...accepted, exception: row }), shall, false],
    ['… not through one that nobody permitted', decided(shall, { ...accepted, exception: row }, [{ until: '2020-12-31' }]), shall, false],
    ['… not through one without an end', decided(shall, { ...accepted, exception: row }, [{ permittedBy: '山田' }]), shall, false],
    ['to find it out: whom to ask and by when', decided(core, toFindOut), core, true],
    ['… not without whom', decided(core, { ...toFindOut, owner: '' }), core, false],
    ['… not without by when', decided(core, { ...toFindOut, due: null, until: '2020-07-10' }), core, false],
    ['never where none is chosen', decided(core, { ...toDo, decision: null }), core, false],
    ['never where there is none', empty, core, false],
  ])('%s', (_, review, id, expected) => {
    expect(isDecided(entryOf(review, id))).toBe(expected);
  });
});

describe('what a decision still needs', () => {
  test('nothing has been decided: a decision', () => {
    expect(neededFor(entryOf(empty, core))).toEqual(['decision']);
  });

  test('is named, in the order in which it is asked for', () => {
    const needed = (decision: Partial<Decision>) => neededFor(entryOf(decided(core, decision), core));
    expect(needed({ decision: 'do', measure: ' ' })).toEqual(['measure', 'owner', 'due']);
    expect(needed({ decision: 'accept', until: '2020-12-31' })).toEqual(['reason', 'decidedBy']);
    expect(needed({ decision: 'find-out', measure: '調べる' })).toEqual(['owner', 'due']);
  });

  test('what is 〜すること needs its exception, and of that exception who permitted it and until when', () => {
    const accepted: Partial<Decision> = { decision: 'accept', reason: '更改まで', until: '2020-12-31', decidedBy: '課長', exception: row };
    const needed = (exceptions: Partial<Exception>[]) => neededFor(entryOf(decided(shall, accepted, exceptions), shall));
    expect(needed([])).toEqual(['exception']);
    expect(needed([{}])).toEqual(['permittedBy', 'permittedUntil']);
    expect(needed([{ permittedBy: '統括責任者' }])).toEqual(['permittedUntil']);
    expect(needed([{ permittedBy: '統括責任者', until: '2020-12-31' }])).toEqual([]);
  });
});

test('the gaps and those decided are counted as the plan has them', () => {
  fc.assert(
    fc.property(reviewArbitrary, (review) => {
      const plan = planOf(review, today);
      expect(decidedOf(review)).toEqual({ decided: plan.filter(isDecided).length, total: plan.length });
    }),
    { numRuns: 100 },
  );
});

describe('the score once the plan is done', () => {
  const answers: Review['answers'] = { [core]: { ...emptyAnswer, status: 'no' }, 'meetings.rules': { ...emptyAnswer, status: 'unknown' } };
  const planned = (actions: Record<string, Partial<Decision>>) =>
    plannedScore({ ...empty, answers, actions: Object.fromEntries(Object.entries(actions).map(([id, each]) => [id, { ...emptyDecision, ...each }])) });

  test('counts what is to be done as done', () => {
    const all = { ...answers, [core]: { ...emptyAnswer, status: 'yes' as const }, 'rules.effectiveness': { ...emptyAnswer, status: 'yes' as const } };
    expect(planned({ [core]: { decision: 'do' }, 'rules.effectiveness': { decision: 'do' } })).toEqual(score({ ...empty, answers: all }));
  });

  test('leaves what is accepted or to be found out as it is', () => {
    expect(planned({ [core]: { decision: 'accept' }, 'meetings.rules': { decision: 'find-out' } })).toEqual(score({ ...empty, answers }));
  });

  test('brings in no question that does not count', () => {
    const out: Review = {
      ...empty,
      answers: { [core]: { ...emptyAnswer, status: 'na', reason: '対象なし' } },
      actions: { [core]: { ...emptyDecision, decision: 'do' } },
    };
    expect(plannedScore(out)).toEqual(score(out));
  });

  test('is never lower, nor for another set of questions, and gains what the plan says it gains', () => {
    fc.assert(
      fc.property(reviewArbitrary, (review) => {
        const [before, done] = [score(review).overall, plannedScore(review).overall];
        expect(done.total).toBe(before.total);
        if (!before.applicable || !done.applicable) return;
        const gain = planOf(review, today).reduce((sum, entry) => sum + (entry.decision?.decision === 'do' ? entry.gain : 0), 0);
        expect(done.low).toBeCloseTo(before.low + gain, 9);
        expect(levels.indexOf(done.level)).toBeLessThanOrEqual(levels.indexOf(before.level));
        expect(itemsOf(review).length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});

describe('of the plan one sees', () => {
  const actions: Review['actions'] = {
    'issued.vulnerability': { ...emptyDecision, ...toDo, due: '2020-06-01' },
    'meetings.rules': { ...emptyDecision, ...toFindOut },
    'meetings.own-systems': { ...emptyDecision, decision: 'do', owner: ' 佐藤 ' },
    'rules.effectiveness': { ...emptyDecision, ...accepted },
  };
  const plan = planOf({ ...empty, actions }, today);
  const seen = (filter: Parameters<typeof filterPlan>[1]) => filterPlan(plan, filter).map((entry) => entry.question);

  test('everything, where nothing else is asked for', () => {
    expect(filterPlan(plan, {})).toEqual(plan);
  });

  test('one area', () => {
    expect(filterPlan(plan, { area: 'meetings' })).toEqual(plan.filter((entry) => entry.area === 'meetings'));
    expect(seen({ area: 'meetings' }).length).toBeGreaterThan(1);
  });

  test('what one person has to do, and what nobody has', () => {
    expect(new Set(seen({ owner: '佐藤' }))).toEqual(new Set(['issued.vulnerability', 'meetings.own-systems']));
    expect(seen({ owner: '' })).toHaveLength(plan.length - 3);
  });

  test('what is past its day, has none, or has one up to a day', () => {
    expect(seen({ due: 'overdue' })).toEqual(['issued.vulnerability']);
    expect(seen({ due: 'undated' })).toHaveLength(plan.length - 3);
    expect(new Set(seen({ due: { by: '2020-07-10' } }))).toEqual(new Set(['issued.vulnerability', 'meetings.rules']));
  });

  test('what is not yet decided', () => {
    const open = seen({ undecided: true });
    expect(open).toEqual(plan.filter((entry) => !isDecided(entry)).map((entry) => entry.question));
    expect(open.length).toBeLessThan(plan.length);
  });

  test('all of these at once', () => {
    expect(seen({ area: 'devices', owner: '佐藤', due: 'overdue' })).toEqual(['issued.vulnerability']);
    expect(seen({ area: 'meetings', owner: '佐藤', due: 'overdue' })).toEqual([]);
  });

  test('the day of what is accepted is its end, of all else the day by which it is done', () => {
    expect(dayOf({ ...emptyDecision, decision: 'accept', until: '2020-12-31', due: '2020-07-01' })).toBe('2020-12-31');
    expect(dayOf({ ...emptyDecision, decision: 'find-out', until: '2020-12-31', due: '2020-07-01' })).toBe('2020-07-01');
    expect(dayOf(null)).toBeNull();
  });
});
