import { parseReview, reviewVersion } from '../review';
import type { KeptRecord, PartRecord, ReviewRecord } from './database';
import { newestJournals } from './journal';
import { assemble, isObject, type Parts } from './parts';
import type { Damaged, Journal, Kept, Loaded } from './types';

/** The parts of one review, from what the two stores hold of it. */
export function partsOf(record: ReviewRecord, parts: readonly PartRecord[]): Parts {
  return new Map<string, unknown>([['head', record.head], ...parts.map(({ path, value }): [string, unknown] => [path, value])]);
}

/** What is stored as a review, checked like a file: an older version is migrated, a damaged one is handed out as it is. */
export function readReview(record: ReviewRecord, parts: readonly PartRecord[], journals: readonly Journal[]): Loaded | Damaged {
  const { id, revision, savedAt, head } = record;
  const raw = assemble(partsOf(record, parts));
  const parsed = parseReview(raw);
  if (!parsed.ok) return { kind: 'damaged', id, raw, problems: parsed.problems, total: parsed.total, savedAt };
  const current = isObject(head) && head.version === reviewVersion;
  return { kind: 'loaded', id, review: parsed.review, revision, savedAt, previous: current ? parsed.review : null, journals: newestJournals(journals) };
}

/** What is kept and still a valid review, checked like a file. */
export function keptFrom(records: readonly KeptRecord[]): Kept[] {
  return records.flatMap(({ digest, content }) => {
    const parsed = parseReview(content);
    return parsed.ok ? [{ digest, review: parsed.review }] : [];
  });
}

/** Last saved first. */
export function bySavedAt(a: { readonly savedAt: string }, b: { readonly savedAt: string }): number {
  return a.savedAt < b.savedAt ? 1 : -Number(a.savedAt > b.savedAt);
}
