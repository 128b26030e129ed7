import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Lack, type Line, layLines } from '../../../src/report/formats/pdf/lines';
import { testFonts } from './fonts';

const size = 9;

function lay(text: string, width: number, onLack?: (lack: Lack) => void): Line[] {
  return layLines(text, { fonts: testFonts(), weight: 'text', size, width, ...(onLack ? { onLack } : {}) });
}

const shown = (line: Line) => line.runs.map((run) => run.text).join('');

/** Japanese as people write it: closing marks follow words, opening ones precede them, never a heap of either. */
const word = fc.constantFrom(
  '端末',
  'リスク',
  'テレワーク',
  'って',
  'ょうじ',
  'VPN',
  '2020年',
  '確かめました',
  '々',
  'ー',
  'https://example.go.jp/a',
  '𠮷野家',
  'のため',
);
const clause = fc.tuple(word, word, fc.constantFrom('、', '。', '」', '）', '？', '！', '・', '', '…')).map((parts) => parts.join(''));
const quoted = clause.map((inner) => `「${inner}」`);
const bracketed = clause.map((inner) => `（${inner}）`);
const prose = fc.array(fc.oneof(clause, quoted, bracketed, fc.constant(' '), fc.constant('\n')), { maxLength: 40 }).map((parts) => `文${parts.join('')}`);
const width = fc.integer({ min: 60, max: 500 });

describe('a text in lines', () => {
  test('loses nothing', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'grapheme' })), width, (text, within) => {
        const paragraphs = text.split('\n');
        const lines = lay(text, within);
        expect(lines.map((line) => line.source).join('')).toBe(paragraphs.join(''));
      }),
    );
  });

  test('is nowhere wider than its column', () => {
    fc.assert(
      fc.property(prose, width, (text, within) => {
        for (const line of lay(text, within)) expect(line.width).toBeLessThanOrEqual(within + 0.01);
      }),
    );
  });

  test('never begins a continued line with 、。」 or the like, and never ends one with 「（', () => {
    fc.assert(
      fc.property(prose, width, (text, within) => {
        for (const paragraph of text.split('\n')) {
          const lines = lay(paragraph, within);
          for (const line of lines.slice(1))
            expect(line.source).not.toMatch(/^[、。，．・：；？！）］｝」』】〉》ゝゞ々ーぁぃぅぇぉっゃゅょァィゥェォッャュョ…]/);
          for (const line of lines.slice(0, -1)) expect(line.source).not.toMatch(/[（［｛「『【〈《]$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('keeps a word of Latin letters whole where the column has room for it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('telework', 'security', 'department', 'of'), { minLength: 1, maxLength: 20 }), width, (words, within) => {
        for (const line of lay(words.join(' '), within)) for (const each of shown(line).split(' ')) expect(words).toContain(each);
      }),
    );
  });

  test('breaks an address that is wider than the column, rather than running over its edge', () => {
    const lines = lay(`https://${'a'.repeat(300)}`, 100);
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(100);
  });

  test('lets the spaces at the end of a line hang', () => {
    const [first, second] = lay(`${'あ'.repeat(10)}        ${'い'.repeat(10)}`, 10 * size);
    expect(shown(first ?? { runs: [], width: 0, source: '' })).toBe('あ'.repeat(10));
    expect(second?.source).toBe('い'.repeat(10));
  });

  test('keeps an empty line as a line', () => {
    expect(lay('一\n\n二', 100).map((line) => line.source)).toEqual(['一', '', '二']);
  });

  test('does not leave 「か。」 alone on the last line of a short text', () => {
    const text = 'テレワークの期間中に確かめましたか。';
    const full = lay(text, 1000)[0]?.width ?? 0;
    const lines = lay(text, full - size * 1.2);
    expect(lines).toHaveLength(2);
    expect((lines[1]?.source ?? '').length).toBeGreaterThanOrEqual(4);
  });
});
