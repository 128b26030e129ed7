import { describe, expect, test } from 'vitest';
import { planDigest, type Review, reviewDigest, reviewSchema } from '../../../src/review';
import { sample, textOf } from '../files/samples';
import { emptyReview, id, later } from './samples';

const full = reviewSchema.parse(JSON.parse(textOf(sample('good', 'v1-full.tenken.json'))));

test('the digests of known reviews, as any other SHA-256 over canonical JSON gives them', () => {
  expect(reviewDigest(emptyReview())).toBe('23bfad764fb6b52e282cc473be64692917ce6f7543435a4deab73b9d8f96362f');
  expect(planDigest(emptyReview())).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  expect(reviewDigest(full)).toBe('fc60ada420d309ad97d6dcdc49ba9df2a73dfc7a47a032dbde37558a8579ec1a');
  expect(planDigest(full)).toBe('fe04a1fc86c62da24b811540ae61bec7e7b226d94f98dae181891bbc2806fa59');
});

test('the order of keys does not matter', () => {
  const { answers, ...rest } = full;
  const shuffled = { answers: Object.fromEntries(Object.entries(answers).reverse()), ...rest };
  expect(reviewDigest(shuffled)).toBe(reviewDigest(full));
});

test.each<readonly [string, Partial<Review>]>([
  ['approvals', { approvals: [] }],
  ['actions', { actions: {} }],
  ['handout', { handout: null }],
  ['the time of the last change', { updatedAt: later }],
])('%s do not change what was approved', (_, change) => {
  expect({ ...full, ...change }).not.toEqual(full);
  expect(reviewDigest({ ...full, ...change })).toBe(reviewDigest(full));
});

describe('any other field changes it:', () => {
  const changes: {
    readonly [Key in Exclude<keyof Review, 'approvals' | 'actions' | 'handout' | 'updatedAt' | 'format' | 'version' | 'checklist'>]: Review[Key];
  } = {
    id,
    edition: 'ci',
    depth: 'core',
    practice: false,
    subject: { ...full.subject, department: '' },
    previous: null,
    createdAt: later,
    scope: {},
    answers: { ...full.answers, 'risk.reassess-concern': undefined },
    worksheets: { ...full.worksheets, works: full.worksheets.works.slice(1) },
  };
  test.each(Object.entries(changes))('%s', (key, value) => {
    expect(reviewDigest({ ...full, [key]: value })).not.toBe(reviewDigest(full));
  });

  test('one character of one note', () => {
    const scope = { ...full.scope, 'risk-high': { value: 'yes' as const, note: `${full.scope['risk-high']?.note}。` } };
    expect(reviewDigest({ ...full, scope })).not.toBe(reviewDigest(full));
  });
});

test('an answer that is not there and one that is left out are the same', () => {
  expect(reviewDigest({ ...emptyReview(), answers: { 'risk.reassess-concern': undefined } })).toBe(reviewDigest(emptyReview()));
});

test('progress on the plan changes the plan’s digest alone', () => {
  const actions = { ...full.actions, 'rules.effectiveness': undefined };
  expect(planDigest({ ...full, actions })).not.toBe(planDigest(full));
  expect(planDigest({ ...full, answers: {} })).toBe(planDigest(full));
});
