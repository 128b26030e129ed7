import type { ReadOutcome } from './problems';

/** A kind of file that can carry a review. */
export interface FileKind {
  readonly id: string;
  /** Is the file of this kind? By its bytes; `name`, without a path, may decide where they don't. */
  readonly detect: (bytes: Uint8Array, name: string) => boolean;
  /** The review in it, or its problems. Never throws for bad input. */
  readonly read: (bytes: Uint8Array) => ReadOutcome;
}
