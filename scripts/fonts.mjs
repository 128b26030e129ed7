/**
 * Cuts the fonts that a PDF needs and writes them to generated/fonts/{text,bold,fallback}.bin: TrueType, compressed by gzip without a time, so
 * that the same sources give the same bytes. Does nothing where they are up to date. (Not WOFF2: pdfkit then draws blank glyphs.)
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import subsetFont from 'subset-font';
import { ibmExtensions, jisX0213 } from './jis-x-0213.mjs';

const root = new URL('../', import.meta.url);
const folder = new URL('generated/fonts/', root);
const require = createRequire(import.meta.url);

/** Nothing but outlines and widths: each character is then exactly as wide as its glyph, in our own line layout as in pdfkit's. */
const dropTables = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'STAT', 'vhea', 'vmtx', 'gasp', 'meta', 'DSIG'];

/** Punctuation, Latin, Greek, Cyrillic, arrows, shapes and full-width forms; a font holds what it has of them. */
const common = [
  [0x20, 0x24f],
  [0x300, 0x30f],
  [0x370, 0x3ff],
  [0x400, 0x45f],
  [0x1e00, 0x1eff],
  [0x2010, 0x205e],
  [0x20a0, 0x20bf],
  [0x2100, 0x22ff],
  [0x2460, 0x27bf],
  [0x3000, 0x30ff],
  [0x31f0, 0x33ff],
  [0xff00, 0xffef],
].flatMap(([from, to]) => range(from, to));

/** Chosen forms of a kanji (IVS), as in 葛󠄀城 and 辻󠄀. */
const selectors = [...range(0xfe00, 0xfe02), ...range(0xe0100, 0xe010f)];

const quotes = [0x2018, 0x2019, 0x201c, 0x201d];

export async function makeFonts() {
  const sources = {
    text: readFileSync(require.resolve('@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf')),
    bold: readFileSync(require.resolve('@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf')),
    fallback: readFileSync(require.resolve('@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf')),
  };
  const jis = jisX0213();
  const text = new Set([...common, ...jis.level1, ...jis.level2, ...jis.level3, ...jis.other, ...ibmExtensions()]);
  const held = new Set(codePointsOf(sources.text).filter((point) => text.has(point)));
  const parts = {
    text: [...text, ...selectors],
    bold: [...common, ...jis.level1, ...ownCharacters(), 0xe0100],
    // BIZ UDPGothic has all of JIS X 0213, but its fourth level would make every PDF wait for another half a megabyte.
    // Its quotation marks are for English: those of BIZ UDPGothic are half an em wide.
    fallback: [
      ...codePointsOf(sources.fallback).filter((point) => !held.has(point) && (isIdeograph(point) || jis.other.includes(point))),
      ...quotes,
      ...selectors,
    ],
  };
  const stamp = createHash('sha256');
  for (const name of ['text', 'bold', 'fallback']) stamp.update(sources[name]).update(parts[name].join());
  stamp.update(readFileSync(fileURLToPath(import.meta.url)));
  const wanted = stamp.digest('hex');
  const stampFile = new URL('stamp', folder);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  mkdirSync(folder, { recursive: true });
  for (const name of ['text', 'bold', 'fallback']) {
    const characters = [...new Set(parts[name])]
      .sort((a, b) => a - b)
      .map((point) => String.fromCodePoint(point))
      .join('');
    const cut = await subsetFont(sources[name], characters, { targetFormat: 'truetype', noHinting: true, noLayoutClosure: true, dropTables });
    forgetDefaultForms(cut);
    writeFileSync(new URL(`${name}.bin`, folder), gzipSync(cut, { level: 9 }));
  }
  writeFileSync(stampFile, wanted);
}

function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function isIdeograph(point) {
  return (point >= 0x2e80 && point <= 0x2fdf) || (point >= 0x3400 && point <= 0x9fff) || (point >= 0xf900 && point <= 0xfaff) || point >= 0x20000;
}

/** Every character that our own words use. */
function ownCharacters() {
  const locales = new URL('locales/', root);
  const files = existsSync(locales) ? readdirSync(locales, { recursive: true }).filter((file) => file.endsWith('.json')) : [];
  return files.sort().flatMap((file) => [...readFileSync(new URL(file.replaceAll('\\', '/'), locales), 'utf8')].map((character) => character.codePointAt(0)));
}

function tableAt(font, tag) {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = 12 + 16 * index;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`the font has no table ${tag}`);
}

/** Where the character map of one format starts. */
function mapAt(font, format) {
  const cmap = tableAt(font, 'cmap');
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const start = cmap + font.readUInt32BE(cmap + 8 + 8 * index);
    if (font.readUInt16BE(start) === format) return start;
  }
  return undefined;
}

function codePointsOf(font) {
  const map = mapAt(font, 12);
  if (map === undefined) throw new Error('the font has no character map of format 12');
  return Array.from({ length: font.readUInt32BE(map + 12) }, (_, index) => map + 16 + 12 * index).flatMap((group) =>
    range(font.readUInt32BE(group), font.readUInt32BE(group + 4)),
  );
}

/**
 * fontkit overlooks the chosen forms of a selector that also lists default ones. A default form is what the plain character map gives
 * anyway, so the lists of defaults can go.
 */
function forgetDefaultForms(font) {
  const map = mapAt(font, 14);
  if (map === undefined) return;
  for (let index = 0; index < font.readUInt32BE(map + 6); index += 1) font.writeUInt32BE(0, map + 10 + 11 * index + 3);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await makeFonts();
