import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Scan, scanJson } from '../../../src/files/scan';
import { unitsArbitrary } from '../review/arbitrary';

function duplicates(text: string) {
  const scan = scanJson(text);
  return scan.kind === 'json' ? scan.duplicates : scan;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('what the scanner takes for JSON is exactly what JSON.parse takes:', () => {
  const taken = (text: string) => scanJson(text).kind === 'json';

  test('for JSON', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), (text) => void expect(taken(text)).toBe(true)));
  });

  test('for any text in quotes', () => {
    fc.assert(fc.property(unitsArbitrary, (units) => void expect(taken(`"${units}"`)).toBe(isJson(`"${units}"`))));
    fc.assert(fc.property(unitsArbitrary, (units) => void expect(taken(JSON.stringify(units))).toBe(true)));
  });

  test('for JSON with a character changed', () => {
    const signs = fc.constantFrom(...Array.from('{}[]",:\\/ \n\r\t0123456789.-+eEuntrfalsb\'\u0000\u001f\u007f\u00a0\ufeff\ud842'));
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.nat(), fc.nat({ max: 1 }), fc.option(signs, { nil: '' }), (json, place, removed, sign) => {
        const at = place % (json.length + 1);
        const text = json.slice(0, at) + sign + json.slice(at + removed);
        expect(taken(text)).toBe(isJson(text));
      }),
      { numRuns: 500 },
    );
  });

  test('for what looks like it', () => {
    const parts = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      ' ',
      '\n',
      '\\',
      '\\u0041',
      '\\n',
      '"a"',
      '"b":',
      '0',
      '-',
      '1',
      '.',
      'e',
      'E+',
      'true',
      'null',
      'fals',
      'NaN',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (list) => void expect(taken(list.join(''))).toBe(isJson(list.join('')))),
      { numRuns: 1000 },
    );
  });

  test.each([
    '',
    ' ',
    '-',
    '-0',
    '01',
    '1.',
    '.5',
    '1e',
    '1e+',
    '1E5',
    '1.5e-3',
    '+1',
    'tru',
    'truee',
    '"\\x"',
    '"\\u12G4"',
    '"\\u123',
    '"',
    '"\\',
    '\t1',
    '\u00a01',
    '[1,]',
    '[,1]',
    '{"a"}',
    '{a:1}',
    '{"a":1,}',
    '[1 2]',
    '[}',
    '{]',
    '1 1',
  ])('%j', (text) => {
    expect(taken(text)).toBe(isJson(text));
  });
});

describe('a fault is the first character that cannot stand there:', () => {
  test.each([
    ['[1,]', 3],
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ['nul', 3],
    ['nulx', 3],
    ['NaN', 0],
    ['[01]', 2],
    ['[1.]', 3],
    ['[1e+]', 4],
    ['"\\x"', 2],
    ['"\\u12G4"', 5],
    ['"a\nb"', 2],
    ['"abc', 4],
    ['[1', 2],
    ['{"a":1} x', 8],
    ['', 0],
  ])('%j at %i', (text, at) => {
    expect(scanJson(text)).toEqual<Scan>({ kind: 'fault', at });
  });
});

describe('a key that comes again is reported', () => {
  test.each([
    ['once, with the place of its object', '{"a":[0,{"b":1,"c":2,"b":3}]}', [{ path: ['a', 1], key: 'b' }]],
    ['at the outermost level', '{"a":1,"a":1}', [{ path: [], key: 'a' }]],
    ['once, though it comes three times', '{"a":1,"a":2,"a":3}', [{ path: [], key: 'a' }]],
    ['when it is written with escapes', '{"a":1,"\\u0061":2}', [{ path: [], key: 'a' }]],
    ['when it is a name that objects have by themselves', '{"__proto__":1,"__proto__":2,"constructor":3,"toString":4}', [{ path: [], key: '__proto__' }]],
    [
      'in each object where it does',
      '[{"a":1,"a":2},{"a":1},{"a":1,"a":2}]',
      [
        { path: [0], key: 'a' },
        { path: [2], key: 'a' },
      ],
    ],
    ['but not where another object has it', '{"a":{"a":{"b":1}},"b":[{"a":1},{"a":1}]}', []],
    ['nor where a value is the same text', '{"a":"b","b":"a"}', []],
    ['cut short where it is long', `{"${'k'.repeat(70)}":1,"${'k'.repeat(70)}":2}`, [{ path: [], key: 'k'.repeat(60) }]],
  ])('%s', (_, text, expected) => {
    expect(duplicates(text)).toEqual(expected);
  });
});
