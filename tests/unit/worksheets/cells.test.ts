import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createI18n } from '../../../src/i18n';
import { emptyRow, type Review, rowSchemas, type SheetId } from '../../../src/review';
import { cellOf, normalised, readCell } from '../../../src/worksheets/cells';
import { type Field, fieldsOf, hasGap, isAsked, valueOf } from '../../../src/worksheets/fields';
import type { OptionKey } from '../../../src/worksheets/options';
import { readTsv, writeTsv } from '../../../src/worksheets/tsv';
import { reviewArbitrary } from '../review/arbitrary';

const sheets = ['works', 'exceptions', 'devices', 'meetings'] as const;
const words = await Promise.all((['ja', 'en'] as const).map((language) => createI18n(language, ['sheets'])));
const labellers = words.map((each) => (key: OptionKey) => each.getFixedT(each.language, 'sheets')(`option.${key}`));

function labelsOf(field: Field): Map<string, string | number> {
  const options = field.kind === 'choice' || field.kind === 'choices' ? field.options : [];
  return new Map(options.flatMap(({ key, value }) => labellers.map((label) => [normalised(label(key)), value] as const)));
}

function field(sheet: SheetId, id: string): Field {
  const found = fieldsOf(sheet, 'gov').find((each) => each.id === id);
  if (!found) throw new Error(`no field ${id}`);
  return found;
}

function read(sheet: SheetId, id: string, cell: string) {
  return readCell(field(sheet, id), cell, labelsOf(field(sheet, id)), ['未記入']);
}

describe('the fields of a sheet', () => {
  test.each(sheets)('are all those that its rows have: %s', (sheet) => {
    const ids = fieldsOf(sheet, 'gov').map(({ id }) => id);
    expect([...ids].sort()).toEqual(
      Object.keys(emptyRow(sheet, 'x'))
        .filter((key) => key !== 'id')
        .sort(),
    );
    for (const each of fieldsOf(sheet, 'gov')) expect(() => valueOf(each, emptyRow(sheet, 'x'))).not.toThrow();
  });

  test('are offered with every value that the review file knows, and no other', () => {
    for (const sheet of sheets) {
      for (const each of fieldsOf(sheet, 'gov')) {
        if (each.kind !== 'choice' && each.kind !== 'choices') continue;
        for (const { value } of each.options) {
          const cell = each.kind === 'choice' ? value : [value];
          expect(rowSchemas[sheet].safeParse({ id: '01976b00-0000-7000-8000-000000000001', [each.id]: cell }).success).toBe(true);
        }
      }
    }
  });

  test('do not ask for the terms of guests’ systems, nor at all in 重要インフラ事業者等', () => {
    const terms = field('meetings', 'terms');
    expect(fieldsOf('meetings', 'ci')).not.toContain(terms);
    const system = emptyRow('meetings', 'x');
    expect(isAsked(terms, system)).toBe(true);
    expect(isAsked(terms, { ...system, provider: 'department' })).toBe(true);
    for (const provider of ['contractor', 'organisation', 'individual'] as const) expect(isAsked(terms, { ...system, provider })).toBe(false);
  });

  test('ask of a device what concerns its kind', () => {
    const asked = (kind: 'issued' | 'non-issued' | null) =>
      fieldsOf('devices', 'gov')
        .filter((each) => isAsked(each, { ...emptyRow('devices', 'x'), kind }))
        .map(({ id }) => id);
    expect(asked('issued')).toContain('takeOutProper');
    expect(asked('issued')).not.toContain('permitted');
    expect(asked('non-issued')).toContain('sanitisedAtEnd');
    expect(asked('non-issued')).not.toContain('needed');
    expect(asked(null)).not.toContain('permitted');
    expect(asked(null)).toContain('kind');
  });

  test('of a filled-in row leave no gap', () => {
    const work = { ...emptyRow('works', 'x'), name: '支払', owner: '会計課', changes: ['none' as const], confidentiality: 2 as const, likelihood: 1 as const };
    expect(hasGap('works', work, 'gov')).toBe(true);
    expect(hasGap('works', { ...work, impact: 2 }, 'gov')).toBe(false);
    // At high risk there is more to say.
    expect(hasGap('works', { ...work, likelihood: 3, impact: 3 }, 'gov')).toBe(true);
  });
});

