import { parseReview } from '../review';
import { openNewsDesk } from './news';
import { assemble, split } from './parts';
import { bySavedAt } from './records';
import type { Kept, Loaded, Persistence, Place, ReviewStorage, SaveOutcome } from './types';

/** The same in memory, for a browser that cannot store: everything works until the page is left. Other tabs have their own. */
export function memoryStorage(persistence: Persistence & { readonly persistent: false }, now: () => Date): ReviewStorage {
  const desk = openNewsDesk(() => undefined);
  const reviews = new Map<string, Loaded>();
  const places = new Map<string, Place>();
  const keptById = new Map<string, readonly Kept[]>();
  let changed = false;

  const save: ReviewStorage['save'] = async (id, review, _previous, expected) => {
    // As from a storage that takes its time: whoever saves hears of it once they wait for it, not before, or they would take it for another's.
    await Promise.resolve();
    return put(id, review, expected, expected + 1);
  };

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
      const kept = keptById.get(id) ?? [];
      reviews.delete(id);
      keptById.delete(id);
      desk.tell({ kind: 'removed', id });
      return { kind: 'removed', id, revision: found.revision, parts: split(found.review), kept };
    },
    async putBack({ id, revision, parts, kept }) {
      const parsed = parseReview(assemble(parts));
      keptById.set(id, kept);
      return parsed.ok ? put(id, parsed.review, 0, revision + 1) : { kind: 'failed', reason: 'other', error: parsed.problems };
    },
    async keep(kept, owner = kept.review.id) {
      keptById.set(owner, [...(keptById.get(owner) ?? []).filter(({ digest }) => digest !== kept.digest), kept]);
      return { kind: 'kept' };
    },
    keptOf: async (id) => keptById.get(id) ?? [],
    place: async (id) => places.get(id),
    setPlace: (id, place) => void places.set(id, place),
    writeJournal: () => undefined,
    dropJournals: () => undefined,
    subscribe: desk.subscribe,
    wouldLose: () => changed,
    close: desk.close,
  };
}
