import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerAsBefore,
  continueReview,
  emptyAnswer,
  emptyDecision,
  emptyRow,
  isCarriedOver,
  isPrevious,
  parseReview,
  type Review,
  reduce,
  reviewDigest,
} from '../../../src/review';
import { reviewArbitrary } from './arbitrary';
import { created, emptyReview, later } from './samples';

const at = later;
const id = '0198f0c2-1a2b-7c3d-8e4f-000000000002';
const row = '0198f0c2-1a2b-7c3d-8e4f-00000000000a';
const next = (before: Review, keep: Parameters<typeof continueReview>[1]['keep'] = 'none') => continueReview(before, { id, now: later, keep });

const before: Review = {
  ...emptyReview(),
  practice: true,
  subject: { organisation: 'みなと市', department: '会計課', reviewer: '青木', from: '2020-03-01', to: '2020-05-31' },
  scope: { 'risk-high': { value: 'yes', note: '' } },
  actions: {
    'risk.reassess-concern': { ...emptyDecision, decision: 'do', state: 'doing' },
    'risk.reassess-change': { ...emptyDecision, decision: 'do', state: 'done' },
    'rules.effectiveness': { ...emptyDecision, decision: 'accept', until: '2020-12-31' },
    'issued.vulnerability': { ...emptyDecision, decision: 'accept', state: 'done' },
    'meetings.rules': { ...emptyDecision, decision: 'find-out' },
  },
  handout: { from: '推進体制', message: '', due: null, open: ['meetings.rules'] },
};
const full = [
  { type: 'rows-added', sheet: 'works', rows: [{ ...emptyRow('works', row), name: '窓口', changes: ['volume'] }], at },
  { type: 'answer', question: 'meetings.rules', patch: { status: 'partly' }, at: created },
  { type: 'answer', question: 'meetings.own-systems', patch: { status: 'yes' }, at: created },
] satisfies Parameters<typeof reduce>[1][];
const filled = full.reduce<Review>(reduce, { ...before, handout: null });
const handedOut = { ...filled, handout: before.handout };

describe('the next review', () => {
  test('is a new one of the same subject, with facts and worksheets, to be answered and confirmed anew', () => {
    const review = next(handedOut);
    expect(review).toMatchObject({
      id,
      edition: 'gov',
      depth: 'core',
      practice: true,
      createdAt: later,
      updatedAt: later,
      answers: {},
      approvals: [],
      handout: null,
    });
    expect(review.subject).toEqual({ organisation: 'みなと市', department: '会計課', reviewer: '', from: null, to: null });
    expect(review.previous).toEqual({ id: filled.id, digest: reviewDigest(filled) });
    expect(review.scope).toEqual(filled.scope);
    expect(review.worksheets).toEqual(filled.worksheets);
  });

  test('takes over what is still to be done, and what was accepted', () => {
    expect(Object.keys(next(filled).actions)).toEqual(['risk.reassess-concern', 'rules.effectiveness', 'issued.vulnerability', 'meetings.rules']);
  });

  test('keeps the answers that one wants to keep, with their time', () => {
    expect(next(filled, 'all').answers).toEqual(filled.answers);
    expect(next(filled, ['meetings.rules', 'rules.effectiveness']).answers).toEqual({
      'meetings.rules': { ...filled.answers['meetings.rules'], answeredAt: created },
    });
  });

  test('is a valid review, whatever the one before is', () => {
    fc.assert(
      fc.property(reviewArbitrary, fc.constantFrom('none' as const, 'all' as const), (any, keep) => {
        const review = next(any, keep);
        expect(parseReview(review)).toEqual({ ok: true, review });
        expect(isPrevious(review, any)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('answering as before', () => {
  const then = { ...emptyAnswer, status: 'na', reason: '該当する業務がない', basis: 'record', note: '台帳', traces: true, answeredBy: '青木' } as const;

  test('says what was said then, but for who said it and for traces found in the other period', () => {
    expect(answerAsBefore(emptyAnswer, then)).toEqual({ status: 'na', reason: '該当する業務がない', basis: 'record', note: '台帳' });
  });

  test('keeps what is written by now, and takes nothing away', () => {
    const now = { ...emptyAnswer, status: 'yes', basis: 'interview', note: '新しい台帳', evidence: '貸出簿' } as const;
    expect(answerAsBefore(now, then)).toEqual({ status: 'na', reason: '該当する業務がない', basis: 'record' });
    expect(answerAsBefore(now, { ...emptyAnswer, note: '台帳' })).toEqual({});
  });

  test('changes nothing the second time', () => {
    expect(answerAsBefore({ ...emptyAnswer, ...answerAsBefore(emptyAnswer, then) }, then)).toEqual({});
  });
});

describe('「前回から」', () => {
  const review = next(filled, ['meetings.rules']);

  test('is said of what is as the review before said it', () => {
    expect(isCarriedOver(review, filled, { kind: 'fact', id: 'risk-high' })).toBe(true);
    expect(isCarriedOver(review, filled, { kind: 'row', sheet: 'works', id: row })).toBe(true);
    expect(isCarriedOver(review, filled, { kind: 'decision', id: 'rules.effectiveness' })).toBe(true);
    expect(isCarriedOver(review, filled, { kind: 'answer', id: 'meetings.rules' })).toBe(true);
  });

  test('is not said of what neither says, or only one of them', () => {
    expect(isCarriedOver(review, filled, { kind: 'fact', id: 'issued-short' })).toBe(false);
    expect(isCarriedOver(review, filled, { kind: 'answer', id: 'meetings.own-systems' })).toBe(false);
    expect(isCarriedOver(review, filled, { kind: 'row', sheet: 'works', id })).toBe(false);
  });

  test('goes with a change, and comes again when the change is taken back', () => {
    const unit = { kind: 'row', sheet: 'works', id: row } as const;
    const changed = reduce(review, { type: 'row', sheet: 'works', row, patch: { changes: [] }, at });
    expect(isCarriedOver(changed, filled, unit)).toBe(false);
    expect(isCarriedOver(reduce(changed, { type: 'row', sheet: 'works', row, patch: { changes: ['volume'] }, at }), filled, unit)).toBe(true);
  });

  test('cannot be said where the review before is not at hand', () => {
    expect(isCarriedOver(review, null, { kind: 'fact', id: 'risk-high' })).toBeNull();
  });

  test('is told by the very review that was continued, not by another, nor by what has become of it', () => {
    expect(isPrevious(review, filled)).toBe(true);
    expect(isPrevious(review, { ...filled, id: row })).toBe(false);
    expect(isPrevious(review, reduce(filled, { type: 'answer', question: 'meetings.rules', patch: { status: 'no' }, at }))).toBe(false);
    expect(isPrevious(filled, filled)).toBe(false);
  });

  test('is still told by it when its plan has gone on', () => {
    expect(isPrevious(review, reduce(filled, { type: 'decision', question: 'meetings.rules', patch: { owner: '佐藤' }, at }))).toBe(true);
  });
});
