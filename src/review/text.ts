/** The longest text a field holds, in UTF-16 code units (`length`), so that every program counts alike. */
export const maxTextLength = 4000;
/** The most rows a worksheet holds. */
export const maxRows = 500;

/**
 * Characters that no text may hold: control characters other than tab and newline, bidirectional overrides and isolates (they make a text
 * read otherwise than it is stored), and unpaired surrogates.
 */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** The first forbidden character: its place, counted in UTF-16 code units from 0, and its code as `U+202E`. */
export function forbiddenCharacter(text: string): { at: number; code: string } | undefined {
  const at = text.search(forbidden);
  if (at < 0) return undefined;
  return { at, code: codeOf(text, at) };
}

/** The text with every forbidden character spelt out as `U+202E`, so that a message that quotes a file reads as it is stored. */
export function visible(text: string): string {
  return text.replace(new RegExp(forbidden, 'g'), (character) => codeOf(character, 0));
}

function codeOf(text: string, at: number): string {
  return `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What may be stored of a typed or pasted text: line ends as `\n`, forbidden characters left out, cut at the limit. `removed` and `cut` count code units. */
export function cleanText(typed: string): { text: string; removed: number; cut: number } {
  const unified = typed.replace(/\r\n?/g, '\n');
  const kept = unified.replace(new RegExp(forbidden, 'g'), '');
  let text = kept.slice(0, maxTextLength);
  if (/[\ud800-\udbff]$/.test(text)) text = text.slice(0, -1);
  return { text, removed: unified.length - kept.length, cut: kept.length - text.length };
}

/** Blank: nothing is left after trimming. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}
