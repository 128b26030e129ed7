import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmless, readTsv, unharmed, writeTsv } from '../../../src/worksheets/tsv';

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom('', '"', '""', '"a"', 'a"b', '\t', '\n', 'a\nb', '"\n"', "'", "'=1", '=1+1', '-', '@x', ' =1', '＝1', "''=1", '\t=1', "'x"),
);
/** Line ends within cells as they are stored. */
const stored = cell.map((text) => text.replace(/\r\n?/g, '\n'));
const tables = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(stored, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));

describe('cells on the clipboard', () => {
  test('come back as they were written', () => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(readTsv(writeTsv(table))).toEqual(table);
      }),
    );
  });

  test('are read as Excel writes them: quoted with line ends, tabs and quotation marks', () => {
    expect(readTsv('業務\t担当\r\n"支払\n決裁"\t"会計""課"""\r\n')).toEqual([
      ['業務', '担当'],
      ['支払\n決裁', '会計"課"'],
    ]);
  });

  test('are read with any line end and with none at the last line', () => {
    expect(readTsv('a\tb\nc\t\rd')).toEqual([['a', 'b'], ['c', ''], ['d']]);
    expect(readTsv('')).toEqual([]);
    expect(readTsv('a\n\nb\n')).toEqual([['a'], [''], ['b']]);
  });

  test('keep a quotation mark that closes nothing', () => {
    expect(readTsv('"a" b\t"c\nd')).toEqual([['"a" b', '"c'], ['d']]);
  });
});

describe('a text that begins as a formula does', () => {
  test.each(['=1+1', '+81', '-1', '@SUM', ' =1', '\t=1', '\n', '＝1', '－1', "'=1"])('is kept from being computed: %j', (text) => {
    expect(harmless(text)).toBe(`'${text}`);
  });

  test.each(['', 'a=1', '業務', "'引用'", '1-2'])('and another stays as it is: %j', (text) => {
    expect(harmless(text)).toBe(text);
  });

  test('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(unharmed(harmless(text))).toBe(text);
      }),
    );
  });
});
