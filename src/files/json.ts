import { maxProblems, type Parsed, parseReview } from '../review';
import { decodeText } from './encoding';
import type { FileKind } from './kind';
import { type ReadOutcome, refused } from './problems';
import { maxLevels, type Scan, scanJson } from './scan';
import { foreignKind } from './signatures';

/** The review file itself: one JSON document, whatever its name. */
export const json: FileKind = {
  id: 'json',
  detect: (bytes) => foreignKind(bytes) === undefined,
  read: readJson,
};

function readJson(bytes: Uint8Array): ReadOutcome {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refused({ kind: 'encoding', path: [], seems: decoded.seems, line: decoded.line });
  const { text } = decoded;
  if (text.trim() === '') return refused({ kind: 'empty', path: [] });
  const scan = scanJson(text);
  switch (scan.kind) {
    case 'fault':
      return refused({ kind: 'not-json', path: [], ...placeOf(text, scan.at), found: characterAt(text, scan.at) });
    case 'too-deep':
      return refused({ kind: 'too-deep', path: [], ...placeOf(text, scan.at), limit: maxLevels });
    case 'json':
      return together(scan, parseReview(JSON.parse(text)));
  }
}

/** Duplicate keys first; but of a file that is no review of ours, or of a newer version, nothing more is said. */
function together({ duplicates, total }: Extract<Scan, { kind: 'json' }>, parsed: Parsed): ReadOutcome {
  if (total === 0) return parsed;
  const others = parsed.ok ? [] : parsed.problems;
  if (others.some(({ kind }) => kind === 'not-a-review' || kind === 'newer-version')) return parsed;
  const repeated = duplicates.map(({ path, key }) => ({ kind: 'duplicate-key', path, key }) as const);
  return { ok: false, problems: [...repeated, ...others].slice(0, maxProblems), total: total + (parsed.ok ? 0 : parsed.total) };
}

/** Line and column, both from 1, columns in UTF-16 code units; a line ends with `\n`, `\r\n` or `\r`. */
function placeOf(text: string, at: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let each = 0; each < at; each += 1) {
    const sign = text.charAt(each);
    if (sign === '\n' || (sign === '\r' && text.charAt(each + 1) !== '\n')) {
      line += 1;
      start = each + 1;
    }
  }
  return { line, column: at - start + 1 };
}

function characterAt(text: string, at: number): string | null {
  const code = text.codePointAt(at);
  return code === undefined ? null : String.fromCodePoint(code);
}
