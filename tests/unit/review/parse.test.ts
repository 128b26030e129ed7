import { expect, test } from 'vitest';
import { maxProblems, parseReview } from '../../../src/review';
import { emptyReview, id, required } from './samples';

/** What files look like that are wrong in one way each stands in `tests/unit/files/bad.test.ts`; here is what spans several. */
function problemsOf(change: object) {
  const parsed = parseReview({ ...required, ...change });
  return parsed.ok ? [] : parsed.problems;
}

test.each([null, undefined, 1, 'text', [], [required], {}, { format: 'other' }])('%j is no review', (value) => {
  expect(parseReview(value)).toEqual({ ok: false, problems: [{ kind: 'not-a-review', path: [] }], total: 1 });
});

test('of a newer version nothing else is said', () => {
  expect(problemsOf({ version: 2, id: 7, answers: null })).toEqual([{ kind: 'newer-version', path: ['version'], found: '2' }]);
});

test('rules across fields are judged also where single fields have problems', () => {
  const problems = problemsOf({
    edition: 'ci',
    depth: 'detailed',
    practice: 1,
    answers: { 'risk.reassess-concern': { status: 'maybe', traces: true } },
    worksheets: { works: [{ id, name: 1, changes: ['none', 'other', 'x'] }, null, { id }] },
  });
  expect(problems.map(({ kind, path }) => `${path.join('/')} ${kind}`).sort()).toEqual([
    'answers/risk.reassess-concern/status not-one-of',
    'answers/risk.reassess-concern/traces traces',
    'depth gov-only',
    'practice wrong-type',
    'worksheets/works/0/changes none-alone',
    'worksheets/works/0/changes/2 not-one-of',
    'worksheets/works/0/name wrong-type',
    'worksheets/works/1 wrong-type',
    'worksheets/works/2/id repeated',
  ]);
});

test('the first hundred problems are listed, and all counted', () => {
  const parsed = parseReview({ ...required, ...Object.fromEntries(Array.from({ length: 250 }, (_, at) => [`extra-${at}`, 1])) });
  expect(parsed).toMatchObject({ ok: false, total: 250 });
  expect(parsed.ok || parsed.problems.length).toBe(maxProblems);
});

test.each([
  ['rows', { worksheets: { works: Array.from({ length: 150_000 }, () => 0) } }, ['worksheets', 'works'], 500],
  ['choices', { worksheets: { works: [{ id, changes: Array.from({ length: 150_000 }, () => 0) }] } }, ['worksheets', 'works', 0, 'changes'], 8],
  ['open questions', { handout: { open: Array.from({ length: 150_000 }, () => 0) } }, ['handout', 'open'], 66],
  ['approvals', { approvals: Array.from({ length: 150_000 }, () => 0) }, ['approvals'], 500],
])('a list of hundreds of thousands is one problem: %s', (_, change, path, limit) => {
  expect(problemsOf(change)).toEqual([{ kind: 'too-many', path, length: 150_000, limit }]);
});

test('a number beyond all counting is one problem', () => {
  const path = ['worksheets', 'devices', 0, 'needed'];
  expect(problemsOf({ worksheets: { devices: [{ id, needed: 1e20 }] } })).toEqual([
    { kind: 'out-of-range', path, found: '100000000000000000000', limit: 9_999_999 },
  ]);
  expect(problemsOf({ worksheets: { devices: [{ id, needed: -1e20 }] } })).toEqual([{ kind: 'out-of-range', path, found: '-100000000000000000000', limit: 0 }]);
});

test('what was found is quoted in 60 characters, none of them halved, and as it is stored', () => {
  const found = (edition: string) => problemsOf({ edition }).map((problem) => 'found' in problem && problem.found);
  expect(found('x'.repeat(100))).toEqual([`"${'x'.repeat(58)}…`]);
  expect(found(`x${'😀'.repeat(50)}`)).toEqual([`"x${'😀'.repeat(28)}…`]);
  expect(found('a\u202eb')).toEqual(['"aU+202Eb"']);
});

test('where no choice is a choice, the message may say so', () => {
  expect(problemsOf({ answers: { 'risk.reassess-concern': { basis: 'hearsay' } } })).toEqual([
    { kind: 'not-one-of', path: ['answers', 'risk.reassess-concern', 'basis'], found: '"hearsay"', allowed: ['"record"', '"interview"', '"estimate"', 'null'] },
  ]);
});

test('ids are UUIDs in either case', () => {
  expect(parseReview({ ...emptyReview(), id: id.toUpperCase() })).toMatchObject({ ok: true });
});
