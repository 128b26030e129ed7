import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reduce } from '../../../src/review';
import { openStorage } from '../../../src/storage';
import { emptyDatabase, newReview, opened } from './support';

const at = '2020-06-15T02:00:00.000Z';

beforeEach(emptyDatabase);
afterEach(() => vi.unstubAllGlobals());

describe('a browser that cannot store', () => {
  it('is told apart: no IndexedDB at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect((await openStorage()).persistence).toMatchObject({ persistent: false, reason: 'missing' });
  });

  it('is told apart: a database of a newer version of the page', async () => {
    (await opened(indexedDB.open('tenkencho', 3))).close();
    expect((await openStorage()).persistence).toMatchObject({ persistent: false, reason: 'newer' });
  });

  it('is told apart: opening fails or throws', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
    expect((await openStorage()).persistence).toMatchObject({ persistent: false, reason: 'failed' });
  });

  it('is told apart: another tab holds the database', async () => {
    const browser = indexedDB;
    const held = await opened(browser.open('tenkencho', 1));
    vi.stubGlobal('indexedDB', { open: (name: string) => browser.open(name, 2) });
    expect((await openStorage()).persistence).toMatchObject({ persistent: false, reason: 'blocked' });
    held.close();
  });

  it('has everything work in memory', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const storage = await openStorage();
    const review = newReview();
    expect(await storage.create(review)).toMatchObject({ kind: 'saved', revision: 1 });
    expect(storage.wouldLose()).toBe(false);
    const next = reduce(review, { type: 'answer', question: 'risk.reassess-concern', patch: { status: 'no' }, at });
    expect(await storage.save(review.id, next, review, 1)).toMatchObject({ kind: 'saved', revision: 2 });
    expect(await storage.save(review.id, next, review, 1)).toEqual({ kind: 'conflict', revision: 2 });
    expect(storage.wouldLose()).toBe(true);
    const removed = await storage.remove(review.id);
    expect(await storage.load(review.id)).toMatchObject({ kind: 'missing' });
    if (removed.kind !== 'removed') throw new Error(removed.kind);
    await storage.putBack(removed);
    expect(await storage.list()).toMatchObject({ kind: 'listed', reviews: [{ review: next, revision: 3 }] });
  });
});
