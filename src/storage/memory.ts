import { parseReview } from '../review';
import { openNewsDesk } from './news';
import { assemble, split } from './parts';
import { bySavedAt } from './records';
import type { Loaded, Persistence, Place, ReviewStorage, SaveOutcome } from './types';

/** The same in memory, for a browser that cannot store: everything works until the page is left. Other tabs have their own. */
export function memoryStorage(persistence: Persistence & { readonly persistent: false }, now: () => Date): ReviewStorage {
  const desk = openNewsDesk(() => undefined);
  const reviews = new Map<string, Loaded>();
  const places = new Map<string, Place>();
  let changed = false;

  const save: ReviewStorage['save'] = async (id, review, _previous, expected) => put(id, review, expected, expected + 1);

  function put(id: string, review: Loaded['review'], expected: number, revision: number): SaveOutcome {
    const stored = reviews.get(id)?.revision ?? 0;
    if (stored === 0 && expected > 0) return { kind: 'failed', reason: 'deleted', error: new Error(`no review ${id}`) };
    if (stored !== expected) return { kind: 'conflict', revision: stored };
    const at = now().toISOString();
    reviews.set(id, { kind: 'loaded', id, review, revision, savedAt: at, previous: review, journals: [] });
    changed ||= revision > 1;
    desk.tell({ kind: 'saved', id, revision });
    return { kind: 'saved', revision, at };
  }

  return {
    persistence,
    list: async () => ({ kind: 'listed', reviews: [...reviews.values()].sort(bySavedAt) }),
    load: async (id) => reviews.get(id) ?? { kind: 'missing', id },
    create: (review) => save(review.id, review, null, 0),
    save,
    async remove(id) {
      const found = reviews.get(id);
      if (!found) return { kind: 'missing', id };
      reviews.delete(id);
      desk.tell({ kind: 'removed', id });
      return { kind: 'removed', id, revision: found.revision, parts: split(found.review) };
    },
    async putBack({ id, revision, parts }) {
      const parsed = parseReview(assemble(parts));
      return parsed.ok ? put(id, parsed.review, 0, revision + 1) : { kind: 'failed', reason: 'other', error: parsed.problems };
    },
    place: async (id) => places.get(id),
    setPlace: (id, place) => void places.set(id, place),
    writeJournal: () => undefined,
    dropJournals: () => undefined,
    subscribe: desk.subscribe,
    wouldLose: () => changed,
    close: desk.close,
  };
}
