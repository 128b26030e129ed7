import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseReview, type Review, serialiseReview } from '../../../src/review';
import { reviewArbitrary } from './arbitrary';
import { emptyReview } from './samples';

test('an empty review as its file: keys in the order of the format, two spaces, a newline at the end', () => {
  expect(serialiseReview(emptyReview())).toBe(`{
  "format": "tenkencho-review",
  "version": 1,
  "checklist": "2020-06-11",
  "id": "0198f0c2-1a2b-7c3d-8e4f-000000000001",
  "edition": "gov",
  "depth": "core",
  "practice": false,
  "subject": {
    "organisation": "",
    "department": "",
    "reviewer": "",
    "from": null,
    "to": null
  },
  "previous": null,
  "createdAt": "2020-06-15T01:23:45.000Z",
  "updatedAt": "2020-06-15T01:23:45.000Z",
  "scope": {},
  "answers": {},
  "handout": null,
  "worksheets": {
    "works": [],
    "exceptions": [],
    "devices": [],
    "meetings": []
  },
  "actions": {},
  "approvals": []
}
`);
});

/** The same review with the keys of every object the other way round. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, reversed(each)]),
  ) as T;
}

test('the same review gives the same bytes, in whatever order it was filled in', () => {
  fc.assert(
    fc.property(reviewArbitrary, (review) => {
      const text = serialiseReview(review);
      expect(serialiseReview(review)).toBe(text);
      expect(serialiseReview(reversed(review))).toBe(text);
    }),
    { numRuns: 15 },
  );
});

test('what is written is read as the same review, and written again as the same text', () => {
  fc.assert(
    fc.property(reviewArbitrary, (review: Review) => {
      const text = serialiseReview(review);
      const parsed = parseReview(JSON.parse(text));
      expect(parsed).toEqual({ ok: true, review });
      expect(parsed.ok && serialiseReview(parsed.review)).toBe(text);
    }),
    { numRuns: 15 },
  );
});

test('questions stand in the order of the guidance, not of answering', () => {
  const answer = { status: 'yes' };
  const parsed = parseReview({ ...emptyReview(), answers: { 'oversight.technical': answer, 'risk.reassess-concern': answer } });
  expect(parsed.ok && Object.keys((JSON.parse(serialiseReview(parsed.review)) as { answers: object }).answers)).toEqual([
    'risk.reassess-concern',
    'oversight.technical',
  ]);
});

test('what is no valid review is not written', () => {
  expect(() => serialiseReview({ ...emptyReview(), edition: 'ci', depth: 'detailed' })).toThrow('gov-only');
});
