import i18next from 'i18next';
import { describe, expect, test } from 'vitest';
import en from '../../../locales/en/problems.json';
import ja from '../../../locales/ja/problems.json';
import { describeProblem, describeTotal, type FileProblem, readReviewFile, type TranslateProblem } from '../../../src/files';
import { sample, sampleNames } from './samples';

const instance = i18next.createInstance();
await instance.init({ lng: 'ja', resources: { ja: { problems: ja }, en: { problems: en } }, interpolation: { escapeValue: false } });

/** As the page does it; a word or a value that is missing throws. */
function translator(language: 'ja' | 'en'): TranslateProblem {
  const t = instance.getFixedT(language, 'problems');
  return (key, values) => {
    if (!instance.exists(key, { lng: language, ns: 'problems' })) throw new Error(`no words for ${key}`);
    for (const name of String(instance.getResource(language, 'problems', key)).matchAll(/\{\{(\w+)\}\}/g)) {
      if (!Object.hasOwn(values, name[1] ?? '')) throw new Error(`no ${name[1]} for ${key}`);
    }
    return String(t(key, values));
  };
}

const languages = [
  ['ja', translator('ja')],
  ['en', translator('en')],
] as const;

const path = ['answers', 'risk.reassess-concern', 'note'];

/** One of every kind, so that a kind without words does not compile or fails here. */
const everyKind: Readonly<Record<FileProblem['kind'], readonly FileProblem[]>> = {
  'too-large': [{ kind: 'too-large', path: [], found: 6_000_000, limit: 5_000_000 }],
  empty: [{ kind: 'empty', path: [] }],
  encoding: (['utf-16', 'shift_jis', 'euc-jp', 'unknown'] as const).map((seems) => ({ kind: 'encoding', path: [], seems, line: 3 })),
  'other-kind': (['pdf', 'excel', 'word', 'powerpoint', 'zip', 'office', 'archive', 'image', 'html', 'xml', 'rtf', 'age', 'unknown'] as const).map((seems) => ({
    kind: 'other-kind',
    path: [],
    seems,
  })),
  'not-json': [',', '\n', '{{key}}', null].map((found) => ({ kind: 'not-json', path: [], line: 3, column: 1234, found })),
  'too-deep': [{ kind: 'too-deep', path: [], line: 1, column: 65, limit: 64 }],
  'duplicate-key': [{ kind: 'duplicate-key', path, key: 'a' }],
  'not-a-review': [{ kind: 'not-a-review', path: [] }],
  'newer-version': [{ kind: 'newer-version', path: ['version'], found: '2' }],
  missing: [{ kind: 'missing', path }],
  'unknown-key': [{ kind: 'unknown-key', path: [], key: '$t(empty)' }],
  'unknown-id': [{ kind: 'unknown-id', path: ['answers'], key: 'a\u202eb' }],
  'wrong-type': (['string', 'integer', 'boolean', 'object', 'array'] as const).map((expected) => ({ kind: 'wrong-type', path, found: '[]', expected })),
  'not-one-of': [{ kind: 'not-one-of', path, found: '4', allowed: ['1', '2', 'null'] }],
  'wrong-form': (['date', 'datetime', 'id', 'digest', 'other'] as const).map((expected) => ({ kind: 'wrong-form', path, found: '"x"', expected })),
  'too-long': [{ kind: 'too-long', path, length: 4001, limit: 4000 }],
  'too-many': [{ kind: 'too-many', path, length: 501, limit: 500 }],
  'out-of-range': ['-1', '10000000'].map((found) => ({ kind: 'out-of-range', path, found, limit: found === '-1' ? 0 : 9_999_999 })),
  character: [{ kind: 'character', path, code: 'U+202E', position: 4 }],
  repeated: [{ kind: 'repeated', path }],
  'none-alone': [{ kind: 'none-alone', path }],
  'gov-only': [{ kind: 'gov-only', path: ['depth'] }],
  traces: [{ kind: 'traces', path }],
};

describe.each(languages)('in %s', (language, t) => {
  test.each(Object.entries(everyKind))('%s has words with every value in them', (_, problems) => {
    for (const problem of problems) {
      const text = describeProblem(problem, t);
      // In English no word is left in Japanese.
      expect(text).toMatch(language === 'ja' ? /。$/ : /^[^ぁ-んァ-ヶ一-龠]+\.$/);
    }
  });

  test('every problem of every bad file has words', () => {
    for (const name of sampleNames('bad')) {
      const outcome = readReviewFile(sample('bad', name), name);
      for (const problem of outcome.ok ? [] : outcome.problems) expect(describeProblem(problem, t).length).toBeGreaterThan(20);
    }
  });
});

const [[, japanese], [, english]] = languages;

test('the place is the way to it, rows and entries counted from 1', () => {
  const missing = (...way: (string | number)[]) => describeProblem({ kind: 'missing', path: way }, english);
  expect(missing('answers', 'risk.reassess-concern', 'status')).toMatch(/^answers › risk\.reassess-concern › status: /);
  expect(missing('worksheets', 'works', 2, 'id')).toMatch(/^worksheets › works › row 3 › id: /);
  expect(missing('worksheets', 'works', 2, 'changes', 0)).toMatch(/^worksheets › works › row 3 › changes › item 1: /);
  expect(missing('approvals', 0)).toMatch(/^approvals › item 1: /);
  expect(missing()).toMatch(/^Outermost level: /);
  expect(describeProblem({ kind: 'missing', path: ['worksheets', 'works', 2, 'id'] }, japanese)).toMatch(/^worksheets › works › 3行目 › id：/);
});

test('a message says where, what was found and what may stand there', () => {
  const problem = { kind: 'not-one-of', path, found: '"maybe"', allowed: ['"yes"', '"no"', 'null'] } as const;
  expect(describeProblem(problem, japanese)).toBe(
    'answers › risk.reassess-concern › note："maybe" と書かれています。ここに書けるのは、"yes"、"no"、null です。',
  );
  expect(describeProblem(problem, english)).toBe('answers › risk.reassess-concern › note: "maybe" was found. What may stand here: "yes", "no", null.');
});

test('of many values that may stand somewhere a dozen are named', () => {
  const allowed = Array.from({ length: 66 }, (_, at) => `q${at + 1}`);
  const text = describeProblem({ kind: 'not-one-of', path, found: '0', allowed }, english);
  expect(text).toContain('q12 and 54 more.');
  expect(text).not.toContain('q13');
});

test('what a file holds is shown as it is stored, and nothing in it is taken for words of ours', () => {
  const key = (text: string) => describeProblem({ kind: 'unknown-key', path: [], key: text }, english);
  expect(key('a\u202eb\u0007\n')).toContain('“aU+202EbU+0007U+000A”');
  expect(key('{{place}} $t(empty)')).toContain('“{{place}} $t(empty)”');
});

test('numbers are grouped', () => {
  expect(describeProblem({ kind: 'too-large', path: [], found: 5_000_001, limit: 5_000_000 }, japanese)).toContain('5,000,001バイト');
});

test('that not all are listed is said where it is so', () => {
  expect(describeTotal(100, 1200, english)).toBe('These are the first 100 problems of 1,200.');
  expect(describeTotal(3, 3, english)).toBeUndefined();
});

test('both languages have the same words, with the same values in them', () => {
  const leaves = (words: object, way = ''): string[] =>
    Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? leaves(value, `${way}${key}.`)
        : [`${way}${key} ${[...new Set(String(value).match(/\{\{\w+\}\}/g))].sort()}`],
    );
  expect(leaves(en)).toEqual(leaves(ja));
});
