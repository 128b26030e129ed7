import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Journal, MemoryReason, Place } from './types';

/** The database as it stands in the browser. Its version is its own, apart from that of the review's file. */
export const databaseName = 'tenkencho';
export const databaseVersion = 2;

export type ReviewRecord = { readonly id: string; readonly revision: number; readonly savedAt: string; readonly head: unknown };
export type PartRecord = { readonly review: string; readonly path: string; readonly value: unknown };
export type PlaceRecord = Place & { readonly review: string };
export type JournalRecord = Journal & { readonly review: string };
export type KeptRecord = { readonly review: string; readonly digest: string; readonly content: unknown };

interface Schema extends DBSchema {
  reviews: { key: string; value: ReviewRecord };
  parts: { key: [string, string]; value: PartRecord };
  places: { key: string; value: PlaceRecord };
  journals: { key: [string, string]; value: JournalRecord };
  kept: { key: [string, string]; value: KeptRecord };
}

export type Database = IDBPDatabase<Schema>;

/** Every key of the parts or journals of one review: `[id]` comes before all of them, and a list after every text. */
export function allOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

/** Why there is no database to speak to. */
export class NoDatabase extends Error {
  readonly reason: MemoryReason;

  constructor(reason: MemoryReason, cause: unknown) {
    super(`no database: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** The connection: opened when it is needed, given up for a newer version of the page, opened anew where the browser has dropped it. */
export type Connection = {
  /** @throws NoDatabase */
  open(): Promise<Database>;
  /** The database where it is open already: for work that must begin before the caller returns. */
  readonly current: Database | undefined;
  close(): void;
};

export function connect(): Connection {
  let current: Database | undefined;
  let opening: Promise<Database> | undefined;
  const drop = () => {
    current?.close();
    current = undefined;
    opening = undefined;
  };
  return {
    open() {
      opening ??= openDatabase(drop).then(
        (database) => {
          current = database;
          return database;
        },
        (error: unknown) => {
          opening = undefined;
          throw error;
        },
      );
      return opening;
    },
    get current() {
      return current;
    },
    close: drop,
  };
}

/** @throws NoDatabase */
async function openDatabase(drop: () => void): Promise<Database> {
  if (!globalThis.indexedDB) throw new NoDatabase('missing', undefined);
  let blocked = false;
  return new Promise((resolve, reject) => {
    openDB<Schema>(databaseName, databaseVersion, {
      upgrade(database, before) {
        if (before < 1) {
          database.createObjectStore('reviews', { keyPath: 'id' });
          database.createObjectStore('parts', { keyPath: ['review', 'path'] });
          database.createObjectStore('places', { keyPath: 'review' });
          database.createObjectStore('journals', { keyPath: ['review', 'writer'] });
        }
        if (before < 2) database.createObjectStore('kept', { keyPath: ['review', 'digest'] });
      },
      blocked() {
        blocked = true;
        reject(new NoDatabase('blocked', undefined));
      },
      // A newer version of the page wants the database: make way, it is worth more than this tab.
      blocking: drop,
      terminated: drop,
    }).then(
      (database) => (blocked ? database.close() : resolve(database)),
      (error: unknown) => reject(new NoDatabase(isNewer(error) ? 'newer' : 'failed', error)),
    );
  });
}

function isNewer(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'VersionError';
}
