import { expect, test } from 'vitest';
import { createReview, emptyAnswer, parseReview, reviewSchema } from '../../../src/review';
import { created, id, required } from './samples';

test('a file with only what it must have reads as an empty review', () => {
  expect(reviewSchema.parse(required)).toEqual({
    ...required,
    practice: false,
    subject: { organisation: '', department: '', reviewer: '', from: null, to: null },
    previous: null,
    scope: {},
    answers: {},
    handout: null,
    worksheets: { works: [], exceptions: [], devices: [], meetings: [] },
    actions: {},
    approvals: [],
  });
});

test('a new review is an empty one of a government agency, in its core', () => {
  expect(createReview(id, created)).toEqual(reviewSchema.parse(required));
});

test('a new review can be of another edition, or practice', () => {
  expect(createReview(id, created, { edition: 'ci', practice: true })).toMatchObject({ edition: 'ci', depth: 'core', practice: true });
});

test.each(Object.keys(required))('a file without %s is refused', (key) => {
  const file = Object.fromEntries(Object.entries(required).filter(([each]) => each !== key));
  const problem = key === 'format' ? { kind: 'not-a-review', path: [] } : { kind: 'missing', path: [key] };
  expect(parseReview(file)).toEqual({ ok: false, problems: [problem], total: 1 });
});

test('what an entry leaves out is filled in', () => {
  const review = reviewSchema.parse({
    ...required,
    scope: { 'risk-high': {} },
    answers: { 'risk.reassess-concern': {} },
    worksheets: { works: [{ id }], devices: [{ id }] },
    actions: { 'rules.effectiveness': {} },
    handout: {},
  });
  expect(review.scope['risk-high']).toEqual({ value: 'unknown', note: '' });
  expect(review.answers['risk.reassess-concern']).toEqual(emptyAnswer);
  expect(review.worksheets.works[0]).toMatchObject({ id, name: '', changes: [], likelihood: null, reflectedOn: null });
  expect(review.worksheets.devices[0]).toMatchObject({ id, kind: null, needed: null, tracesFound: null });
  expect(review.actions['rules.effectiveness']).toMatchObject({ decision: null, due: null, exception: null });
  expect(review.handout).toEqual({ from: '', message: '', due: null, open: [] });
});

test('an empty answer is not answered', () => {
  expect(emptyAnswer).toEqual({ status: null, reason: '', basis: null, note: '', evidence: '', traces: false, answeredBy: '', answeredAt: null });
});

test('the default of one review is not shared with the next', () => {
  expect(reviewSchema.parse(required).worksheets).not.toBe(reviewSchema.parse(required).worksheets);
  expect(reviewSchema.parse(required).approvals).not.toBe(reviewSchema.parse(required).approvals);
});
