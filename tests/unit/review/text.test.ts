import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, forbiddenCharacter, isBlank, maxTextLength, visible } from '../../../src/review';
import { unitsArbitrary } from './arbitrary';

const bell = '\u0007';
const override = '\u202e';

test.each([
  ['ordinary text stays as it is', 'テレワーク実施要領 第3版', 'テレワーク実施要領 第3版', 0],
  ['emoji, rare kanji and variation selectors stay', '👩🏽‍💻𠮷葛󠄀', '👩🏽‍💻𠮷葛󠄀', 0],
  ['tab and newline stay', 'a\tb\nc', 'a\tb\nc', 0],
  ['line ends become newlines, and nothing counts as left out', 'a\r\nb\rc', 'a\nb\nc', 0],
  ['control characters are left out', `a${bell}b\u0000\u007f\u0085`, 'ab', 4],
  ['bidirectional overrides and isolates are left out', `a${override}b\u2066c\u2069`, 'abc', 3],
  ['halves of characters are left out', '\ud842a\udfb7\ud842', 'a', 3],
  ['a whole character between two halves stays', '\ud842𠮷\udfb7', '𠮷', 2],
])('%s', (_, typed, text, removed) => {
  expect(cleanText(typed)).toEqual({ text, removed, cut: 0 });
});

test('text is cut at 4,000 code units, never through a character', () => {
  expect(cleanText('あ'.repeat(4001))).toEqual({ text: 'あ'.repeat(4000), removed: 0, cut: 1 });
  expect(cleanText(`${'あ'.repeat(3999)}𠮷`)).toEqual({ text: 'あ'.repeat(3999), removed: 0, cut: 2 });
  expect(cleanText(bell + 'あ'.repeat(4000))).toEqual({ text: 'あ'.repeat(4000), removed: 1, cut: 0 });
});

test('whatever is typed, what is stored is allowed, and cleaning it again changes nothing', () => {
  const parts = fc.oneof(fc.constantFrom('\r', '\n', bell, override, '\ud842', '\udfb7', '𠮷'), unitsArbitrary);
  const typed = fc.array(parts, { maxLength: 20 }).map((list) => list.join(''));
  fc.assert(
    fc.property(typed, (each) => {
      const { text, removed, cut } = cleanText(each);
      expect(forbiddenCharacter(text)).toBeUndefined();
      expect(text.length).toBeLessThanOrEqual(maxTextLength);
      expect(text.length + removed + cut).toBe(each.replace(/\r\n?/g, '\n').length);
      expect(cleanText(text)).toEqual({ text, removed: 0, cut: 0 });
    }),
  );
});

test('the first forbidden character is named with its place', () => {
  expect(forbiddenCharacter(`みなと${override}市${bell}`)).toEqual({ at: 3, code: 'U+202E' });
  expect(forbiddenCharacter(`a${bell}`)).toEqual({ at: 1, code: 'U+0007' });
  expect(forbiddenCharacter('みなと市\t\n')).toBeUndefined();
});

test('what is not seen is spelt out in messages', () => {
  expect(visible(`a${override}b${bell}\ud842`)).toBe('aU+202EbU+0007U+D842');
});

test.each([
  ['', true],
  [' \t\n\u3000', true],
  ['　なし', false],
])('%j is blank: %s', (text, blank) => {
  expect(isBlank(text)).toBe(blank);
});
