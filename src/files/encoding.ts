/** What a text that is not UTF-8 seems to be written in. */
export type SeemingEncoding = 'utf-16' | 'shift_jis' | 'euc-jp' | 'unknown';

export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly seems: SeemingEncoding; readonly line: number };

/**
 * The text of UTF-8 bytes, without their byte order mark. Other encodings are named, not converted: a wrong guess would change words unseen.
 * `line`, from 1, is where the first byte stands that is not UTF-8.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { ok: false, seems: 'utf-16', line: 1 };
  const text = decoded(bytes, 'utf-8');
  if (text !== undefined) return { ok: true, text };
  const good = bytes.subarray(0, firstFault(bytes));
  return { ok: false, seems: seemingEncoding(bytes, good), line: lines(good) };
}

/** A byte order mark of UTF-16, or zero for every other byte at the start (JSON opens with ASCII). */
function isUtf16(bytes: Uint8Array): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return (a > 0 && b === 0 && c > 0 && d === 0) || (a === 0 && b > 0 && c === 0 && d > 0);
}

function seemingEncoding(bytes: Uint8Array, good: Uint8Array): SeemingEncoding {
  // Whole characters of UTF-8 before the fault: a damaged file, though its bytes might pass as Shift_JIS.
  if (good.some((byte) => byte > 0x7f)) return 'unknown';
  // Most EUC-JP would pass as Shift_JIS (half-width katakana), hardly any Shift_JIS as EUC-JP.
  return (['euc-jp', 'shift_jis'] as const).find((label) => isText(decoded(bytes, label))) ?? 'unknown';
}

/** Bytes of no text decode as something, too, but with control characters in it. */
function isText(text: string | undefined): boolean {
  return text !== undefined && !/[^\P{Cc}\t\n\r]/u.test(text);
}

function decoded(bytes: Uint8Array, label: string, stream = false): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream });
  } catch {
    return undefined;
  }
}

/** How many bytes from the start are whole characters of UTF-8. */
function firstFault(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    // `stream`: a character that the cut itself halves is no fault.
    if (decoded(bytes.subarray(0, middle), 'utf-8', true) === undefined) bad = middle;
    else good = middle;
  }
  // Go back to the start of a character that was begun and not ended.
  while (good > 0 && decoded(bytes.subarray(0, good), 'utf-8') === undefined) good -= 1;
  return good;
}

function lines(bytes: Uint8Array): number {
  return bytes.reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 1);
}
