import * as z from 'zod/mini';
import { version } from '../../package.json';
import { readBytes, writeText } from './disk';
import { run } from './run';
import type { Terminal } from './terminal';

z.config({ jitless: true });

// Whoever reads the output may stop early (`… | head -1`): then there is nobody left to write to.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode ?? 0);
});

function localDay(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(String);
  return [year?.padStart(4, '0'), month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
}

const terminal: Terminal = {
  version,
  today: localDay(new Date()),
  read: readBytes,
  write: writeText,
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
};

process.exitCode = await run(process.argv.slice(2), terminal);
