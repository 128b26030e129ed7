import boldUrl from '../../../generated/fonts/bold.bin?url';
import fallbackUrl from '../../../generated/fonts/fallback.bin?url';
import textUrl from '../../../generated/fonts/text.bin?url';
import type { Fonts } from '../../report/formats/pdf';

let loading: Promise<Fonts> | undefined;

/** The fonts of the PDF, loaded when the first one is made and kept for the next. A failed load is tried again the next time. */
export function loadFonts(): Promise<Fonts> {
  loading ??= Promise.all([import('../../report/formats/pdf'), load(textUrl), load(boldUrl), load(fallbackUrl)])
    .then(([{ readFonts }, text, bold, fallback]) => readFonts({ text, bold, fallback }))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

async function load(url: string): Promise<Uint8Array> {
  return unpacked(url.startsWith('#') ? embedded(url.slice(1)) : await fetched(url));
}

async function fetched(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** In the single file a font is text in the page, since nothing can be fetched from a disk. */
function embedded(id: string): Uint8Array<ArrayBuffer> {
  const text = document.getElementById(id)?.textContent ?? '';
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  // A host that serves it as compressed content has had it unpacked on the way.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
