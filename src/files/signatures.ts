/** Kinds of file that people open by mistake, told by how they start. */
export type ForeignKind = 'pdf' | 'excel' | 'word' | 'powerpoint' | 'zip' | 'office' | 'archive' | 'image' | 'html' | 'xml' | 'rtf' | 'age';

/** First bytes in hexadecimal; a dot is any digit. */
const magic: readonly { readonly kind: ForeignKind; readonly bytes: RegExp }[] = [
  { kind: 'zip', bytes: /^504b(0304|0506|0708)/ },
  // Excel and Word before 2007, and any Office file with a password.
  { kind: 'office', bytes: /^d0cf11e0a1b11ae1/ },
  // gzip, 7-Zip, RAR
  { kind: 'archive', bytes: /^(1f8b08|377abcaf271c|526172211a07)/ },
  // PNG, JPEG, GIF, TIFF, BMP, WebP, HEIC and AVIF
  { kind: 'image', bytes: /^(89504e470d0a1a0a|ffd8ff|47494638|49492a00|4d4d002a|424d.{8}00000000|52494646.{8}57454250|.{8}66747970(6865|6d69|6176))/ },
];

/** The same for kinds that start with text. */
const openings: readonly { readonly kind: ForeignKind; readonly text: RegExp }[] = [
  // A PDF's header may stand anywhere in the first kilobyte; a text in braces that merely mentions one is none.
  { kind: 'pdf', text: /^[^{[]{0,1024}?%PDF-\d/ },
  { kind: 'age', text: /^(age-encryption\.org\/|-----BEGIN AGE )/ },
  { kind: 'rtf', text: /^\{\\rtf/ },
  { kind: 'html', text: /^\s*(<!--.{0,400}?-->\s*)?(<\?xml.{0,200}?\?>\s*)?<(!doctype\s+html|html|head|body)[\s>]/is },
  { kind: 'xml', text: /^\s*<(\?xml|svg|!doctype)/i },
];

/** What the zip of an Office document holds, by name. */
const parts: readonly { readonly kind: ForeignKind; readonly name: string }[] = [
  { kind: 'excel', name: 'xl/workbook' },
  { kind: 'word', name: 'word/document' },
  { kind: 'powerpoint', name: 'ppt/presentation' },
];

/** What kind of file these bytes are, where they are surely no text of ours; `undefined` where nothing speaks against JSON. */
export function foreignKind(bytes: Uint8Array): ForeignKind | undefined {
  const start = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const kind = magic.find((each) => each.bytes.test(start))?.kind;
  if (kind === 'zip') return officeKind(bytes) ?? kind;
  if (kind) return kind;
  const opening = new TextDecoder().decode(bytes.subarray(0, 2048));
  return openings.find(({ text }) => text.test(opening))?.kind;
}

/** The names of its parts stand uncompressed in a zip. */
function officeKind(bytes: Uint8Array): ForeignKind | undefined {
  const names = new TextDecoder('latin1').decode(bytes);
  return parts.find(({ name }) => names.includes(name))?.kind;
}
