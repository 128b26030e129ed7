import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reviewFileName } from '../../../src/files';
import { textArbitrary } from '../review/arbitrary';
import { emptyReview } from '../review/samples';

const noon = '2020-06-15T12:00:00.000Z';

function nameOf(organisation: string, department: string, word = '点検'): string {
  const review = emptyReview();
  return reviewFileName({ ...review, subject: { ...review.subject, organisation, department }, updatedAt: noon }, word);
}

test('a review is named after whom it reviews and its last change', () => {
  expect(nameOf('みなと市', '情報政策課')).toBe('点検_みなと市_情報政策課_2020-06-15.tenken.json');
});

test('what is not filled in is left out', () => {
  expect(nameOf('', '')).toBe('点検_2020-06-15.tenken.json');
  expect(nameOf('みなと市', ' \t')).toBe('点検_みなと市_2020-06-15.tenken.json');
  expect(nameOf('', '情報政策課')).toBe('点検_情報政策課_2020-06-15.tenken.json');
});

test('the day is that of the place where it is named', () => {
  const at = new Date(2020, 5, 15, 0, 30);
  expect(reviewFileName({ ...emptyReview(), updatedAt: at.toISOString() }, '点検')).toBe('点検_2020-06-15.tenken.json');
});

test.each([
  ['path separators', '../../etc', 'a\\b/c', '点検_etc_a-b-c_2020-06-15.tenken.json'],
  ['signs that Windows keeps', 'a:b*c?d', '"e"<f>|g', '点検_a-b-c-d_e-f-g_2020-06-15.tenken.json'],
  ['line ends, tabs and wide spaces', 'みなと\n市', '情報\t政策　課', '点検_みなと 市_情報 政策 課_2020-06-15.tenken.json'],
  ['control characters and changes of direction', 'a\u0007b', 'c\u202ed', '点検_a-b_c-d_2020-06-15.tenken.json'],
  ['dots and spaces at the ends', '.hidden', 'end. .', '点検_hidden_end_2020-06-15.tenken.json'],
])('%s are replaced', (_, organisation, department, name) => {
  expect(nameOf(organisation, department)).toBe(name);
});

test('rare characters stay whole', () => {
  expect(nameOf('葛󠄀城市', '𠮷野課👩🏽‍💻')).toBe('点検_葛󠄀城市_𠮷野課👩🏽‍💻_2020-06-15.tenken.json');
});

test('a long name is cut, the longer part first, and no character cut apart', () => {
  const name = nameOf('葛󠄀'.repeat(200), '情報政策課');
  expect(name).toMatch(/^点検_(葛󠄀)+_情報政策課_2020-06-15\.tenken\.json$/u);
  expect(nameOf('x'.repeat(4000), '情報政策課')).toHaveLength(100);
});

test('names that Windows keeps for devices are not used', () => {
  expect(nameOf('con.x', '', '')).toBe('con-.x_2020-06-15.tenken.json');
  expect(nameOf('LPT1.', 'NUL', '')).toBe('LPT1_NUL_2020-06-15.tenken.json');
});

test('whatever the names are, every system takes the file', () => {
  fc.assert(
    fc.property(textArbitrary, textArbitrary, fc.constantFrom('点検', 'review', ''), (organisation, department, word) => {
      const name = nameOf(organisation, department, word);
      expect(name.length).toBeLessThanOrEqual(100);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      expect(name).not.toMatch(/[\\/:*?"<>|]|\p{Cc}|\p{Cs}|^[. -]|^(con|prn|aux|nul|com\d|lpt\d)\./iu);
      expect(name.endsWith('2020-06-15.tenken.json')).toBe(true);
    }),
  );
});
