import { type Face, readFace } from './truetype';

/** The fonts of a PDF, each as TrueType bytes: the text, its bold, and what stands in where these lack a character. */
export interface FontBytes {
  readonly text: Uint8Array;
  readonly bold: Uint8Array;
  readonly fallback: Uint8Array;
}
export type FontName = keyof FontBytes;
export type Weight = 'text' | 'bold';

/** A grapheme as it is drawn. `width` is in thousandths of the type size. */
export interface Glyph {
  readonly font: FontName;
  /** What is drawn: `''` for what has no look of its own. */
  readonly text: string;
  readonly width: number;
  /** `absent`: no font has it, so 〓 stands in. `form`: the chosen form of a kanji is missing, and its usual form stands in. */
  readonly lack: 'absent' | 'form' | null;
}

export interface Fonts {
  readonly bytes: FontBytes;
  /** @param weight `quote` for the quotation marks of English, which the text font draws too wide */
  glyph(grapheme: string, weight: Weight | 'quote'): Glyph;
}

const orders: Readonly<Record<Weight | 'quote', readonly FontName[]>> = {
  text: ['text', 'fallback'],
  bold: ['bold', 'text', 'fallback'],
  quote: ['fallback', 'text'],
};
const standIn = '〓';
/** Soft hyphen, zero-width marks, joiners, and the selectors of emoji or text style: they have no look of their own. */
const invisible = /\u00ad|[\u200b\u200c\u200e\u200f]|\u200d|[\u2060-\u2064]|\ufeff|[\ufe03-\ufe0f]/gu;
const firstForm = 0xe0100;

/** Reads the fonts once; what it returns serves any number of PDFs. */
export function readFonts(bytes: FontBytes): Fonts {
  const faces: Record<FontName, Face> = { text: readFace(bytes.text), bold: readFace(bytes.bold), fallback: readFace(bytes.fallback) };
  const known: Record<Weight | 'quote', Map<string, Glyph>> = { text: new Map(), bold: new Map(), quote: new Map() };
  return {
    bytes,
    glyph(grapheme, weight) {
      const found = known[weight].get(grapheme) ?? glyphOf(faces, grapheme, weight);
      known[weight].set(grapheme, found);
      return found;
    },
  };
}

function glyphOf(faces: Record<FontName, Face>, grapheme: string, weight: Weight | 'quote'): Glyph {
  if (grapheme === '\t') return blank(faces, '\u3000');
  const text = grapheme.normalize('NFC') === grapheme ? grapheme.replace(invisible, '') : grapheme.normalize('NFC').replace(invisible, '');
  if (text === '') return { font: 'text', text: '', width: 0, lack: null };
  const order = orders[weight];
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const selector = points.find(isSelector);
  const visible = points.filter((point) => !isSelector(point));
  const able = order.filter((font) => visible.every((point) => faces[font].has(point)));
  const [base = 0] = visible;
  const exact = selector === undefined ? undefined : able.find((font) => faces[font].hasForm(base, selector));
  const font = exact ?? able[0];
  if (font === undefined || visible.length === 0) return { ...blank(faces, standIn), lack: 'absent' };
  const drawn = exact ? text : String.fromCodePoint(...visible);
  // The first form is the one that fonts draw by default; any later one is a form that the writer chose.
  const lack = selector !== undefined && !exact && selector > firstForm ? 'form' : null;
  return { font, text: drawn, width: visible.reduce((sum, point) => sum + faces[font].width(point), 0), lack };
}

function blank(faces: Record<FontName, Face>, character: string): Glyph {
  return { font: 'text', text: character, width: faces.text.width(character.codePointAt(0) ?? 0), lack: null };
}

function isSelector(point: number): boolean {
  return (point >= 0xfe00 && point <= 0xfe0f) || (point >= firstForm && point <= 0xe01ef);
}
