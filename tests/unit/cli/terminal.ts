import { type ExitCode, run } from '../../../src/cli/run';
import type { ReadResult, Terminal } from '../../../src/cli/terminal';

/** `written`: the files that were written, by name, their text. */
type Run = { readonly code: ExitCode; readonly out: readonly string[]; readonly err: readonly string[]; readonly written: Readonly<Record<string, string>> };

/** The day of every command line here. */
export const today = '2020-07-31';

/** Runs a command line on files that are only here: by name, their text. There is no folder `missing/`. */
export async function runOn(files: Readonly<Record<string, string>>, ...args: string[]): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, string> = {};
  const read = (name: string): Promise<ReadResult> => {
    const text = files[name];
    return Promise.resolve(text === undefined ? { ok: false, reason: 'missing', code: 'ENOENT' } : { ok: true, bytes: new TextEncoder().encode(text) });
  };
  const write: Terminal['write'] = (name, text, mayReplace) => {
    const found = files[name];
    if (found !== undefined && !mayReplace(new TextEncoder().encode(found))) return Promise.resolve({ ok: false, reason: 'taken', code: '' });
    if (name.startsWith('missing/')) return Promise.resolve({ ok: false, reason: 'missing', code: 'ENOENT' });
    written[name] = text;
    return Promise.resolve({ ok: true });
  };
  const code = await run(args, { version: '1.2.3', today, read, write, out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err, written };
}