describe('a cell', () => {
  test.each(['はい', 'yes', 'Yes', 'ＹＥＳ', '○', ' はい '])('says yes in either language and as a sign: %s', (cell) => {
    expect(read('works', 'considered', cell)).toMatchObject({ kind: 'read', value: 'yes' });
  });

  test('takes levels and classes by their words and their numbers', () => {
    expect(read('works', 'likelihood', '３')).toMatchObject({ value: 3 });
    expect(read('works', 'likelihood', 'High')).toMatchObject({ value: 3 });
    expect(read('works', 'confidentiality', '機密性２情報')).toMatchObject({ value: 2 });
  });

  test('takes several choices in their order, with any separator', () => {
    expect(read('works', 'changes', '利用者の数，扱う量')).toMatchObject({ value: ['volume', 'users'] });
    expect(read('works', 'changes', 'Number of users; 扱う量')).toMatchObject({ value: ['volume', 'users'] });
    expect(read('works', 'changes', '変わりない、扱う量')).toEqual({ kind: 'unread', why: 'none-alone' });
  });

  test('takes counts in full-width digits, with separators and with 台', () => {
    for (const cell of ['１２００', '1,200', '1200台']) expect(read('devices', 'needed', cell)).toMatchObject({ value: 1200 });
    for (const cell of ['-1', '1.5', '多数', '10000000', '1,20']) expect(read('devices', 'needed', cell)).toEqual({ kind: 'unread', why: 'count' });
  });

  test('that is empty, or says so, empties its field', () => {
    expect(read('works', 'considered', '未記入')).toMatchObject({ value: null });
    expect(read('works', 'changes', '')).toMatchObject({ value: [] });
    expect(read('works', 'name', '未記入')).toMatchObject({ value: '未記入' });
  });

  test('that cannot be read says why', () => {
    expect(read('works', 'considered', 'たぶん')).toEqual({ kind: 'unread', why: 'choice' });
    expect(read('works', 'reflectedOn', '来週')).toEqual({ kind: 'unread', why: 'date' });
  });

  test('says what it leaves out of a text', () => {
    expect(read('works', 'name', `a\u202eb`)).toMatchObject({ value: 'ab', removed: 1 });
    expect(read('works', 'name', 'あ'.repeat(4001))).toMatchObject({ cut: 1 });
  });

  test('has no word for a value with a separator in it', () => {
    for (const sheet of sheets) {
      for (const each of fieldsOf(sheet, 'gov')) {
        if (each.kind !== 'choices') continue;
        for (const { key } of each.options) for (const label of labellers) expect(label(key)).not.toMatch(/[、，,;；\n]/);
      }
    }
  });
});

test('whatever the rows say, what is copied out reads back the same, in either language', () => {
  const readable = (review: Review) => sheets.flatMap((sheet) => review.worksheets[sheet].map((row) => ({ sheet, row })));
  fc.assert(
    fc.property(reviewArbitrary, fc.constantFrom(...labellers), fc.constantFrom('、', ', ', '; '), (review, label, comma) => {
      for (const { sheet, row } of readable(review)) {
        const fields = fieldsOf(sheet, 'gov');
        const [line = []] = readTsv(writeTsv([fields.map((each) => cellOf(each, row, label, comma))]));
        fields.forEach((each, index) => {
          const value = valueOf(each, row);
          // A choice of several is read in the order of its options; a day of the first thousand years is no day that a table means.
          const sorted =
            each.kind === 'choices'
              ? each.options.map((option) => String(option.value)).filter((option) => Array.isArray(value) && value.includes(option))
              : value;
          if (each.kind === 'date' && typeof value === 'string' && value < '1000') return;
          expect(readCell(each, line[index] ?? '', labelsOf(each), [])).toMatchObject({ kind: 'read', value: sorted });
        });
      }
    }),
    { numRuns: 60 },
  );
});
