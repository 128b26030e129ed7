import { describe, expect, test } from 'vitest';
import { reportModel } from '../../../src/report';
import { emptyAnswer, type Review, reduce } from '../../../src/review';
import { changeBetween } from '../../../src/scoring';
import { clock, emptyReview, fullReview } from './reviews';

const at = '2020-09-15T01:23:45.000Z';
const earlier = fullReview();
const now: Review = [
  { type: 'answer', question: 'issued.vulnerability', patch: { status: 'no' }, at } as const,
  { type: 'fact', fact: 'exceptions-taken', patch: { value: 'yes' }, at } as const,
].reduce<Review>(reduce, earlier);

describe('the change since the review before, in a report', () => {
  test('is the change that the scoring knows, with the questions as the report numbers them', () => {
    const compared = changeBetween(earlier, now);
    if (!compared.ok || !compared.change) throw new Error('they can be compared');
    const { changes } = reportModel(now, clock, earlier);
    const { questions, ...numbers } = compared.change;
    expect(changes).toMatchObject({ ...numbers, earlier: { subject: earlier.subject, updatedAt: earlier.updatedAt } });
    expect(changes?.questions.map(({ question, from, to, kind }) => ({ id: question.id, from, to, kind }))).toEqual(
      questions.map(({ id, from, to, kind }) => ({ id, from, to, kind })),
    );
    expect(changes?.questions.find(({ question }) => question.id === 'issued.vulnerability')).toMatchObject({ question: { area: 'devices' }, to: 'no' });
    expect(changes?.questions.find(({ kind }) => kind === 'scope')).toMatchObject({ from: 'out', points: null });
  });

  test('is left out where there is none, or one that says nothing beside it', () => {
    expect(reportModel(now, clock).changes).toBeNull();
    expect(reportModel(now, clock, { ...earlier, depth: 'core' }).changes).toBeNull();
    expect(reportModel(now, clock, { ...emptyReview(), edition: 'ci' }).changes).toBeNull();
  });

  test('from a review with no answer is all knowledge', () => {
    const answers = { 'issued.vulnerability': { ...emptyAnswer, status: 'yes' as const } };
    const { changes } = reportModel({ ...emptyReview(), answers }, clock, emptyReview());
    expect(changes).toMatchObject({ before: 0, real: 0, scope: 0 });
    expect(changes?.knowledge).toBe(changes?.after);
  });
});
