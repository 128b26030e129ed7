import type { StoreApi } from 'zustand/vanilla';
import type { Action, Review } from '../review';
import type { Damaged, Failed, FailureReason, Missing } from '../storage';

/** `at`: when it was saved, RFC 3339 in UTC; later with every save, so that each can be announced anew. */
export type Saving =
  | { readonly kind: 'saved'; readonly at: string }
  /** Something has changed and is not yet safely stored. */
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: FailureReason }
  /** The browser cannot store: everything is lost when the page is left. `storage.persistence` says why. */
  | { readonly kind: 'memory-only' };

export type SessionState = { readonly review: Review; readonly saving: Saving; readonly canUndo: boolean; readonly canRedo: boolean };

/** `text`: one keystroke of many; stored after a pause, and undone together with its neighbours. */
export type DispatchOptions = { readonly text?: boolean };

export type Clock = () => Date;

/** One open review. A read-only zustand store of its state, and what a person can do with it. */
export type Session = Pick<StoreApi<SessionState>, 'getState' | 'getInitialState' | 'subscribe'> & {
  readonly id: string;
  /** Changes the review at once, and stores it at once (text: after 400 ms without more of it, or with `flush`). */
  readonly dispatch: (action: Action, options?: DispatchOptions) => void;
  /** Makes it the given review, such as what a merge has made of it: all at once, and taken back as one change. */
  readonly adopt: (review: Review) => void;
  /** Takes back one's own last change, as far as nobody has changed the same field since. */
  readonly undo: () => void;
  readonly redo: () => void;
  /** Stores what is not yet stored, also after a failure. Resolves, never rejects, once it is, or has failed (`getState().saving`). */
  readonly flush: () => Promise<void>;
  /** The page is being hidden or left: writes the journal before it returns, then stores. */
  readonly leave: () => void;
  /** Would leaving now lose something? */
  readonly wouldLose: () => boolean;
  /** Stores the rest and stops listening to other tabs. */
  readonly close: () => Promise<void>;
};

export type Opened = { readonly kind: 'opened'; readonly session: Session } | Missing | Damaged | Failed;
