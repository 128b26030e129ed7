import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Journal, openStorage, type ReviewStorage } from '../../../src/storage';
import { localJournals, newestJournals, writeLocalJournal } from '../../../src/storage/journal';
import { emptyDatabase, fakeLocalStorage, newReview } from './support';

const journal: Journal = { writer: 'tab', revision: 1, at: '2020-06-15T02:00:00.000Z', changes: ['書きかけ'] };
let storage: ReviewStorage;

beforeEach(async () => {
  emptyDatabase();
  vi.stubGlobal('localStorage', fakeLocalStorage());
  storage = await openStorage();
});

afterEach(() => {
  storage.close();
  vi.unstubAllGlobals();
});

async function journalsOf(id: string): Promise<readonly Journal[]> {
  const outcome = await storage.load(id);
  return outcome.kind === 'loaded' ? outcome.journals : [];
}

describe('the journal of what was not yet saved', () => {
  it('is in localStorage before the page is gone, and in IndexedDB too', async () => {
    const review = newReview();
    await storage.create(review);
    storage.writeJournal(review.id, journal);
    expect(localJournals(review.id)).toEqual([journal]);
    vi.stubGlobal('localStorage', fakeLocalStorage());
    expect(await journalsOf(review.id)).toEqual([journal]);
  });

  it('is read from localStorage where IndexedDB did not get it', async () => {
    const review = newReview();
    await storage.create(review);
    writeLocalJournal(review.id, journal);
    expect(await journalsOf(review.id)).toEqual([journal]);
  });

  it('is dropped in both once its changes are saved, that of another tab is not', async () => {
    const review = newReview();
    await storage.create(review);
    storage.writeJournal(review.id, journal);
    storage.writeJournal(review.id, { ...journal, writer: 'other' });
    storage.dropJournals(review.id, ['tab']);
    expect((await journalsOf(review.id)).map(({ writer }) => writer)).toEqual(['other']);
  });

  it('goes with its review', async () => {
    const review = newReview();
    await storage.create(review);
    storage.writeJournal(review.id, journal);
    await storage.remove(review.id);
    await storage.create(review);
    expect(await journalsOf(review.id)).toEqual([]);
  });

  it('is the newer of the two of one tab', () => {
    const newer = { ...journal, at: '2020-06-15T02:00:01.000Z', changes: ['書いた'] };
    expect(newestJournals([newer, journal])).toEqual([newer]);
    expect(newestJournals([journal, newer])).toEqual([newer]);
  });

  it('is left out of localStorage where it is too long, forbidden or full', async () => {
    writeLocalJournal('1', { ...journal, changes: 'あ'.repeat(1_000_001) });
    expect(localJournals('1')).toEqual([]);
    vi.stubGlobal('localStorage', fakeLocalStorage(10));
    writeLocalJournal('1', journal);
    expect(localJournals('1')).toEqual([]);
    vi.stubGlobal('localStorage', undefined);
    writeLocalJournal('1', journal);
    expect(localJournals('1')).toEqual([]);
  });

  it('is left aside where it is damaged', () => {
    localStorage.setItem('tenkencho.journal.1.tab', '{"writer":');
    localStorage.setItem('tenkencho.journal.1.other', '{"writer":1}');
    expect(localJournals('1')).toEqual([]);
  });
});
