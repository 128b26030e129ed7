import { expect, test } from 'vitest';
import { differences, emptyAnswer, emptyFact, emptyRow, type Review, reduce, reviewDigest, reviewSchema, type SheetId, type Work } from '../../../src/review';
import { sample, textOf } from '../files/samples';
import { emptyReview, later } from './samples';

const full = reviewSchema.parse(JSON.parse(textOf(sample('good', 'v1-full.tenken.json'))));

function work(number: number, name: string): Work {
  return { ...emptyRow('works', `00000000-0000-4000-8000-00000000000${number}`), name };
}

function withWorks(...works: Work[]): Review {
  return { ...emptyReview(), worksheets: { ...emptyReview().worksheets, works } };
}

const [one, two, three] = [work(1, '経理'), work(2, '審査'), work(3, '広報')];

test('a review does not differ from itself, nor by what is no part of its digest', () => {
  expect(differences(full, full)).toEqual([]);
  expect(differences(full, { ...full, updatedAt: later, handout: null, actions: {}, approvals: [] })).toEqual([]);
});

test('an answer differs field by field, from what is said to what is said now', () => {
  const answered = reduce(emptyReview(), { type: 'answer', question: 'rules.effectiveness', patch: { status: 'no', note: '未了' }, at: later });
  expect(differences(emptyReview(), answered)).toEqual([
    {
      kind: 'answer',
      question: 'rules.effectiveness',
      fields: [
        { field: 'status', before: null, after: 'no' },
        { field: 'note', before: '', after: '未了' },
        { field: 'answeredAt', before: null, after: later },
      ],
    },
  ]);
});

test('an entry that says nothing is the same as none', () => {
  const review = { ...emptyReview(), answers: { 'rules.effectiveness': emptyAnswer }, scope: { 'risk-high': emptyFact } };
  expect(differences(review, emptyReview())).toEqual([]);
  expect(differences(emptyReview(), review)).toEqual([]);
});

test('head, subject, facts and answers come in this order, each in source order', () => {
  const { subject } = emptyReview();
  const answers = { 'rules.effectiveness': { ...emptyAnswer, note: 'b' }, 'risk.reassess-concern': { ...emptyAnswer, note: 'a' } };
  const scope: Review['scope'] = { 'issued-short': { value: 'no', note: '' }, 'risk-high': { value: 'yes', note: '' } };
  const found = differences(emptyReview(), { ...emptyReview(), depth: 'detailed', subject: { ...subject, department: '総務課' }, scope, answers });
  expect(found.map((each) => ('fact' in each ? each.fact : 'question' in each ? each.question : each.kind))).toEqual([
    'head',
    'subject',
    'risk-high',
    'issued-short',
    'risk.reassess-concern',
    'rules.effectiveness',
  ]);
  expect(found[0]).toEqual({ kind: 'head', fields: [{ field: 'depth', before: 'core', after: 'detailed' }] });
});

test('a row is told by its id: added, changed, removed', () => {
  const changed = { ...two, owner: '審査課', changes: ['volume' as const] };
  expect(differences(withWorks(one, two), withWorks(changed, three))).toEqual([
    {
      kind: 'row',
      sheet: 'works',
      before: two,
      after: changed,
      fields: [
        { field: 'owner', before: '', after: '審査課' },
        { field: 'changes', before: [], after: ['volume'] },
      ],
    },
    { kind: 'row', sheet: 'works', before: null, after: three, fields: [] },
    { kind: 'row', sheet: 'works', before: one, after: null, fields: [] },
  ]);
});

test('the order of rows differs only where rows that stay have changed places', () => {
  expect(differences(withWorks(one, two), withWorks(two, one))).toEqual([{ kind: 'order', sheet: 'works' }]);
  expect(differences(withWorks(one, two, three), withWorks(three)).map(({ kind }) => kind)).toEqual(['row', 'row']);
});

test.each<SheetId>(['works', 'exceptions', 'devices', 'meetings'])('the worksheet %s is looked at', (sheet) => {
  const worksheets = { ...full.worksheets, [sheet]: full.worksheets[sheet].slice(1) };
  expect(differences(full, { ...full, worksheets })).toMatchObject([{ kind: 'row', sheet, after: null }]);
});

test.each<readonly [string, Partial<Review>]>([
  ['practice', { practice: !full.practice }],
  ['the review before', { previous: full.previous === null ? { id: full.id, digest: '0'.repeat(64) } : null }],
  ['its digest', { previous: { id: full.previous?.id ?? full.id, digest: '0'.repeat(64) } }],
  ['the time of its creation', { createdAt: later }],
])('whatever else changes the digest is said: %s', (_, patch) => {
  const changed = { ...full, ...patch };
  expect(reviewDigest(changed)).not.toBe(reviewDigest(full));
  expect(differences(full, changed)).toMatchObject([{ kind: 'head', fields: [{}] }]);
});
