import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import * as z from 'zod/mini';
import { version } from '../../package.json';
import { run } from './run';
import type { ReadResult, Terminal } from './terminal';

z.config({ jitless: true });

const reasons: Readonly<Record<string, 'missing' | 'folder' | 'forbidden'>> = { ENOENT: 'missing', EISDIR: 'folder', EACCES: 'forbidden', EPERM: 'forbidden' };

async function read(name: string): Promise<ReadResult> {
  try {
    return { ok: true, bytes: name === '-' ? await buffer(process.stdin) : await readFile(name) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { ok: false, reason: reasons[code] ?? 'other', code };
  }
}

// Whoever reads the output may stop early (`… | head -1`): then there is nobody left to write to.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode ?? 0);
});

const terminal: Terminal = {
  version,
  read,
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
};

process.exitCode = await run(process.argv.slice(2), terminal);
