import LineBreaker from 'linebreak';
import type { FontName, Fonts, Weight } from './fonts';

/** A stretch of one font. `width` in points. */
export interface Run {
  readonly font: FontName;
  readonly text: string;
  readonly width: number;
}

export interface Line {
  readonly runs: readonly Run[];
  /** In points, without the spaces at its end, which hang. */
  readonly width: number;
  /** What it holds of the text as it was given: the lines of a paragraph, joined, are the paragraph. */
  readonly source: string;
}

/** Characters that a text holds and the fonts do not. */
export type Lack = { readonly character: string; readonly lack: 'absent' | 'form' };

export interface Setting {
  readonly fonts: Fonts;
  readonly weight: Weight;
  /** Type size, points. */
  readonly size: number;
  /** Width of the column, points. No line is wider, unless a single character is. */
  readonly width: number;
  /** English: quotation marks are set narrow. */
  readonly english?: boolean;
  /** Hears of every character that is not drawn as it was written. */
  readonly onLack?: (lack: Lack) => void;
}

/** Never first on a line (行頭禁則). */
const notFirst = new Set(
  '、。，．・：；？！゛゜ヽヾゝゞ々ー’”）］｝〕〉》」』】〙〗〟°′″℃％‰ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ｡､･ｰ｣ﾞﾟ,.:;?!)]}…‥〜～',
);
/** Never last on a line (行末禁則). */
const notLast = new Set('‘“（［｛〔〈《「『【〘〖〝｢([{￥＄£§');

const quotes = new Set('‘’“”');

interface Piece {
  readonly source: string;
  readonly font: FontName;
  readonly text: string;
  readonly width: number;
  readonly space: boolean;
  /** May a line begin with it? */
  readonly breakable: boolean;
}

/** Lays a text out in lines: paragraphs at `\n`, breaks by UAX #14 within the rules for Japanese, fonts chosen grapheme by grapheme. */
export function layLines(text: string, setting: Setting): Line[] {
  return text.split('\n').flatMap((paragraph) => layParagraph(paragraph, setting));
}

function layParagraph(text: string, setting: Setting): Line[] {
  const pieces = piecesOf(text, setting);
  const filled = fillLines(pieces, setting.width);
  return filled.lines.length > 1 && filled.lines.length <= longest && !filled.forced ? evened(pieces, filled.lines, setting) : filled.lines;
}

/** Longer paragraphs are left as they fall. */
const longest = 5;
/** Fewer characters do not stand alone on the last line of a short paragraph (「か。」). */
const fewest = 4;

/** The same number of lines, a little narrower, where that keeps the last one from being next to empty. */
function evened(pieces: readonly Piece[], lines: Line[], { width, size }: Setting): Line[] {
  const isShort = (all: readonly Line[]) => graphemes(all.at(-1)?.source ?? '').length < fewest;
  if (!isShort(lines)) return lines;
  for (let narrower = 1; narrower <= fewest; narrower += 1) {
    const tried = fillLines(pieces, width - narrower * size);
    if (tried.forced || tried.lines.length > lines.length) return lines;
    if (!isShort(tried.lines)) return tried.lines;
  }
  return lines;
}

/** `forced`: some word was wider than the column and had to be broken. */
function fillLines(pieces: readonly Piece[], most: number): { readonly lines: Line[]; readonly forced: boolean } {
  const lines: Line[] = [];
  let forced = false;
  let start = 0;
  let best = -1;
  let width = 0;
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece) break;
    if (index > start && piece.breakable) best = index;
    while (index > start && !piece.space && width + piece.width > most + 0.001) {
      forced ||= best <= start;
      const at = best > start ? best : forcedBreak(pieces, start, index);
      lines.push(lineOf(pieces.slice(start, at)));
      start = at;
      best = lastBreakable(pieces, at, index);
      width = pieces.slice(at, index).reduce((sum, each) => sum + each.width, 0);
    }
    width += piece.width;
  }
  lines.push(lineOf(pieces.slice(start)));
  return { lines, forced };
}

function piecesOf(text: string, { fonts, weight, size, english = false, onLack }: Setting): Piece[] {
  const breaks = breaksOf(text);
  let at = 0;
  let before = '';
  return graphemes(text).map((source) => {
    const glyph = fonts.glyph(source, english && quotes.has(source) ? 'quote' : weight);
    if (glyph.lack && onLack) onLack({ character: source, lack: glyph.lack });
    const breakable = breaks.has(at) && mayPart(before, source);
    at += source.length;
    before = source;
    return { source, font: glyph.font, text: glyph.text, width: (glyph.width * size) / 1000, space: /^\s$/u.test(source), breakable };
  });
}

function mayPart(before: string, after: string): boolean {
  return !notFirst.has(after.charAt(0)) && !notLast.has(before.charAt(0));
}

/** Where a word is wider than the column: the last place that breaks no rule for Japanese, or, failing that, the last place that fits. */
function forcedBreak(pieces: readonly Piece[], start: number, end: number): number {
  for (let at = end; at > start; at -= 1) {
    if (mayPart(pieces[at - 1]?.source ?? '', pieces[at]?.source ?? '')) return at;
  }
  return end;
}

function lastBreakable(pieces: readonly Piece[], start: number, end: number): number {
  for (let at = end; at > start; at -= 1) if (pieces[at]?.breakable) return at;
  return -1;
}

function lineOf(pieces: readonly Piece[]): Line {
  let end = pieces.length;
  while (end > 0 && pieces[end - 1]?.space) end -= 1;
  const runs: { font: FontName; text: string; width: number }[] = [];
  for (const { font, text, width } of pieces.slice(0, end)) {
    const last = runs.at(-1);
    if (text === '') continue;
    if (last?.font === font) {
      last.text += text;
      last.width += width;
    } else runs.push({ font, text, width });
  }
  return { runs, width: runs.reduce((sum, run) => sum + run.width, 0), source: pieces.map((piece) => piece.source).join('') };
}

function breaksOf(text: string): Set<number> {
  const breaker = new LineBreaker(text);
  const found = new Set<number>();
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) found.add(next.position);
  return found;
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });
/** Plain Japanese and Latin: every character is a grapheme of its own, and the slower way is not needed. */
const plain = /^[\u0020-\u007e\u2010-\u2027\u2030-\u205e\u3000-\u3029\u3030-\u3096\u309b-\u30ff\u4e00-\u9fff\uff01-\uff9d]*$/;

export function graphemes(text: string): string[] {
  return plain.test(text) ? text.split('') : Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** As much of a name as tells rows apart, on one line; where it is cut, it ends in 「…」. @param most characters */
export function shortened(name: string, most = 40): string {
  const characters = graphemes(name.replace(/\s+/gu, ' ').trim());
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : characters.join('');
}

/** Roughly how wide a text is on one line, in full-width characters; a line break counts as some of them. */
export function breadthOf(text: string): number {
  return text.length - (text.match(/[\u0020-\u007e]/g)?.length ?? 0) / 2 + 9 * (text.match(/\n/g)?.length ?? 0);
}
