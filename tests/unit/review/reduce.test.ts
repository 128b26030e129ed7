import { expect, test } from 'vitest';
import { type Action, emptyAnswer, parseReview, type Review, reduce } from '../../../src/review';
import { created, emptyReview, later } from './samples';

const question = 'risk.reassess-concern';
const at = later;

function after(...actions: readonly Action[]): Review {
  return actions.reduce(reduce, emptyReview());
}

test('every change sets the time of the last change, and no other time', () => {
  const review = after({ type: 'edition', edition: 'ci', at });
  expect(review).toMatchObject({ edition: 'ci', updatedAt: later, createdAt: created });
});

test('a change leaves the review before it as it was', () => {
  const before = emptyReview();
  const copy = structuredClone(before);
  reduce(before, { type: 'answer', question, patch: { status: 'yes' }, at });
  expect(before).toEqual(copy);
});

test('critical-infrastructure operators have no detailed questions', () => {
  const detailed: Action = { type: 'depth', depth: 'detailed', at };
  expect(after(detailed)).toMatchObject({ edition: 'gov', depth: 'detailed' });
  expect(after(detailed, { type: 'edition', edition: 'ci', at })).toMatchObject({ edition: 'ci', depth: 'core' });
  expect(after({ type: 'edition', edition: 'ci', at }, detailed)).toMatchObject({ edition: 'ci', depth: 'core' });
});

test('going to the other edition and back keeps the answers', () => {
  const review = after(
    { type: 'answer', question, patch: { status: 'yes' }, at },
    { type: 'edition', edition: 'ci', at },
    { type: 'edition', edition: 'gov', at },
  );
  expect(review.answers[question]?.status).toBe('yes');
});

test('who and what is reviewed is changed field by field', () => {
  const review = after({ type: 'subject', patch: { organisation: 'みなと市' }, at }, { type: 'subject', patch: { from: '2020-03-01' }, at });
  expect(review.subject).toEqual({ organisation: 'みなと市', department: '', reviewer: '', from: '2020-03-01', to: null });
});

test('a fact is set, noted, and gone once it says nothing', () => {
  const fact = 'risk-high';
  const set = after({ type: 'fact', fact, patch: { value: 'yes' }, at }, { type: 'fact', fact, patch: { note: '三件' }, at });
  expect(set.scope).toEqual({ [fact]: { value: 'yes', note: '三件' } });
  expect(reduce(set, { type: 'fact', fact, patch: { value: 'unknown', note: '' }, at }).scope).toEqual({});
});

test('an answer notes when and by whom it was given', () => {
  const review = after({ type: 'subject', patch: { reviewer: '青木' }, at }, { type: 'answer', question, patch: { status: 'partly' }, at });
  expect(review.answers).toEqual({ [question]: { ...emptyAnswer, status: 'partly', answeredAt: later, answeredBy: '青木' } });
});

test('a note or a basis alone is no answer and has no time', () => {
  const review = after({ type: 'answer', question, patch: { note: '要確認' }, at });
  expect(review.answers[question]).toEqual({ ...emptyAnswer, note: '要確認' });
});

test('changing the note of an answer keeps the time of the answer', () => {
  const review = after({ type: 'answer', question, patch: { status: 'yes' }, at: created }, { type: 'answer', question, patch: { note: '要確認' }, at });
  expect(review.answers[question]).toMatchObject({ answeredAt: created, note: '要確認' });
});

test('an answer taken back leaves the note, and no trace of who answered', () => {
  const answered = after({ type: 'subject', patch: { reviewer: '青木' }, at }, { type: 'answer', question, patch: { status: 'na', reason: '対象なし' }, at });
  expect(reduce(answered, { type: 'answer', question, patch: { status: null }, at }).answers[question]).toEqual({ ...emptyAnswer, reason: '対象なし' });
});

test('an answer that says nothing any more is left out of the review', () => {
  const answered = after(
    { type: 'answer', question, patch: { status: 'yes' }, at },
    { type: 'answer', question: 'rules.effectiveness', patch: { status: 'no' }, at },
  );
  expect(Object.keys(reduce(answered, { type: 'answer', question, patch: { status: null }, at }).answers)).toEqual(['rules.effectiveness']);
});

test.each<readonly [string, Action]>([
  ['edition', { type: 'edition', edition: 'gov', at }],
  ['depth', { type: 'depth', depth: 'core', at }],
  ['subject', { type: 'subject', patch: { organisation: '' }, at }],
  ['subject without a change', { type: 'subject', patch: {}, at }],
  ['fact', { type: 'fact', fact: 'risk-high', patch: { value: 'unknown' }, at }],
  ['answer', { type: 'answer', question, patch: { status: null, note: '' }, at }],
])('where nothing changes it is the very same review: %s', (_, action) => {
  const review = emptyReview();
  expect(reduce(review, action)).toBe(review);
});

test('the same answer given again is no change', () => {
  const answered = after({ type: 'answer', question, patch: { status: 'yes', note: 'a' }, at: created });
  expect(reduce(answered, { type: 'answer', question, patch: { status: 'yes', note: 'a' }, at })).toBe(answered);
});

test('what did not change is shared with the review before', () => {
  const before = after({ type: 'answer', question, patch: { status: 'yes' }, at });
  const next = reduce(before, { type: 'answer', question: 'rules.effectiveness', patch: { status: 'no' }, at });
  expect(next.answers[question]).toBe(before.answers[question]);
  expect(next.worksheets).toBe(before.worksheets);
});

test('what comes of changes is a valid review', () => {
  const review = after(
    { type: 'depth', depth: 'detailed', at },
    { type: 'answer', question: 'issued.attack-traces', patch: { status: 'yes', traces: true }, at },
    { type: 'fact', fact: 'risk-high', patch: { value: 'no' }, at },
    { type: 'edition', edition: 'ci', at },
  );
  expect(parseReview(review)).toEqual({ ok: true, review });
});
