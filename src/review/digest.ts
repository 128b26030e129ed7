import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Review } from './file';

/**
 * What identifies the contents of a review: SHA-256, as 64 hexadecimal digits, over the canonical JSON (RFC 8785) of all but its approvals,
 * actions, handout and `updatedAt`. An approval approves it, the PDF prints it, 「確認後に変更あり」 compares it.
 * (`@noble/hashes`, since `crypto.subtle` is missing on a plain-http intranet.)
 */
export function reviewDigest(review: Review): string {
  const { approvals, actions, handout, updatedAt, ...content } = review;
  return digestOf(content);
}

/** The same over the plan alone, so that progress on it does not void a confirmation. */
export function planDigest(review: Review): string {
  return digestOf(review.actions);
}

function digestOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(value) ?? '')));
}
