import { allOf, type Database, type PartRecord, type ReviewRecord } from './database';
import type { Parts } from './parts';
import { keptFrom, partsOf } from './records';
import type { Kept, RemoveOutcome, SaveOutcome } from './types';

/** What one save writes. `all`: whatever else is stored of the review goes. */
export type Written = {
  readonly id: string;
  readonly head: unknown;
  readonly written: Parts;
  readonly gone: readonly string[];
  readonly all: boolean;
  readonly kept?: readonly Kept[];
};

/** `expected` is the revision that must be stored now (0: none), `revision` the one to come, `at` its time. */
export type Step = { readonly expected: number; readonly revision: number; readonly at: string };

/**
 * Compares the revision and writes, in one transaction, and resolves only once it is complete on the disk. Works without Web Locks.
 * @throws DOMException where the transaction aborts: a full disk aborts the transaction, while its requests succeed
 */
export async function writeReview(database: Database, change: Written, step: Step): Promise<SaveOutcome> {
  const { kept = [] } = change;
  const stores: ('reviews' | 'parts' | 'kept')[] = kept.length === 0 ? ['reviews', 'parts'] : ['reviews', 'parts', 'kept'];
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  const done = settled(transaction.done);
  const reviews = transaction.objectStore('reviews');
  const stored = await reviews.get(change.id);
  if ((stored?.revision ?? 0) !== step.expected) {
    await done();
    return stored ? { kind: 'conflict', revision: stored.revision } : { kind: 'failed', reason: 'deleted', error: new Error(`no review ${change.id}`) };
  }
  const parts = transaction.objectStore('parts');
  const { id } = change;
  if (change.all) quietly(parts.delete(allOf(id)));
  for (const path of change.gone) quietly(parts.delete([id, path]));
  for (const [path, value] of change.written) if (path !== 'head') quietly(parts.put({ review: id, path, value }));
  quietly(reviews.put({ id, revision: step.revision, savedAt: step.at, head: change.head }));
  for (const { digest, review } of kept) quietly(transaction.objectStore('kept').put({ review: id, digest, content: review }));
  transaction.commit();
  await done();
  return { kind: 'saved', revision: step.revision, at: step.at };
}

/** Takes all of a review out, and hands it over. @throws DOMException where the transaction aborts */
export async function removeReview(database: Database, id: string): Promise<RemoveOutcome> {
  const transaction = database.transaction(['reviews', 'parts', 'places', 'journals', 'kept'], 'readwrite', { durability: 'strict' });
  const done = settled(transaction.done);
  const record: ReviewRecord | undefined = await transaction.objectStore('reviews').get(id);
  const parts: PartRecord[] = await transaction.objectStore('parts').getAll(allOf(id));
  const kept = keptFrom(await transaction.objectStore('kept').getAll(allOf(id)));
  quietly(transaction.objectStore('reviews').delete(id));
  quietly(transaction.objectStore('parts').delete(allOf(id)));
  quietly(transaction.objectStore('places').delete(id));
  quietly(transaction.objectStore('journals').delete(allOf(id)));
  quietly(transaction.objectStore('kept').delete(allOf(id)));
  transaction.commit();
  await done();
  return record ? { kind: 'removed', id, revision: record.revision, parts: partsOf(record, parts), kept } : { kind: 'missing', id };
}

/** The end of the transaction, to be awaited later: a failure in the meantime is not an unhandled one. */
export function settled(done: Promise<void>): () => Promise<void> {
  quietly(done);
  return () => done;
}

/** A single request's failure is told by the end of its transaction. */
export function quietly(request: Promise<unknown>): void {
  request.catch(() => undefined);
}
