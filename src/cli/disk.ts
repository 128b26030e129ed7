import { randomUUID } from 'node:crypto';
import { access, constants, open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Failed, ReadResult, Terminal, WriteResult } from './terminal';

const reasons: Readonly<Record<string, Failed['reason']>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'forbidden',
};

/** Reads a file, or standard input where its name is `-`. */
export async function readBytes(name: string): Promise<ReadResult> {
  try {
    return { ok: true, bytes: name === '-' ? await buffer(process.stdin) : await readFile(name) };
  } catch (error) {
    return failed(error);
  }
}

/**
 * Writes a file, whole or not at all: what stood there stays until the new text is on the disk. A link stays a link, and a file keeps who may read it.
 * What is no file (a pipe, a device) is written to as it is.
 */
export const writeText: Terminal['write'] = async (name, text, mayReplace): Promise<WriteResult> => {
  try {
    const place = await realpath(name).catch(() => name);
    const found = await stat(place).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    });
    if (found?.isDirectory()) return { ok: false, reason: 'folder', code: 'EISDIR' };
    if (found && !found.isFile()) {
      await writeFile(place, text);
      return { ok: true };
    }
    if (found) {
      await access(place, constants.W_OK);
      if (!mayReplace(await readFile(place))) return { ok: false, reason: 'taken', code: '' };
    }
    await replace(place, text, found?.mode);
    return { ok: true };
  } catch (error) {
    return failed(error);
  }
};

async function replace(place: string, text: string, mode: number | undefined): Promise<void> {
  const beside = join(dirname(place), `.tenkencho-${randomUUID()}.tmp`);
  try {
    const file = await open(beside, 'wx');
    try {
      if (mode !== undefined) await file.chmod(mode);
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

function failed(error: unknown): Failed {
  const code = codeOf(error);
  return { ok: false, reason: reasons[code] ?? 'other', code };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
