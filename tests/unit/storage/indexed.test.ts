import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Review, reduce } from '../../../src/review';
import { openStorage, type ReviewStorage } from '../../../src/storage';
import { connect } from '../../../src/storage/database';
import { emptyDatabase, newReview, opened, steppingClock, transactions } from './support';

const at = '2020-06-15T02:00:00.000Z';
let storage: ReviewStorage;

beforeEach(async () => {
  emptyDatabase();
  storage = await openStorage(steppingClock());
});

afterEach(() => {
  storage.close();
  vi.restoreAllMocks();
});

function answered(review: Review, note: string): Review {
  return reduce(review, { type: 'answer', question: 'risk.reassess-concern', patch: { note }, at });
}

async function tamper(work: (database: Awaited<ReturnType<ReturnType<typeof connect>['open']>>) => Promise<unknown>): Promise<void> {
  const connection = connect();
  await work(await connection.open());
  connection.close();
}

describe('reviews on this computer', () => {
  it('are kept, and read again as they were', async () => {
    const review = newReview();
    expect(await storage.create(review)).toEqual({ kind: 'saved', revision: 1, at: '2020-06-15T01:00:01.000Z' });
    const next = answered(review, '確認中');
    expect(await storage.save(review.id, next, review, 1)).toMatchObject({ kind: 'saved', revision: 2 });
    expect(await storage.load(review.id)).toMatchObject({ kind: 'loaded', review: next, previous: next, revision: 2, savedAt: '2020-06-15T01:00:02.000Z' });
  });

  it('are kept for the next visit', async () => {
    const review = newReview();
    await storage.create(review);
    storage.close();
    storage = await openStorage();
    expect(await storage.load(review.id)).toMatchObject({ kind: 'loaded', review });
  });

  it('are listed, last saved first', async () => {
    const [first, second] = [newReview(), newReview()];
    await storage.create(first);
    await storage.create(second);
    await storage.save(first.id, answered(first, '確認中'), first, 1);
    const list = await storage.list();
    expect(list.kind === 'listed' && list.reviews.map(({ id }) => id)).toEqual([first.id, second.id]);
  });

  it('do not replace one another unasked', async () => {
    const review = newReview();
    await storage.create(review);
    expect(await storage.create(answered(review, '別の点検'))).toEqual({ kind: 'conflict', revision: 1 });
    expect(await storage.load(review.id)).toMatchObject({ review });
  });

  it('are not overwritten by an older tab', async () => {
    const review = newReview();
    await storage.create(review);
    const newer = answered(review, '新しい');
    await storage.save(review.id, newer, review, 1);
    expect(await storage.save(review.id, answered(review, '古い'), review, 1)).toEqual({ kind: 'conflict', revision: 2 });
    expect(await storage.load(review.id)).toMatchObject({ review: newer, revision: 2 });
  });

  it('can be written anew as a whole', async () => {
    const review = answered(newReview(), '確認中');
    await storage.create(review);
    const other = { ...newReview(), id: review.id };
    await storage.save(review.id, other, null, 1);
    expect(await storage.load(review.id)).toMatchObject({ review: other });
  });

  it('are gone when removed, and back as they were when put back', async () => {
    const review = answered(newReview(), '確認中');
    await storage.create(review);
    const removed = await storage.remove(review.id);
    expect(await storage.load(review.id)).toEqual({ kind: 'missing', id: review.id });
    expect(await storage.save(review.id, answered(review, '続き'), review, 1)).toMatchObject({ kind: 'failed', reason: 'deleted' });
    if (removed.kind !== 'removed') throw new Error(removed.kind);
    expect(await storage.putBack(removed)).toMatchObject({ kind: 'saved', revision: 2 });
    expect(await storage.load(review.id)).toMatchObject({ review, revision: 2 });
  });

  it('are not put back over one that has come since', async () => {
    const review = newReview();
    await storage.create(review);
    const removed = await storage.remove(review.id);
    await storage.create(answered(review, '別の点検'));
    if (removed.kind !== 'removed') throw new Error(removed.kind);
    expect(await storage.putBack(removed)).toEqual({ kind: 'conflict', revision: 1 });
  });

  it('remember where someone stopped reading', async () => {
    const place = { address: '#/r/1/a/rules', question: 'rules.exceptions' };
    storage.setPlace('1', place);
    await vi.waitFor(async () => expect(await storage.place('1')).toEqual(place));
    expect(await storage.place('2')).toBeUndefined();
  });
});

describe('a damaged record', () => {
  it('is handed out with its problems, also in the list, and can be removed and put back', async () => {
    const review = answered(newReview(), '確認中');
    await storage.create(review);
    await tamper((database) => database.put('parts', { review: review.id, path: 'answers/risk.reassess-concern', value: { status: 'maybe' } }));
    const damaged = await storage.load(review.id);
    expect(damaged).toMatchObject({
      kind: 'damaged',
      raw: { id: review.id, answers: { 'risk.reassess-concern': { status: 'maybe' } } },
      problems: [{ kind: 'not-one-of', path: ['answers', 'risk.reassess-concern', 'status'] }],
    });
    expect(await storage.list()).toMatchObject({ kind: 'listed', reviews: [{ kind: 'damaged', id: review.id }] });
    const removed = await storage.remove(review.id);
    if (removed.kind !== 'removed') throw new Error(removed.kind);
    await storage.putBack(removed);
    expect(await storage.load(review.id)).toMatchObject({ kind: 'damaged' });
  });

  it('of a newer version is named as that', async () => {
    const review = newReview();
    await storage.create(review);
    await tamper((database) => database.put('reviews', { id: review.id, revision: 1, savedAt: at, head: { ...review, version: 2 } }));
    expect(await storage.load(review.id)).toMatchObject({ kind: 'damaged', problems: [{ kind: 'newer-version' }] });
  });
});

describe('what goes wrong while saving', () => {
  it('is told where the disk is full, and leaves what was stored', async () => {
    const review = newReview();
    await storage.create(review);
    vi.spyOn(transactions, 'commit').mockImplementationOnce(function (this: typeof transactions) {
      this._abort('QuotaExceededError');
    });
    expect(await storage.save(review.id, answered(review, '長い'), review, 1)).toMatchObject({ kind: 'failed', reason: 'quota' });
    expect(await storage.load(review.id)).toMatchObject({ review, revision: 1 });
    expect(await storage.save(review.id, answered(review, '短い'), review, 1)).toMatchObject({ kind: 'saved', revision: 2 });
  });

  it('is told where a newer version of the page has taken the database', async () => {
    const review = newReview();
    await storage.create(review);
    (await opened(indexedDB.open('tenkencho', 3))).close();
    expect(await storage.save(review.id, answered(review, '続き'), review, 1)).toMatchObject({ kind: 'failed', reason: 'unavailable' });
  });

  it('is got over where the browser has dropped the connection', async () => {
    const review = newReview();
    await storage.create(review);
    const databases = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    expect(await storage.save(review.id, answered(review, '続き'), review, 1)).toMatchObject({ kind: 'saved' });
    expect(databases).toHaveBeenCalledTimes(2);
  });

  it('is little: every save is strict and committed at once', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const commit = vi.spyOn(transactions, 'commit');
    await storage.create(newReview());
    expect(transaction).toHaveBeenCalledWith(['reviews', 'parts'], 'readwrite', { durability: 'strict' });
    expect(commit).toHaveBeenCalledOnce();
  });
});
