import { createStore } from 'zustand/vanilla';
import { type Review, reduce } from '../review';
import { type FailureReason, newId, type ReviewStorage } from '../storage';
import { type Edit, editsBetween, inverse } from './edits';
import { emptyHistory, type History, madeAgain, rebased, recorded, type Step, takenBack } from './history';
import { Keeper } from './keeper';
import { type Change, change } from './pending';
import type { Stored } from './stored';
import type { Clock, Saving, Session, SessionState } from './types';

/** How long after the last keystroke a text is stored, and how long after the first one at the latest, in milliseconds. */
export const textPause = 400;
const longestPause = 2000;

/** What has been read of a review: as it is stored, and the changes in journals with their writers. `failure`: why it is not stored at all. */
export type Reading = {
  readonly stored: Stored;
  readonly recovered: readonly Change[];
  readonly writers: readonly string[];
  readonly failure?: FailureReason;
};

/** The session of a review that has been read. */
export function startSession(storage: ReviewStorage, id: string, { stored, recovered, writers, failure }: Reading, clock: Clock): Session {
  const persistent = storage.persistence.persistent;
  const saved = (at: string): Saving => (persistent ? { kind: 'saved', at } : { kind: 'memory-only' });
  const saving: Saving = failure ? { kind: 'failed', reason: failure } : saved(stored.savedAt);
  const store = createStore<SessionState>(() => ({ review: stored.review, saving, canUndo: false, canRedo: false }));
  const writer = newId();
  let history = emptyHistory;
  let journals = writers;
  let journalled: Review | undefined;
  let lastSave = Date.parse(stored.savedAt);

  const keeper = new Keeper(storage, id, stored, {
    saved(at) {
      lastSave = Math.max(lastSave + 1, Date.parse(at));
      store.setState({ saving: saved(new Date(lastSave).toISOString()) });
      if (journals.length > 0) storage.dropJournals(id, journals);
      journals = [];
    },
    failed: (reason) => store.setState({ saving: { kind: 'failed', reason } }),
    followed(before, theirs, review) {
      history = rebased(history, editsBetween(before, theirs), editsBetween(theirs, review));
      store.setState({ review, ...turns() });
    },
  });
  const timer = textTimer(() => void flush());

  function turns(): Pick<SessionState, 'canUndo' | 'canRedo'> {
    return { canUndo: history.done.length > 0, canRedo: history.undone.length > 0 };
  }

  /** A failure stays in sight until a save succeeds. */
  function show(review: Review): void {
    const { saving } = store.getState();
    store.setState({ review, saving: persistent && saving.kind !== 'failed' ? { kind: 'saving' } : saving, ...turns() });
  }

  function make(made: Change): boolean {
    const before = store.getState().review;
    const review = change(before, made);
    if (review === before) return false;
    keeper.note(made, review);
    show(review);
    return true;
  }

  function flush(): Promise<void> {
    timer.stop();
    return keeper.flush();
  }

  /** Makes the edits of the newest such step. Steps of which nothing is left to change are passed over. */
  function move(newest: () => Step | undefined, editsOf: (step: Step) => readonly Edit[], next: (history: History) => History): void {
    for (let step = newest(); step; step = newest()) {
      history = next(history);
      if (make({ kind: 'edits', edits: editsOf(step), at: clock().toISOString() })) break;
    }
    store.setState(turns());
    void flush();
  }

  const unsubscribe = storage.subscribe((news) => {
    if (news.id !== id) return;
    if (news.kind === 'saved') keeper.hear(news.revision);
    else store.setState({ saving: { kind: 'failed', reason: 'deleted' } });
  });
  for (const made of recovered) make(made);
  if (keeper.isPending) void flush();
  else if (journals.length > 0) storage.dropJournals(id, journals);

  return {
    id,
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    dispatch(action, { text = false } = {}) {
      const before = store.getState().review;
      const after = reduce(before, action);
      if (after === before) return;
      history = recorded(history, editsBetween(before, after), clock().getTime(), text);
      keeper.note({ kind: 'action', action }, after);
      show(after);
      if (text) timer.start();
      else void flush();
    },
    adopt(review) {
      const [edits, at] = [editsBetween(store.getState().review, review), clock()];
      history = recorded(history, edits, at.getTime(), false);
      make({ kind: 'edits', edits, at: at.toISOString() });
      void flush();
    },
    undo: () =>
      move(
        () => history.done.at(-1),
        (step) => inverse(step.edits),
        takenBack,
      ),
    redo: () =>
      move(
        () => history.undone.at(-1),
        (step) => step.edits,
        madeAgain,
      ),
    flush,
    leave() {
      const { review } = store.getState();
      // A journal of a review that is not there would find nothing to rest on.
      if (keeper.isPending && keeper.stored.revision > 0 && review !== journalled) {
        const { review: base, revision } = keeper.stored;
        storage.writeJournal(id, { writer, revision, at: clock().toISOString(), changes: editsBetween(base, review) });
        journals = [...journals, writer];
        journalled = review;
      }
      void flush();
    },
    wouldLose: () => storage.wouldLose() || (keeper.isPending && store.getState().saving.kind === 'failed'),
    async close() {
      await flush();
      unsubscribe();
    },
  };
}

/** Waits for a pause in typing, but not for ever. */
function textTimer(work: () => void): { start(): void; stop(): void } {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  return {
    start() {
      const now = performance.now();
      if (waiting === undefined) latest = now + longestPause;
      clearTimeout(waiting);
      waiting = setTimeout(work, Math.max(0, Math.min(textPause, latest - now)));
    },
    stop() {
      clearTimeout(waiting);
      waiting = undefined;
    },
  };
}
