/** What the commands need of the world around them. */
export interface Terminal {
  readonly version: string;
  /** Reads a file, or standard input where its name is `-`. */
  read(name: string): Promise<ReadResult>;
  /** Writes a line to standard output. */
  out(line: string): void;
  /** Writes a line to standard error. */
  err(line: string): void;
}

export type ReadResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** `code`: what the system calls the fault, `ENOENT` for instance. */
  | { readonly ok: false; readonly reason: 'missing' | 'folder' | 'forbidden' | 'other'; readonly code: string };
