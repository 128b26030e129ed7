import { beforeEach, expect, it } from 'vitest';
import { createReview, reviewDigest } from '../../../src/review';
import { openStorage } from '../../../src/storage';
import { memoryStorage } from '../../../src/storage/memory';
import { emptyDatabase } from './support';

const review = createReview('0198f0c2-0000-4000-8000-000000000001', '2020-06-15T01:23:45.000Z');
beforeEach(emptyDatabase);

const kept = { digest: reviewDigest(review), review };

it('keeps a review as it was, once for each digest, whatever becomes of it', async () => {
  const storage = await openStorage();
  await storage.create(review);
  expect(await storage.keep(kept)).toEqual({ kind: 'kept' });
  await storage.keep(kept);
  await storage.save(review.id, { ...review, practice: true }, review, 1);
  expect(await storage.keptOf(review.id)).toEqual([kept]);
  expect(await storage.keptOf('0198f0c2-0000-4000-8000-000000000002')).toEqual([]);
  storage.close();
});

it('lets go of it when the review is deleted, and brings it back with the review', async () => {
  const storage = await openStorage();
  await storage.create(review);
  await storage.keep(kept);
  const removed = await storage.remove(review.id);
  expect(await storage.keptOf(review.id)).toEqual([]);
  if (removed.kind !== 'removed') throw new Error('not removed');
  expect(await storage.putBack(removed)).toMatchObject({ kind: 'saved' });
  expect(await storage.keptOf(review.id)).toEqual([kept]);
  storage.close();
});

it('keeps the review that another continues with that one: it outlives its own deletion, and goes and comes back with the other', async () => {
  const storage = await openStorage();
  const next = createReview('0198f0c2-0000-4000-8000-000000000003', '2020-09-15T01:23:45.000Z');
  await storage.create(review);
  await storage.create(next);
  await storage.keep(kept, next.id);
  await storage.remove(review.id);
  expect(await storage.keptOf(next.id)).toEqual([kept]);
  expect(await storage.keptOf(review.id)).toEqual([]);
  const removed = await storage.remove(next.id);
  expect(await storage.keptOf(next.id)).toEqual([]);
  if (removed.kind !== 'removed') throw new Error('not removed');
  await storage.putBack(removed);
  expect(await storage.keptOf(next.id)).toEqual([kept]);
  storage.close();
});

it('keeps them in memory likewise', async () => {
  const storage = memoryStorage({ persistent: false, reason: 'missing', error: undefined }, () => new Date());
  await storage.create(review);
  await storage.keep(kept);
  await storage.keep(kept, '0198f0c2-0000-4000-8000-000000000003');
  await storage.remove(review.id);
  expect(await storage.keptOf(review.id)).toEqual([]);
  expect(await storage.keptOf('0198f0c2-0000-4000-8000-000000000003')).toEqual([kept]);
});
