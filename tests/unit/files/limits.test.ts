import { expect, test } from 'vitest';
import { maxFileBytes, maxLevels, type ReadOutcome, readReviewFile } from '../../../src/files';
import { bytesOf, sample, textOf } from './samples';

const minimal = textOf(sample('good', 'v1-minimal.tenken.json'));

function read(text: string): ReadOutcome {
  return readReviewFile(bytesOf(text), 'a.tenken.json');
}

function problems(outcome: ReadOutcome) {
  return outcome.ok ? [] : outcome.problems;
}

test('a file of 5 MB is read, one byte more is not', () => {
  const full = minimal.padEnd(maxFileBytes, ' ');
  expect(read(full)).toMatchObject({ ok: true });
  expect(problems(read(`${full} `))).toEqual([{ kind: 'too-large', path: [], found: 5_000_001, limit: 5_000_000 }]);
});

test('the size is judged before anything else: 6 MB that are no text', () => {
  expect(problems(readReviewFile(new Uint8Array(6_000_000).fill(0xff), 'a'))).toEqual([{ kind: 'too-large', path: [], found: 6_000_000, limit: 5_000_000 }]);
});

test.each([
  ['lists', '[', ']'],
  ['objects', '{"a":', '}'],
])('64 levels of %s are read as JSON, 65 are not', (_, open, close) => {
  const nested = (levels: number) => `${open.repeat(levels)}${open === '[' ? '' : '1'}${close.repeat(levels)}`;
  expect(problems(read(nested(maxLevels)))).toEqual([{ kind: 'not-a-review', path: [] }]);
  expect(problems(read(nested(maxLevels + 1)))).toEqual([{ kind: 'too-deep', path: [], line: 1, column: open.length * maxLevels + 1, limit: 64 }]);
});

test('a hundred thousand levels overflow nothing', () => {
  const inside = `"answers": ${'[\n'.repeat(100_000)}`;
  expect(problems(read(minimal.replace(/\n}\n$/, `,\n${inside}`)))).toMatchObject([{ kind: 'too-deep', line: 73, column: 1 }]);
});

test('thousands of problems are counted, and a hundred listed', () => {
  const keys = Array.from({ length: 20_000 }, (_, at) => `"extra-${at}": 1`).join(',');
  const outcome = read(minimal.replace(/\n}\n$/, `,${keys}}`));
  expect(outcome).toMatchObject({ ok: false, total: 20_000 });
  expect(problems(outcome)).toHaveLength(100);
});

test('thousands of duplicate keys are counted, and a hundred listed', () => {
  const twice = Array.from({ length: 5_000 }, (_, at) => `"extra-${at}": 1, "extra-${at}": 2`).join(',');
  const outcome = read(minimal.replace(/\n}\n$/, `,${twice}}`));
  expect(outcome).toMatchObject({ ok: false, total: 10_000 });
  expect(problems(outcome).every(({ kind }) => kind === 'duplicate-key')).toBe(true);
});

test('a hundred thousand rows that are none are one problem a sheet', () => {
  const works = `"worksheets": { "works": [${'{},'.repeat(100_000)}{}] }`;
  expect(problems(read(minimal.replace(/\n}\n$/, `,${works}}`)))).toEqual([{ kind: 'too-many', path: ['worksheets', 'works'], length: 100_001, limit: 500 }]);
});
