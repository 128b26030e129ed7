import { type ExitCode, run } from '../../../src/cli/run';
import type { ReadResult } from '../../../src/cli/terminal';

type Run = { readonly code: ExitCode; readonly out: readonly string[]; readonly err: readonly string[] };

/** Runs a command line on files that are only here: by name, their text. */
export async function runOn(files: Readonly<Record<string, string>>, ...args: string[]): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const read = (name: string): Promise<ReadResult> => {
    const text = files[name];
    return Promise.resolve(text === undefined ? { ok: false, reason: 'missing', code: 'ENOENT' } : { ok: true, bytes: new TextEncoder().encode(text) });
  };
  const code = await run(args, { version: '1.2.3', read, out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}
