import type { Problem, Review } from '../review';
import type { Parts } from './parts';

/** Why something could not be stored or read. */
export type FailureReason =
  /** The disk, or this site's share of it, is full. */
  | 'quota'
  /** Another tab with an older version of the page holds the database open. */
  | 'blocked'
  /** There is no database to speak to: switched off, closed for a newer version of the page, or broken. */
  | 'unavailable'
  /** The review has been deleted, in another tab for instance. */
  | 'deleted'
  | 'other';

export type Failed = { readonly kind: 'failed'; readonly reason: FailureReason; readonly error: unknown };

/** `at`: the time of the save, RFC 3339 in UTC. `conflict`: the stored review is at another revision than the expected one; nothing was written. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly revision: number; readonly at: string }
  | { readonly kind: 'conflict'; readonly revision: number }
  | Failed;

export type Loaded = {
  readonly kind: 'loaded';
  readonly id: string;
  readonly review: Review;
  /** Counts the saves, from 1. */
  readonly revision: number;
  /** When it was saved last, RFC 3339 in UTC. */
  readonly savedAt: string;
  /** What to pass to the next `save` as `previous`: `null` where the record was of an older version, so that all of it is written anew. */
  readonly previous: Review | null;
  /** What tabs left behind unsaved when they were closed, oldest first. */
  readonly journals: readonly Journal[];
};

/** What is stored is no valid review. `raw` is all of it, as the JSON value it would be in a file, so that it can be handed to the person. */
export type Damaged = {
  readonly kind: 'damaged';
  readonly id: string;
  readonly raw: unknown;
  readonly problems: readonly Problem[];
  readonly total: number;
  readonly savedAt: string;
};

export type Missing = { readonly kind: 'missing'; readonly id: string };
export type LoadOutcome = Loaded | Damaged | Missing | Failed;
/** Last saved first. */
export type ListOutcome = { readonly kind: 'listed'; readonly reviews: readonly (Loaded | Damaged)[] } | Failed;

/** All of a removed review, enough to put it back. */
export type Removed = {
  readonly kind: 'removed';
  readonly id: string;
  readonly revision: number;
  readonly parts: Parts;
  readonly kept: readonly Kept[];
};

/** A review as it once was, and its digest then. */
export type Kept = { readonly digest: string; readonly review: Review };
export type KeepOutcome = { readonly kind: 'kept' } | Failed;
export type RemoveOutcome = Removed | Missing | Failed;

/**
 * What a tab had not yet saved when it was hidden or left: its changes (the session knows their form) and the revision that they rest on.
 * `writer` is the session that wrote it, `at` when, RFC 3339 in UTC.
 */
export type Journal = { readonly writer: string; readonly revision: number; readonly at: string; readonly changes: unknown };

/** Where someone stopped reading: the hash address (`#/r/…`) and the id of the question in view, if any. */
export type Place = { readonly address: string; readonly question: string | null };

/** Something changed in the storage, in this tab or another. */
export type News = { readonly kind: 'saved'; readonly id: string; readonly revision: number } | { readonly kind: 'removed'; readonly id: string };

/** Why reviews are kept in memory alone: no IndexedDB at all, a database made by a newer version of the page, held by an older one, or not to be opened. */
export type MemoryReason = 'missing' | 'newer' | 'blocked' | 'failed';
export type Persistence = { readonly persistent: true } | { readonly persistent: false; readonly reason: MemoryReason; readonly error: unknown };

/** The reviews on this computer. No method ever rejects: what goes wrong is an outcome. */
export type ReviewStorage = {
  readonly persistence: Persistence;
  readonly list: () => Promise<ListOutcome>;
  readonly load: (id: string) => Promise<LoadOutcome>;
  /** Stores a review that is not there yet; where its id is, `conflict` with the stored revision. */
  readonly create: (review: Review) => Promise<SaveOutcome>;
  /**
   * Writes what differs between `previous` and `next`, in one transaction, if the stored review is still at `expectedRevision`.
   * @param previous the review as it is at that revision (parts are compared by identity); `null` writes all of it
   */
  readonly save: (id: string, next: Review, previous: Review | null, expectedRevision: number) => Promise<SaveOutcome>;
  readonly remove: (id: string) => Promise<RemoveOutcome>;
  /** Puts a removed review back; `conflict` where one with its id has come since. */
  readonly putBack: (removed: Removed) => Promise<SaveOutcome>;
  /**
   * Keeps a review as it is now, whatever becomes of it: what has been confirmed, handed out or continued, to compare with later. One of the same
   * digest is kept once.
   * @param owner the review that needs it: it is found under its id and deleted with it. The next review keeps the one that it continues, so that
   * this can be deleted; all others are kept under their own id, which is the preset.
   */
  readonly keep: (kept: Kept, owner?: string) => Promise<KeepOutcome>;
  /** All that is kept under the id of a review, which may be another's (the one that it continues); none where it cannot be read. */
  readonly keptOf: (id: string) => Promise<readonly Kept[]>;
  readonly place: (id: string) => Promise<Place | undefined>;
  readonly setPlace: (id: string, place: Place) => void;
  /** Must do its work before it returns: it is called when the page is being left. */
  readonly writeJournal: (id: string, journal: Journal) => void;
  /** Once its changes are saved. */
  readonly dropJournals: (id: string, writers: readonly string[]) => void;
  /** Hears of every change, of this tab and of others. @returns ends it */
  readonly subscribe: (listener: (news: News) => void) => () => void;
  /** Kept in memory alone, and something in it has changed: leaving the page loses it. */
  readonly wouldLose: () => boolean;
  readonly close: () => void;
};
