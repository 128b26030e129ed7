import { kinds } from './kinds';
import { type ReadOutcome, refused } from './problems';
import { foreignKind } from './signatures';

/** The largest file that is read, in bytes: 5 MB. */
export const maxFileBytes = 5_000_000;

/**
 * The review in a file, or all that is wrong with the file. `name` is the file's name without a path.
 * Pure and synchronous; reads nothing beyond the bytes, changes nothing, and never throws for bad input.
 */
export function readReviewFile(bytes: Uint8Array, name: string): ReadOutcome {
  if (bytes.length > maxFileBytes) return refused({ kind: 'too-large', path: [], found: bytes.length, limit: maxFileBytes });
  if (bytes.length === 0) return refused({ kind: 'empty', path: [] });
  const kind = kinds.find(({ detect }) => detect(bytes, name));
  return kind ? kind.read(bytes) : refused({ kind: 'other-kind', path: [], seems: foreignKind(bytes) ?? 'unknown' });
}
