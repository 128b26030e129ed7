import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../../src/checklist';
import { reportModel } from '../../../src/report';
import { dayAt } from '../../../src/report/names';
import { emptyAnswer, reviewDigest, serialiseReview } from '../../../src/review';
import { clock, emptyReview, fullReview, practiceReview } from './reviews';
import { workedReview } from './worked';

const all = (model: ReturnType<typeof reportModel>) => model.areas.flatMap((area) => area.sections.flatMap((section) => section.questions));

describe('the report of a review', () => {
  test('holds every question of its edition and depth, in source order, answered or not', () => {
    for (const [review, count] of [
      [emptyReview(), 36],
      [fullReview(), 66],
      [practiceReview(), 35],
    ] as const) {
      const ids = all(reportModel(review, clock)).map((question) => question.id);
      expect(ids).toHaveLength(count);
      expect(ids).toEqual(questionsOf(review.edition, review.depth).map((question) => question.id));
    }
  });

  test('numbers the questions within their area', () => {
    const numbers = all(reportModel(emptyReview(), clock)).map((question) => question.number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.slice(0, 7)).toEqual(['1-1', '1-2', '1-3', '1-4', '1-5', '1-6', '2-1']);
  });

  test('leaves out the sections that the depth does not ask about', () => {
    const sections = (depth: 'core' | 'detailed') => reportModel({ ...emptyReview(), depth }, clock).areas[2]?.sections.map((section) => section.id);
    expect(sections('core')).toEqual(['issued', 'non-issued', 'lines']);
    expect(sections('detailed')).toEqual(['issued', 'non-issued', 'lines', 'use']);
  });

  test('puts traces that were found first, even where the question is answered yes', () => {
    const review = { ...emptyReview(), answers: { 'issued.attack-traces': { ...emptyAnswer, status: 'yes' as const, traces: true } } };
    const model = reportModel(review, clock);
    expect(model.incidents.map((question) => question.id)).toEqual(['issued.attack-traces']);
    expect(model.gaps[0]).toMatchObject({ kind: 'incident', question: { id: 'issued.attack-traces' } });
  });

  test('says of every question that is off which fact switched it off, and of every fact which questions', () => {
    const review = { ...emptyReview(), scope: { 'non-issued-used': { value: 'no' as const, note: '' } } };
    const model = reportModel(review, clock);
    const off = all(model).filter((question) => !question.standing.in);
    expect(off).toHaveLength(8);
    expect(new Set(model.facts.flatMap((fact) => fact.off.map((question) => question.id)))).toEqual(new Set(off.map((question) => question.id)));
    expect(model.facts.find((fact) => fact.id === 'non-issued-confidential')).toMatchObject({ answered: 'unknown', value: 'no' });
  });

  test('lists the gates that fired and the gaps by priority', () => {
    const model = reportModel(practiceReview(), clock);
    expect(model.gates.every(({ question }) => question.critical)).toBe(true);
    expect(model.gates.length).toBeGreaterThan(0);
    expect(model.gaps.map((gap) => gap.question.id)).not.toContain('risk.reassess-change');
  });

  test('carries the review file and its digest', () => {
    const review = fullReview();
    expect(reportModel(review, clock)).toMatchObject({ file: serialiseReview(review), digest: reviewDigest(review) });
  });

  test('knows a confirmation of other contents from one of these', () => {
    const review = fullReview();
    const [approval] = review.approvals;
    if (!approval) throw new Error('the sample has a confirmation');
    const both = { ...review, approvals: [approval, { ...approval, digest: reviewDigest(review) }] };
    expect(reportModel(both, clock).approvals.map((given) => given.current)).toEqual([false, true]);
  });

  test('tells of a confirmation whether the contents, and whether the plan, are still those that were confirmed', () => {
    const given = reportModel(workedReview(), clock).approvals.map(({ role, current, planCurrent }) => [role, current, planCurrent]);
    expect(given).toEqual([
      ['preparer', false, true],
      ['section', true, false],
      ['unit', true, true],
    ]);
  });

  test('carries each row with its number, and the risk of each work before and after', () => {
    const { sheets } = reportModel(workedReview(), clock);
    expect(sheets.works.map(({ number, risk, riskAfter }) => [number, risk, riskAfter])).toEqual([
      [1, 'high', null],
      [2, 'medium', 'low'],
      [3, 'high', null],
      [4, 'low', null],
      [5, 'high', 'high'],
      [6, 'high', null],
      [7, null, null],
    ]);
    expect(sheets.counts).toMatchObject({ exceptions: { rows: 4, expired: 1 }, devices: { rows: 5 }, meetings: { own: 2, thirdParty: 3 } });
  });

  test('counts the plan by decision, and has the score once it is done only where something is to be done', () => {
    const { plan, gaps } = reportModel(workedReview(), clock);
    expect(plan.counts).toEqual({ do: 1, accept: 2, 'find-out': 1, undecided: gaps.length - 4 });
    expect(plan.overdue).toBe(1);
    expect(plan.planned?.areas.rules).not.toEqual(reportModel(workedReview(), clock).areas[1]?.score);
    expect(reportModel(emptyReview(), clock).plan.planned).toBeNull();
  });

  test('names of a decision what it lacks, and the exception through which a gap is accepted', () => {
    const gap = reportModel(workedReview(), clock).gaps.find(({ question }) => question.id === 'lines.reconnect-permission');
    expect(gap).toMatchObject({ needed: ['until', 'decidedBy', 'permittedBy'], exception: { number: 3, row: { what: '別の経路の利用' } } });
  });

  test('tells of every kind of contradiction what stands at both places', () => {
    const { contradictions } = reportModel(workedReview(), clock);
    expect(new Set(contradictions.map(({ kind }) => kind))).toEqual(
      new Set(['fact', 'answer', 'traces', 'terms-confidential', 'expired', 'uncovered-risk', 'accepted-shall', 'oversight']),
    );
    expect(contradictions).toContainEqual({ kind: 'fact', fact: 'issued-short', sheet: 'devices', answered: 'no', said: 'yes' });
    const uncovered = contradictions.flatMap((each) => (each.kind === 'uncovered-risk' ? [[each.row.row, each.why]] : []));
    expect(uncovered).toEqual([
      ['照会への回答', 'no-conditions'],
      ['統計の集計', 'still-high'],
      ['給与の計算', 'no-measure'],
    ]);
  });
});

describe('the day of a report', () => {
  test.each([
    ['2020-06-30T14:59:59.999Z', 'Asia/Tokyo', '2020-06-30'],
    ['2020-06-30T15:00:00.000Z', 'Asia/Tokyo', '2020-07-01'],
    ['2020-01-01T04:59:00.000Z', 'America/New_York', '2019-12-31'],
  ])('is that of the place: %s in %s is %s', (moment, zone, day) => {
    expect(dayAt(moment, zone)).toBe(day);
  });
});
