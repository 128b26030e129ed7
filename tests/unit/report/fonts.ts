import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Fonts, readFonts } from '../../../src/report/formats/pdf';

let read: Fonts | undefined;

/** The fonts as `node scripts/fonts.mjs` cuts them. */
export function testFonts(): Fonts {
  const font = (name: string) => new Uint8Array(gunzipSync(readFileSync(new URL(`../../../generated/fonts/${name}.bin`, import.meta.url))));
  read ??= readFonts({ text: font('text'), bold: font('bold'), fallback: font('fallback') });
  return read;
}
