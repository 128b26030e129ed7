import type { Journal, ReviewStorage } from '../storage';
import { editsSchema } from './edits';
import { takeHeld } from './holding';
import type { Change } from './pending';
import { startSession } from './session';
import { storedOf } from './stored';
import type { Clock, Opened } from './types';

/**
 * Opens a stored review, with what a tab had left unsaved done again: each field that still is as it was then. A session that was left before all
 * of it could be stored is taken up again. @param clock the time, for what is not dated by its action
 */
export async function openSession(storage: ReviewStorage, id: string, clock: Clock = () => new Date()): Promise<Opened> {
  const held = takeHeld(storage, id);
  if (held) return { kind: 'opened', session: held };
  const outcome = await storage.load(id);
  if (outcome.kind !== 'loaded') return outcome;
  const { journals } = outcome;
  const reading = { stored: storedOf(outcome), recovered: journals.flatMap(recoveredFrom), writers: journals.map((journal) => journal.writer) };
  return { kind: 'opened', session: startSession(storage, id, reading, clock) };
}

function recoveredFrom({ changes, at }: Journal): Change[] {
  const read = editsSchema.safeParse(changes);
  return read.success ? [{ kind: 'edits', edits: read.data, at }] : [];
}
