import 'fake-indexeddb/auto';
import { IDBFactory, IDBTransaction } from 'fake-indexeddb';
import fc from 'fast-check';
import { factIds, questionIds } from '../../../src/checklist';
import { createReview, emptyAnswer, type Review, reviewSchema, statuses } from '../../../src/review';
import { newId } from '../../../src/storage';

export const start = '2020-06-15T01:00:00.000Z';

export function emptyDatabase(): void {
  globalThis.indexedDB = new IDBFactory();
}

export function opened(request: IDBOpenDBRequest): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('not opened', { cause: request.error }));
  });
}

/** What the transactions of the tests' database are made of, with the way in which they are made to fail. */
export const transactions = IDBTransaction.prototype as unknown as { commit(): void; _abort(name: string): void };

export function newReview(given: Partial<Review> = {}): Review {
  return { ...createReview(newId(), start), ...given };
}

/** A clock that moves on by a second with each look at it. */
export function steppingClock(from: string = start): () => Date {
  let time = Date.parse(from);
  return () => {
    time += 1000;
    return new Date(time);
  };
}

/** As a browser's: its keys are its own, its methods are not. `limit`: code units before it is full. */
export function fakeLocalStorage(limit = Number.POSITIVE_INFINITY): Storage {
  const items: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => items[key] ?? null,
    setItem(key: string, value: string) {
      if (value.length > limit) throw new DOMException('full', 'QuotaExceededError');
      items[key] = value;
    },
    removeItem: (key: string) => Reflect.deleteProperty(items, key),
    clear: () => undefined,
    key: (index: number) => Object.keys(items)[index] ?? null,
    length: 0,
  };
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(items, name, { value, enumerable: false });
  return items as unknown as Storage;
}

const text = fc.string({ unit: 'grapheme', maxLength: 20 }).map((each) => each.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ''));
const answer = fc.record({ status: fc.constantFrom(...statuses, null), note: text, reason: text }).map((given) => ({ ...emptyAnswer, ...given }));
const row = fc.record({ id: fc.uuid(), name: text });
const rows = fc.uniqueArray(row, { maxLength: 5, selector: (each) => each.id });

/** Reviews of every shape that the schema accepts. */
export const reviews: fc.Arbitrary<Review> = fc
  .record({
    edition: fc.constantFrom('gov', 'ci'),
    practice: fc.boolean(),
    subject: fc.record({ organisation: text, department: text, reviewer: text }),
    scope: fc.dictionary(fc.constantFrom(...factIds), fc.record({ value: fc.constantFrom('yes', 'no', 'unknown'), note: text })),
    answers: fc.dictionary(fc.constantFrom(...questionIds), answer),
    actions: fc.dictionary(fc.constantFrom(...questionIds), fc.record({ decision: fc.constantFrom('do', 'accept', null), measure: text })),
    worksheets: fc.record({ works: rows, devices: rows, meetings: rows }),
    handout: fc.option(fc.record({ from: text, message: text, open: fc.uniqueArray(fc.constantFrom(...questionIds), { maxLength: 3 }) })),
  })
  .map((given) => {
    const { __proto__: _, ...scope } = given.scope as Record<string, unknown>;
    return reviewSchema.parse({ ...createReview('0198f0c2-0000-7000-8000-000000000000', start), ...given, scope });
  });
