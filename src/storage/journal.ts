import * as z from 'zod/mini';
import type { Journal } from './types';

/**
 * The journal in localStorage: what a tab had not yet saved when it was left. The one in IndexedDB is the safer one where it arrives; in
 * WebKit it does not, but this one does.
 */
const prefix = 'tenkencho.journal.';
/** In UTF-16 code units, about 2 MB; more would not fit beside the rest. */
const maxLength = 1_000_000;

const journalSchema = z.object({ writer: z.string(), revision: z.number(), at: z.string(), changes: z.unknown() });

const keyOf = (id: string, writer: string) => `${prefix}${id}.${writer}`;

/** At once, or not at all where it is too long or the browser forbids it. */
export function writeLocalJournal(id: string, journal: Journal): void {
  attempt(() => {
    const text = JSON.stringify(journal);
    if (text.length <= maxLength) localStorage.setItem(keyOf(id, journal.writer), text);
  });
}

export function localJournals(id: string): Journal[] {
  const found: Journal[] = [];
  attempt(() => {
    for (const key of Object.keys(localStorage).filter((each) => each.startsWith(`${prefix}${id}.`))) {
      const read = readJournal(localStorage.getItem(key));
      if (read) found.push(read);
    }
  });
  return found;
}

export function dropLocalJournals(id: string, writers: readonly string[]): void {
  attempt(() => {
    for (const writer of writers) localStorage.removeItem(keyOf(id, writer));
  });
}

function readJournal(text: string | null): Journal | undefined {
  try {
    const read = journalSchema.safeParse(JSON.parse(text ?? 'null'));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** One journal a writer, the newer where there are two; oldest first. */
export function newestJournals(journals: readonly Journal[]): Journal[] {
  const byTime = [...journals].sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  return [...new Map(byTime.map((journal) => [journal.writer, journal])).values()];
}

/** Reading the very name `localStorage` throws where the browser forbids it; a full one throws when it is written. */
function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // The journal in IndexedDB and the save itself are still there.
  }
}
