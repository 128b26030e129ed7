import { describe, expect, test } from 'vitest';
import { type Action, type Approval, emptyDecision, emptyRow, parseReview, planDigest, type Review, reduce, reviewDigest } from '../../../src/review';
import { emptyReview, id, later } from './samples';

const at = later;
const question = 'issued.vulnerability';

function after(review: Review, ...actions: readonly Action[]): Review {
  return actions.reduce(reduce, review);
}

function approvalOf(review: Review): Approval {
  const signed = { role: 'unit', name: '山田', at, verdict: 'confirmed', comment: '' } as const;
  return { ...signed, areas: {}, digest: reviewDigest(review), planDigest: planDigest(review) };
}

test('a decision on a gap is filled in field by field, and gone once it says nothing', () => {
  const decided = after(
    emptyReview(),
    { type: 'decision', question, patch: { decision: 'do' }, at },
    { type: 'decision', question, patch: { measure: '更新を配る', due: '2020-09-30' }, at },
  );
  expect(decided.actions).toEqual({ [question]: { ...emptyDecision, decision: 'do', measure: '更新を配る', due: '2020-09-30' } });
  expect(reduce(decided, { type: 'decision', question, patch: { measure: '更新を配る' }, at })).toBe(decided);
  expect(reduce(decided, { type: 'decision', question, patch: emptyDecision, at }).actions).toEqual({});
});

test('confirmations are added one after another, up to 500', () => {
  const review = emptyReview();
  const approval = approvalOf(review);
  const twice = after(review, { type: 'approved', approval, at }, { type: 'approved', approval: { ...approval, verdict: 'returned' }, at });
  expect(twice.approvals.map((each) => each.verdict)).toEqual(['confirmed', 'returned']);
  expect(parseReview(twice)).toEqual({ ok: true, review: twice });
  const full = { ...review, approvals: Array.from({ length: 500 }, () => approval) };
  expect(reduce(full, { type: 'approved', approval, at })).toBe(full);
});

describe('a review that was handed out', () => {
  const handout = { from: '推進体制', message: '', due: null, open: ['non-issued.delete-when-done' as const, 'risk.reassess-change' as const] };
  const handedOut = after(
    emptyReview(),
    { type: 'rows-added', sheet: 'works', rows: [emptyRow('works', id)], at },
    { type: 'rows-added', sheet: 'meetings', rows: [emptyRow('meetings', id)], at },
    { type: 'answer', question: 'rules.effectiveness', patch: { status: 'yes' }, at },
    { type: 'handout', handout, at },
  );

  test('is locked by its handout, and by the same again not anew', () => {
    expect(handedOut.handout).toEqual(handout);
    expect(reduce(handedOut, { type: 'handout', handout: { ...handout, open: [...handout.open] }, at })).toBe(handedOut);
    expect(reduce(handedOut, { type: 'handout', handout: null, at }).handout).toBeNull();
  });

  test.each<readonly [string, Action]>([
    ['edition', { type: 'edition', edition: 'ci', at }],
    ['depth', { type: 'depth', depth: 'detailed', at }],
    ['the organisation', { type: 'subject', patch: { organisation: 'よその省' }, at }],
    ['the period', { type: 'subject', patch: { from: '2020-04-01', to: '2020-05-31' }, at }],
    ['an answer', { type: 'answer', question: 'rules.effectiveness', patch: { status: 'no', note: 'x' }, at }],
    ['an answer not yet given', { type: 'answer', question: 'meetings.rules', patch: { status: 'no' }, at }],
    ['a decision', { type: 'decision', question: 'rules.effectiveness', patch: { decision: 'accept' }, at }],
    ['a fact on which no open question hangs', { type: 'fact', fact: 'issued-short', patch: { value: 'yes' }, at }],
    ['a row', { type: 'row', sheet: 'meetings', row: id, patch: { inUse: 'yes' }, at }],
    ['that a row is there', { type: 'rows-removed', sheet: 'meetings', rows: [id], at }],
    ['that a row is not there', { type: 'rows-added', sheet: 'exceptions', rows: [emptyRow('exceptions', id)], at }],
  ])('never changes what is locked: %s', (_, action) => {
    expect(reduce(handedOut, action)).toBe(handedOut);
  });

  test.each<readonly [string, Action]>([
    ['who fills it in', { type: 'subject', patch: { department: '会計課', reviewer: '佐藤' }, at }],
    ['an answer', { type: 'answer', question: 'risk.reassess-change', patch: { status: 'no' }, at }],
    ['a decision', { type: 'decision', question: 'risk.reassess-change', patch: { decision: 'do' }, at }],
    ['the fact that an open question hangs on', { type: 'fact', fact: 'non-issued-confidential', patch: { value: 'yes' }, at }],
    ['the fact that this one implies', { type: 'fact', fact: 'non-issued-used', patch: { value: 'yes' }, at }],
    ['a row of a sheet that an open question hangs on', { type: 'row', sheet: 'works', row: id, patch: { name: '窓口' }, at }],
    ['a new row of it', { type: 'rows-added', sheet: 'devices', rows: [emptyRow('devices', id)], at }],
    ['a confirmation', { type: 'approved', approval: approvalOf(handedOut), at }],
  ])('takes what is open: %s', (_, action) => {
    const changed = reduce(handedOut, action);
    expect(changed).not.toBe(handedOut);
    expect(parseReview(changed)).toEqual({ ok: true, review: changed });
  });

  test('of one change takes the open fields only', () => {
    const { subject } = reduce(handedOut, { type: 'subject', patch: { organisation: 'よその省', reviewer: '佐藤' }, at });
    expect(subject).toEqual({ ...handedOut.subject, reviewer: '佐藤' });
  });
});
