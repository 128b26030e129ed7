/** What the commands need of the world around them. */
export interface Terminal {
  readonly version: string;
  /** The day where the program runs, `YYYY-MM-DD`. */
  readonly today: string;
  /** Reads a file, or standard input where its name is `-`. */
  read(name: string): Promise<ReadResult>;
  /**
   * Writes a file, whole or not at all.
   * @param mayReplace whether what stands in a file of that name may go; asked only where there is one
   */
  write(name: string, text: string, mayReplace: (found: Uint8Array) => boolean): Promise<WriteResult>;
  /** Writes a line to standard output. */
  out(line: string): void;
  /** Writes a line to standard error. */
  err(line: string): void;
}

/** `missing`: there is no such file, or no folder to write it to. `code`: what the system calls the fault, `ENOENT` for instance. */
export type Failed = { readonly ok: false; readonly reason: 'missing' | 'folder' | 'forbidden' | 'other'; readonly code: string };

export type ReadResult = { readonly ok: true; readonly bytes: Uint8Array } | Failed;

/** `taken`: what stands there may not be replaced. */
export type WriteResult = { readonly ok: true } | { readonly ok: false; readonly reason: 'taken'; readonly code: '' } | Failed;
