import { expect, test } from 'vitest';
import { questionIds } from '../../../src/checklist';
import { type FileProblem, readReviewFile } from '../../../src/files';
import { maxProblems } from '../../../src/review';
import { sample, sampleNames } from './samples';

/** What is wrong with each file of `tests/files/bad/`: all of it, in this order. */
const expected: Readonly<Record<string, readonly FileProblem[]>> = {
  'array-root': [{ kind: 'not-a-review', path: [] }],
  'bidi-override': [{ kind: 'character', path: ['subject', 'organisation'], code: 'U+202E', position: 4 }],
  binary: [{ kind: 'encoding', path: [], seems: 'unknown', line: 1 }],
  blank: [{ kind: 'empty', path: [] }],
  'changes-none-and-more': [{ kind: 'none-alone', path: ['worksheets', 'works', 0, 'changes'] }],
  'changes-repeated': [{ kind: 'repeated', path: ['worksheets', 'works', 0, 'changes'] }],
  'ci-detailed-and-more': [
    { kind: 'wrong-type', path: ['practice'], found: '0', expected: 'boolean' },
    { kind: 'gov-only', path: ['depth'] },
  ],
  'ci-detailed': [{ kind: 'gov-only', path: ['depth'] }],
  comment: [{ kind: 'not-json', path: [], line: 2, column: 3, found: '/' }],
  'confidentiality-4': [{ kind: 'not-one-of', path: ['worksheets', 'works', 0, 'confidentiality'], found: '4', allowed: ['1', '2', '3', 'null'] }],
  'constructor-answer': [{ kind: 'unknown-id', path: ['answers'], key: 'constructor' }],
  'constructor-key': [{ kind: 'unknown-key', path: [], key: 'constructor' }],
  'control-character': [{ kind: 'character', path: ['subject', 'department'], code: 'U+0007', position: 3 }],
  'count-infinite': [{ kind: 'wrong-type', path: ['worksheets', 'devices', 0, 'needed'], found: 'Infinity', expected: 'integer' }],
  counts: [
    { kind: 'out-of-range', path: ['worksheets', 'devices', 0, 'needed'], found: '-1', limit: 0 },
    { kind: 'out-of-range', path: ['worksheets', 'devices', 0, 'provided'], found: '10000000', limit: 9999999 },
    { kind: 'wrong-type', path: ['worksheets', 'devices', 1, 'needed'], found: '1.5', expected: 'integer' },
    { kind: 'wrong-type', path: ['worksheets', 'devices', 1, 'provided'], found: '"3"', expected: 'integer' },
  ],
  csv: [{ kind: 'not-json', path: [], line: 1, column: 5, found: ',' }],
  'damaged-utf-8': [{ kind: 'encoding', path: [], seems: 'unknown', line: 10 }],
  'date-impossible': [
    { kind: 'wrong-form', path: ['subject', 'from'], found: '"2021-02-29"', expected: 'date' },
    { kind: 'wrong-form', path: ['subject', 'to'], found: '"2020/06/15"', expected: 'date' },
  ],
  'duplicate-answer': [{ kind: 'duplicate-key', path: ['answers'], key: 'risk.reassess-concern' }],
  'duplicate-escaped': [
    { kind: 'duplicate-key', path: ['worksheets', 'works', 1], key: 'name' },
    { kind: 'unknown-key', path: [], key: 'score' },
  ],
  'duplicate-key': [{ kind: 'duplicate-key', path: [], key: 'edition' }],
  'edition-unknown': [{ kind: 'not-one-of', path: ['edition'], found: '"private"', allowed: ['"gov"', '"ci"'] }],
  empty: [{ kind: 'empty', path: [] }],
  'euc-jp': [{ kind: 'encoding', path: [], seems: 'euc-jp', line: 10 }],
  'format-missing': [{ kind: 'not-a-review', path: [] }],
  'format-other': [{ kind: 'not-a-review', path: [] }],
  'handout-unknown-question': [
    { kind: 'not-one-of', path: ['handout', 'open', 0], found: '"risk.nothing"', allowed: questionIds.map((id) => JSON.stringify(id)) },
  ],
  html: [{ kind: 'other-kind', path: [], seems: 'html' }],
  'id-not-uuid': [{ kind: 'wrong-form', path: ['id'], found: '"1"', expected: 'id' }],
  jpeg: [{ kind: 'other-kind', path: [], seems: 'image' }],
  'leading-zero': [{ kind: 'not-json', path: [], line: 3, column: 15, found: '1' }],
  'lone-surrogate': [{ kind: 'character', path: ['subject', 'reviewer'], code: 'U+D842', position: 1 }],
  nan: [{ kind: 'not-json', path: [], line: 3, column: 14, found: 'N' }],
  'newer-version': [{ kind: 'newer-version', path: ['version'], found: '2' }],
  'null-root': [{ kind: 'not-a-review', path: [] }],
  'null-worksheets': [{ kind: 'wrong-type', path: ['worksheets'], found: 'null', expected: 'object' }],
  'old-excel': [{ kind: 'other-kind', path: [], seems: 'office' }],
  'other-checklist': [{ kind: 'not-one-of', path: ['checklist'], found: '"2021-04-01"', allowed: ['"2020-06-11"'] }],
  'other-json': [{ kind: 'not-a-review', path: [] }],
  pdf: [{ kind: 'other-kind', path: [], seems: 'pdf' }],
  png: [{ kind: 'other-kind', path: [], seems: 'image' }],
  'previous-without-digest': [{ kind: 'wrong-form', path: ['previous', 'digest'], found: '"ABC"', expected: 'digest' }],
  'proto-answer': [{ kind: 'unknown-id', path: ['answers'], key: '__proto__' }],
  'proto-key': [{ kind: 'unknown-key', path: [], key: '__proto__' }],
  'raw-control-character': [{ kind: 'not-json', path: [], line: 10, column: 30, found: '\u0001' }],
  'raw-newline': [{ kind: 'not-json', path: [], line: 10, column: 30, found: '\n' }],
  'required-missing': [
    { kind: 'missing', path: ['checklist'] },
    { kind: 'missing', path: ['id'] },
    { kind: 'missing', path: ['edition'] },
    { kind: 'missing', path: ['depth'] },
    { kind: 'missing', path: ['createdAt'] },
    { kind: 'missing', path: ['updatedAt'] },
  ],
  'row-ids-repeated': [
    { kind: 'wrong-type', path: ['worksheets', 'meetings', 2, 'name'], found: '5', expected: 'string' },
    { kind: 'repeated', path: ['worksheets', 'meetings', 2, 'id'] },
  ],
  'row-is-null': [{ kind: 'wrong-type', path: ['worksheets', 'devices', 0], found: 'null', expected: 'object' }],
  'row-without-id': [{ kind: 'missing', path: ['worksheets', 'exceptions', 0, 'id'] }],
  'rows-501': [{ kind: 'too-many', path: ['worksheets', 'works'], length: 501, limit: 500 }],
  shift_jis: [{ kind: 'encoding', path: [], seems: 'shift_jis', line: 10 }],
  'single-quotes': [{ kind: 'not-json', path: [], line: 2, column: 3, found: "'" }],
  'status-in-japanese': [
    {
      kind: 'not-one-of',
      path: ['answers', 'risk.reassess-concern', 'status'],
      found: '"はい"',
      allowed: ['"yes"', '"partly"', '"no"', '"unknown"', '"na"', 'null'],
    },
  ],
  'status-unknown': [
    {
      kind: 'not-one-of',
      path: ['answers', 'risk.reassess-concern', 'status'],
      found: '"maybe"',
      allowed: ['"yes"', '"partly"', '"no"', '"unknown"', '"na"', 'null'],
    },
  ],
  'text-4001': [{ kind: 'too-long', path: ['subject', 'organisation'], length: 4001, limit: 4000 }],
  'text-root': [{ kind: 'not-a-review', path: [] }],
  'time-of-japan': [{ kind: 'wrong-form', path: ['updatedAt'], found: '"2020-06-15T10:34:56+09:00"', expected: 'datetime' }],
  'time-without-zone': [{ kind: 'wrong-form', path: ['updatedAt'], found: '"2020-06-15T10:34:56"', expected: 'datetime' }],
  'traces-elsewhere': [{ kind: 'traces', path: ['answers', 'risk.reassess-concern', 'traces'] }],
  'trailing-comma': [{ kind: 'not-json', path: [], line: 10, column: 1, found: '}' }],
  'trailing-garbage': [{ kind: 'not-json', path: [], line: 11, column: 1, found: 'E' }],
  truncated: [{ kind: 'not-json', path: [], line: 7, column: 4, found: null }],
  'two-documents': [{ kind: 'not-json', path: [], line: 11, column: 1, found: '{' }],
  'unknown-action': [{ kind: 'unknown-id', path: ['actions'], key: 'risk.nothing' }],
  'unknown-area': [{ kind: 'unknown-id', path: ['approvals', 0, 'areas'], key: 'cloud' }],
  'unknown-fact': [{ kind: 'unknown-id', path: ['scope'], key: 'risk-hihg' }],
  'unknown-key-in-answer': [{ kind: 'unknown-key', path: ['answers', 'risk.reassess-concern'], key: 'Note' }],
  'unknown-key': [{ kind: 'unknown-key', path: [], key: 'score' }],
  'unknown-question': [{ kind: 'unknown-id', path: ['answers'], key: 'risk.reassess-concerns' }],
  'utf-16be-without-bom': [{ kind: 'encoding', path: [], seems: 'utf-16', line: 1 }],
  'utf-16le': [{ kind: 'encoding', path: [], seems: 'utf-16', line: 1 }],
  'version-as-text': [{ kind: 'not-one-of', path: ['version'], found: '"1"', allowed: ['1'] }],
  'version-missing': [{ kind: 'missing', path: ['version'] }],
  'version-zero': [{ kind: 'not-one-of', path: ['version'], found: '0', allowed: ['1'] }],
  'wrong-types': [
    { kind: 'wrong-type', path: ['practice'], found: '"yes"', expected: 'boolean' },
    { kind: 'wrong-type', path: ['subject', 'organisation'], found: '7', expected: 'string' },
    { kind: 'wrong-type', path: ['subject', 'reviewer'], found: 'null', expected: 'string' },
    { kind: 'wrong-type', path: ['scope'], found: '[]', expected: 'object' },
    { kind: 'wrong-type', path: ['worksheets', 'works'], found: '{}', expected: 'array' },
    { kind: 'wrong-type', path: ['approvals'], found: '"none"', expected: 'array' },
  ],
  xlsx: [{ kind: 'other-kind', path: [], seems: 'excel' }],
  zip: [{ kind: 'other-kind', path: [], seems: 'zip' }],
};

const extension = '.tenken.json';

test.each(Object.entries(expected))('%s', (name, problems) => {
  expect(readReviewFile(sample('bad', name + extension), name + extension)).toEqual({ ok: false, problems, total: problems.length });
});

test('many-problems: the first hundred are listed, and all counted', () => {
  const outcome = readReviewFile(sample('bad', `many-problems${extension}`), 'many-problems');
  const problems = Array.from({ length: maxProblems }, (_, at) => ({ kind: 'unknown-key', path: [], key: `extra-${at + 1}` }));
  expect(outcome).toEqual({ ok: false, problems, total: 120 });
});

test('every bad file is in the table', () => {
  expect(sampleNames('bad')).toEqual([...Object.keys(expected), 'many-problems'].map((name) => name + extension).sort());
});
