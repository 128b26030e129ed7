import type { Review } from '../review';
import type { FailureReason, LoadOutcome, ReviewStorage } from '../storage';
import { type Change, change } from './pending';
import { type Stored, storedOf } from './stored';

/** What the keeper tells its session. */
export type KeeperEvents = {
  /** All of it is stored. `at`: RFC 3339, UTC */
  saved(at: string): void;
  failed(reason: FailureReason): void;
  /** The stored review has been changed elsewhere; `review` is the newer one with what is pending on top. */
  followed(before: Review, theirs: Review, review: Review): void;
};

/**
 * Brings one review's changes into the storage: one transaction at a time, what piles up meanwhile goes together into the next. Where the stored
 * review has moved on, it follows, does the pending changes again on top, and saves that: neither side's changes are lost.
 */
export class Keeper {
  readonly #storage: ReviewStorage;
  readonly #id: string;
  readonly #events: KeeperEvents;
  #stored: Stored;
  #review: Review;
  /** Not yet in `#stored`, oldest first. */
  #pending: Change[] = [];
  /** Should the pending changes be saved now (and not after a pause in typing)? */
  #due = false;
  /** The revision that another tab has told of, until it has been looked at. */
  #heard: number | undefined;
  #running: Promise<void> | undefined;

  constructor(storage: ReviewStorage, id: string, stored: Stored, events: KeeperEvents) {
    this.#storage = storage;
    this.#id = id;
    this.#stored = stored;
    this.#review = stored.review;
    this.#events = events;
  }

  get stored(): Stored {
    return this.#stored;
  }

  get isPending(): boolean {
    return this.#pending.length > 0 || this.#isUnstored;
  }

  /** Nothing of the review is stored yet. */
  get #isUnstored(): boolean {
    return this.#stored.revision === 0;
  }

  /** Notes a change and its result; `flush` saves it. */
  note(made: Change, review: Review): void {
    this.#pending.push(made);
    this.#review = review;
  }

  /** Another tab has saved this revision, or this one has. */
  hear(revision: number): void {
    this.#heard = revision;
    // While a save is under way, the news may be of that very save: it is looked at afterwards.
    void this.#run();
  }

  /** Saves what is pending. Resolves, never rejects, once it is saved or has failed. */
  flush(): Promise<void> {
    this.#due = this.isPending;
    return this.#run();
  }

  #run(): Promise<void> {
    if (!this.#running && this.#hasWork()) this.#running = this.#work();
    return this.#running ?? Promise.resolve();
  }

  #hasWork(): boolean {
    return this.#isBehind() || this.#due;
  }

  #isBehind(): boolean {
    return this.#heard !== undefined && this.#heard !== this.#stored.revision;
  }

  async #work(): Promise<void> {
    try {
      while (this.#hasWork()) await (this.#isBehind() ? this.#follow() : this.#save());
    } finally {
      this.#running = undefined;
    }
  }

  async #save(): Promise<void> {
    this.#due = false;
    const { previous, revision, review: before, savedAt } = this.#stored;
    const [review, count] = [this.#review, this.#pending.length];
    if (!this.isPending) return;
    if (review === before && !this.#isUnstored) {
      // On top of what another tab wrote, they change nothing.
      this.#pending = [];
      return this.#events.saved(savedAt);
    }
    const outcome = await this.#storage.save(this.#id, review, previous, revision);
    if (outcome.kind === 'failed') return this.#events.failed(outcome.reason);
    if (outcome.kind === 'conflict') return this.#follow();
    this.#stored = { review, previous: review, revision: outcome.revision, savedAt: outcome.at };
    this.#pending = this.#pending.slice(count);
    if (!this.isPending) this.#events.saved(outcome.at);
  }

  /** Reads what is stored now, and does the pending changes again on top. */
  async #follow(): Promise<void> {
    this.#heard = undefined;
    const outcome = await this.#storage.load(this.#id);
    if (outcome.kind !== 'loaded') {
      this.#due = false;
      return this.#events.failed(reasonOf(outcome));
    }
    this.#due = this.isPending;
    if (outcome.revision === this.#stored.revision) return;
    const before = this.#stored.review;
    this.#stored = storedOf(outcome, before);
    this.#review = this.#pending.reduce(change, this.#stored.review);
    this.#events.followed(before, this.#stored.review, this.#review);
    if (!this.isPending) this.#events.saved(outcome.savedAt);
  }
}

function reasonOf(outcome: Exclude<LoadOutcome, { readonly kind: 'loaded' }>): FailureReason {
  if (outcome.kind === 'failed') return outcome.reason;
  return outcome.kind === 'missing' ? 'deleted' : 'other';
}
