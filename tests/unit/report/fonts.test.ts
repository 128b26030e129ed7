import { describe, expect, test } from 'vitest';
import { jisX0213 } from '../../../scripts/jis-x-0213.mjs';
import { layLines } from '../../../src/report/formats/pdf/lines';
import { testFonts } from './fonts';
import { awkwardName } from './reviews';

const fonts = testFonts();
const glyph: typeof fonts.glyph = (grapheme, weight) => fonts.glyph(grapheme, weight);
const lacking = (points: readonly number[]) => points.map((point) => String.fromCodePoint(point)).filter((character) => glyph(character, 'text').lack !== null);

describe('the fonts of a PDF', () => {
  test('have every kanji of JIS X 0213, on all four levels', () => {
    const jis = jisX0213();
    expect([jis.level1, jis.level2, jis.level3, jis.level4].map((level) => level.length)).toEqual([2965, 3391, 1259, 2436]);
    expect([jis.level1, jis.level2, jis.level3, jis.level4].map(lacking)).toEqual([[], [], [], []]);
  });

  test('have its other characters, too', () => {
    expect(lacking(jisX0213().other)).toEqual([]);
  });

  test('draw the names that older systems could not, each as it is written', () => {
    const runs = layLines(awkwardName, { fonts: testFonts(), weight: 'text', size: 9, width: 1000 })[0]?.runs ?? [];
    expect(runs.map((run) => run.text).join('')).toBe(awkwardName);
    expect(runs.find((run) => run.font === 'fallback')?.text).toBe('𠮷');
  });

  test('draw a name in bold where bold has it, and in the regular weight where it has not', () => {
    expect(glyph('省', 'bold').font).toBe('bold');
    expect(glyph('辻', 'bold').font).toBe('bold');
    expect(glyph('𠮷', 'bold')).toMatchObject({ font: 'fallback', lack: null });
  });

  test('put 〓 for what they have not, and say so', () => {
    expect(glyph('😀', 'text')).toMatchObject({ text: '〓', lack: 'absent' });
    expect(glyph('👨‍👩‍👧', 'text')).toMatchObject({ text: '〓', lack: 'absent' });
    const heard: unknown[] = [];
    layLines('対応済み😀です', { fonts: testFonts(), weight: 'text', size: 9, width: 1000, onLack: (lack) => heard.push(lack) });
    expect(heard).toEqual([{ character: '😀', lack: 'absent' }]);
  });

  test('say where the chosen form of a kanji gives way to the usual one', () => {
    expect(glyph('葛\u{e0100}', 'text')).toMatchObject({ text: '葛\u{e0100}', lack: null });
    expect(glyph('邉\u{e010e}', 'text')).toMatchObject({ text: '邉', lack: 'form' });
  });

  test('draw a letter written in two parts as one', () => {
    expect(glyph('か\u3099', 'text')).toMatchObject({ text: 'が', lack: null });
  });

  test('draw nothing for what has no look', () => {
    for (const mark of ['\u200b', '\ufeff', '\u00ad']) expect(glyph(mark, 'text')).toMatchObject({ text: '', width: 0, lack: null });
  });
});
