import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReviewFile } from '../../../src/files';
import { serialiseReview } from '../../../src/review';
import { reviewArbitrary } from '../review/arbitrary';
import { bytesOf, sample, textOf } from './samples';

const full = sample('good', 'v1-full.tenken.json');
const minimal = textOf(sample('good', 'v1-minimal.tenken.json'));

test('any review is read from its file as it was', () => {
  fc.assert(
    fc.property(reviewArbitrary, (review) => {
      expect(readReviewFile(bytesOf(serialiseReview(review)), 'a.tenken.json')).toEqual({ ok: true, review });
    }),
    { numRuns: 25 },
  );
});

describe('reading never throws, and says what is wrong:', () => {
  const problems = (bytes: Uint8Array) => {
    const outcome = readReviewFile(bytes, 'a.tenken.json');
    return outcome.ok ? 0 : Math.min(outcome.problems.length, outcome.total);
  };

  test('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void expect(problems(bytes)).toBeGreaterThan(0)),
      { numRuns: 300 },
    );
  });

  test('any JSON', () => {
    fc.assert(fc.property(fc.json(), (json) => void expect(problems(bytesOf(json))).toBeGreaterThan(0)));
  });

  test('any JSON under any key of a review', () => {
    const keys = fc.constantFrom('subject', 'scope', 'answers', 'worksheets', 'actions', 'approvals', 'handout', 'previous');
    fc.assert(
      fc.property(keys, fc.json(), (key, json) => {
        const bytes = bytesOf(minimal.replace(/\n}\n$/, () => `,\n"${key}": ${json}}`));
        expect(problems(bytes)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });

  test('a file that was cut off anywhere', () => {
    // All but the newline at the end is needed.
    fc.assert(fc.property(fc.nat({ max: full.length - 2 }), (length) => void expect(problems(full.subarray(0, length))).toBeGreaterThan(0)));
  });

  test('a file with any bytes changed', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: full.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 3 }), (changes) => {
        const bytes = Uint8Array.from(full);
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(problems(bytes)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('the bytes given are not changed', () => {
    const bytes = Uint8Array.from(full);
    readReviewFile(bytes, 'a');
    expect(bytes).toEqual(full);
  });
});

test('whatever its name, a review file is read', () => {
  for (const name of ['', 'a.pdf', '点検.json', 'CON']) expect(readReviewFile(full, name)).toMatchObject({ ok: true });
});

test('the text of a review may speak of PDF, HTML or age', () => {
  for (const words of ['%PDF-1.7', '<!DOCTYPE html>', 'age-encryption.org/v1', '{\\\\rtf']) {
    const bytes = bytesOf(minimal.replace(/\n}\n$/, () => `,\n"subject": { "organisation": "${words}" }}`));
    expect(readReviewFile(bytes, 'a')).toMatchObject({ ok: true });
  }
});

describe('of a file that is no review of ours nothing more is said than that,', () => {
  test.each([
    ['though it has duplicate keys', '{"a":1,"a":2}', [{ kind: 'not-a-review', path: [] }]],
    ['nor of one of a newer version', '{"format":"tenkencho-review","version":9,"a":1,"a":2}', [{ kind: 'newer-version', path: ['version'], found: '9' }]],
  ])('%s', (_, text, problems) => {
    expect(readReviewFile(bytesOf(text), 'a')).toEqual({ ok: false, problems, total: 1 });
  });
});

describe('the place of a fault counts lines and columns from 1,', () => {
  test.each([
    ['with newlines', '{\n\n  x', 3, 3],
    ['with carriage returns and newlines', '{\r\n\r\n  x', 3, 3],
    ['with carriage returns alone', '{\r\r  x', 3, 3],
    ['in code units', '{"𠮷": x', 1, 8],
    ['without the byte order mark', '\ufeff{x', 1, 2],
  ])('%s', (_, text, line, column) => {
    expect(readReviewFile(bytesOf(text), 'a')).toMatchObject({ problems: [{ kind: 'not-json', line, column, found: 'x' }] });
  });
});
