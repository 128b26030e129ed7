import { allOf, type Connection, type Database, type PartRecord, type PlaceRecord } from './database';
import { failed, isClosed } from './failures';
import { dropLocalJournals, localJournals, writeLocalJournal } from './journal';
import { openNewsDesk } from './news';
import { changedParts, split } from './parts';
import { bySavedAt, keptFrom, readReview } from './records';
import type { Failed, ListOutcome, LoadOutcome, RemoveOutcome, ReviewStorage, SaveOutcome } from './types';
import { quietly, removeReview, writeReview } from './write';

/** Reviews in IndexedDB, over a connection that has been opened once. @param now the time */
export function indexedStorage(connection: Connection, now: () => Date): ReviewStorage {
  const desk = openNewsDesk();

  async function run<Outcome>(work: (database: Database) => Promise<Outcome>): Promise<Outcome | Failed> {
    try {
      return await work(await connection.open());
    } catch (error) {
      if (!isClosed(error)) return failed(error);
    }
    connection.close();
    try {
      return await work(await connection.open());
    } catch (error) {
      return failed(error);
    }
  }

  /** News once it is stored. */
  async function told(outcome: SaveOutcome, id: string): Promise<SaveOutcome> {
    if (outcome.kind === 'saved') desk.tell({ kind: 'saved', id, revision: outcome.revision });
    return outcome;
  }

  const save: ReviewStorage['save'] = async (id, next, previous, expected) => {
    const change = { id, head: split(next).get('head'), ...changedParts(previous, next), all: previous === null };
    const step = { expected, revision: expected + 1, at: now().toISOString() };
    return told(await run((database) => writeReview(database, change, step)), id);
  };

  return {
    persistence: { persistent: true },
    list: () => run(listReviews),
    load: (id) => run((database) => loadReview(database, id)),
    create: (review) => save(review.id, review, null, 0),
    save,
    async remove(id) {
      const outcome: RemoveOutcome = await run((database) => removeReview(database, id));
      if (outcome.kind !== 'removed') return outcome;
      dropLocalJournals(
        id,
        localJournals(id).map((journal) => journal.writer),
      );
      desk.tell({ kind: 'removed', id });
      return outcome;
    },
    async keep({ digest, review }, owner = review.id) {
      return run(async (database) => {
        await database.put('kept', { review: owner, digest, content: review });
        return { kind: 'kept' };
      });
    },
    async keptOf(id) {
      const found = await run((database) => database.getAll('kept', allOf(id)));
      return 'kind' in found ? [] : keptFrom(found);
    },
    async putBack({ id, revision, parts, kept }) {
      const change = { id, head: parts.get('head'), written: parts, gone: [], all: true, kept };
      return told(await run((database) => writeReview(database, change, { expected: 0, revision: revision + 1, at: now().toISOString() })), id);
    },
    async place(id) {
      const found = await run((database) => database.get('places', id));
      if (!found || 'kind' in found) return undefined;
      return { address: found.address, question: found.question };
    },
    setPlace(id, { address, question }) {
      const record = { review: id, address, question };
      if (connection.current) putPlace(connection.current, record);
      else void run((database) => database.put('places', record));
    },
    writeJournal(id, journal) {
      if (connection.current) putJournal(connection.current, id, journal);
      writeLocalJournal(id, journal);
    },
    dropJournals(id, writers) {
      dropLocalJournals(id, writers);
      void run((database) => Promise.all(writers.map((writer) => database.delete('journals', [id, writer]))));
    },
    subscribe: desk.subscribe,
    wouldLose: () => false,
    close() {
      desk.close();
      connection.close();
    },
  };
}

async function listReviews(database: Database): Promise<ListOutcome> {
  const transaction = database.transaction(['reviews', 'parts']);
  const [records, parts] = await Promise.all([transaction.objectStore('reviews').getAll(), transaction.objectStore('parts').getAll()]);
  const byReview = new Map(records.map(({ id }): [string, PartRecord[]] => [id, []]));
  for (const part of parts) byReview.get(part.review)?.push(part);
  return { kind: 'listed', reviews: records.map((record) => readReview(record, byReview.get(record.id) ?? [], [])).sort(bySavedAt) };
}

async function loadReview(database: Database, id: string): Promise<LoadOutcome> {
  const transaction = database.transaction(['reviews', 'parts', 'journals']);
  const [record, parts, journals] = await Promise.all([
    transaction.objectStore('reviews').get(id),
    transaction.objectStore('parts').getAll(allOf(id)),
    transaction.objectStore('journals').getAll(allOf(id)),
  ]);
  if (!record) return { kind: 'missing', id };
  return readReview(record, parts, [...journals.map(({ writer, revision, at, changes }) => ({ writer, revision, at, changes })), ...localJournals(id)]);
}

/** Begun and committed before it returns, like a journal. Not strict: it is written often, and losing it costs a scroll. */
function putPlace(database: Database, record: PlaceRecord): void {
  try {
    const transaction = database.transaction('places', 'readwrite');
    quietly(transaction.done);
    quietly(transaction.store.put(record));
    transaction.commit();
  } catch {
    // The connection has just been closed.
  }
}

/** Begun and committed before it returns, since the page may be gone in a moment. Without reading first: a request's answer would come too late. */
function putJournal(database: Database, id: string, journal: Parameters<ReviewStorage['writeJournal']>[1]): void {
  try {
    const transaction = database.transaction('journals', 'readwrite', { durability: 'strict' });
    quietly(transaction.done);
    quietly(transaction.store.put({ ...journal, review: id }));
    transaction.commit();
  } catch {
    // The connection has just been closed: the journal in localStorage remains.
  }
}
