import { basename } from 'node:path';
import type { i18n } from 'i18next';
import { maxFileBytes, readReviewFile } from '../files';
import { type MergeFault, merge, type Review, serialiseReview } from '../review';
import { readReviews } from './read';
import type { Terminal } from './terminal';

/** `names`: the review as it was when the two split, and the two. */
interface Merge {
  readonly base: string;
  readonly a: string;
  readonly b: string;
  readonly out: string;
}

/**
 * Writes the merged review to `out`, and what came together as one line of JSON. With a conflict it writes the line alone.
 * `out` may be one of the three, since nothing of them is lost; a file that is no copy of this review is never replaced.
 * @returns whether the review was written
 */
export async function mergeFiles({ base, a, b, out }: Merge, words: i18n, terminal: Terminal): Promise<boolean> {
  const say = words.getFixedT(null, 'cli');
  const [from, one, other] = await readReviews([base, a, b], words, terminal);
  if (!from || !one || !other) return false;
  const outcome = merge(from, one, other);
  if (!outcome.ok) {
    terminal.err(faultText(outcome.fault, words));
    return false;
  }
  const { review, merged, conflicts } = outcome;
  if (conflicts.length === 0 && !(await write(review, out, words, terminal))) return false;
  terminal.out(JSON.stringify({ merged, conflicts }));
  if (conflicts.length > 0) terminal.err(say('merge.conflicts', { found: conflicts.length }));
  return conflicts.length === 0;
}

async function write(review: Review, out: string, words: i18n, terminal: Terminal): Promise<boolean> {
  const say = words.getFixedT(null, 'cli');
  const text = serialiseReview(review);
  const size = new TextEncoder().encode(text).length;
  if (size > maxFileBytes) {
    terminal.err(`${out}: ${say('merge.too-large', { size, limit: maxFileBytes })}`);
    return false;
  }
  const written = await terminal.write(out, text, (found) => found.length === 0 || isCopyOf(review, found, out));
  if (!written.ok) terminal.err(`${out}: ${say(`unwritable.${written.reason}`, { code: written.code })}`);
  return written.ok;
}

function isCopyOf(review: Review, found: Uint8Array, name: string): boolean {
  const read = readReviewFile(found, basename(name));
  return read.ok && read.review.id === review.id;
}

function faultText(fault: MergeFault, words: i18n): string {
  const say = words.getFixedT(null, 'cli');
  if (fault.kind !== 'too-many') return say(`merge.${fault.kind}`);
  return say('merge.too-many', { place: fault.path.join(' › '), length: fault.length, limit: fault.limit });
}
