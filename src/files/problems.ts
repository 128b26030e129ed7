import type { Path, Problem, Review } from '../review';
import type { SeemingEncoding } from './encoding';
import type { ForeignKind } from './signatures';

/** Why a file could not be read as far as its contents. Only data: the words are in `locales/…/problems.json`, by `kind`. Lines and columns are counted from 1. */
export type ReadingProblem =
  /** `found` and `limit` in bytes. */
  | { readonly kind: 'too-large'; readonly path: Path; readonly found: number; readonly limit: number }
  | { readonly kind: 'empty'; readonly path: Path }
  /** `line` is where the first byte stands that is not UTF-8. */
  | { readonly kind: 'encoding'; readonly path: Path; readonly seems: SeemingEncoding; readonly line: number }
  | { readonly kind: 'other-kind'; readonly path: Path; readonly seems: ForeignKind | 'unknown' }
  /** The first character that cannot stand there, or `null` where the text ends too early; columns in UTF-16 code units. */
  | { readonly kind: 'not-json'; readonly path: Path; readonly line: number; readonly column: number; readonly found: string | null }
  /** `limit` in levels of objects and lists. */
  | { readonly kind: 'too-deep'; readonly path: Path; readonly line: number; readonly column: number; readonly limit: number }
  /** The object at `path` has `key` (cut to 60 characters) more than once. */
  | { readonly kind: 'duplicate-key'; readonly path: Path; readonly key: string };

export type FileProblem = Problem | ReadingProblem;

/** A file's review, or its problems: the first 100, and in `total` how many there are. */
export type ReadOutcome =
  | { readonly ok: true; readonly review: Review }
  | { readonly ok: false; readonly problems: readonly FileProblem[]; readonly total: number };

export function refused(problem: FileProblem): ReadOutcome {
  return { ok: false, problems: [problem], total: 1 };
}
