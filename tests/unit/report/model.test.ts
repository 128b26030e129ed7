import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../../src/checklist';
import { reportModel } from '../../../src/report';
import { emptyAnswer, reviewDigest, serialiseReview } from '../../../src/review';
import { clock, emptyReview, fullReview, practiceReview } from './reviews';

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
});
