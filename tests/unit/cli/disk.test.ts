import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBytes, writeText } from '../../../src/cli/disk';

let folder = '';
let file = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tenkencho-'));
  file = join(folder, '点検.tenken.json');
});

afterEach(() => rm(folder, { recursive: true }));

const always = () => true;
const never = () => false;

test('a new file is written, and nothing is left beside it', async () => {
  expect(await writeText(file, '点検', never)).toEqual({ ok: true });
  expect(await readFile(file, 'utf8')).toBe('点検');
  expect(await readdir(folder)).toEqual(['点検.tenken.json']);
});

test('a file that is there is replaced only where it may be', async () => {
  await writeFile(file, '前');
  let asked = '';
  const ask = (found: Uint8Array) => {
    asked = new TextDecoder().decode(found);
    return false;
  };
  expect(await writeText(file, '後', ask)).toMatchObject({ ok: false, reason: 'taken' });
  expect([asked, await readFile(file, 'utf8')]).toEqual(['前', '前']);
  expect(await writeText(file, '後', always)).toEqual({ ok: true });
  expect(await readFile(file, 'utf8')).toBe('後');
  expect(await readdir(folder)).toEqual(['点検.tenken.json']);
});

test('a file keeps who may read it, and a link stays a link', async () => {
  await writeFile(file, '前');
  await chmod(file, 0o640);
  const link = join(folder, 'link');
  await symlink(file, link);
  expect(await writeText(link, '後', always)).toEqual({ ok: true });
  expect((await lstat(link)).isSymbolicLink()).toBe(true);
  expect(await readFile(file, 'utf8')).toBe('後');
  expect((await stat(file)).mode & 0o777).toBe(0o640);
});

test('what cannot be written is said, and leaves nothing behind', async () => {
  expect(await writeText(join(folder, 'none', 'a'), '', always)).toMatchObject({ ok: false, reason: 'missing' });
  await mkdir(join(folder, 'sub'));
  expect(await writeText(join(folder, 'sub'), '', always)).toMatchObject({ ok: false, reason: 'folder' });
  expect(await readdir(folder)).toEqual(['sub']);
});

test('what is no file is written to as it is', async () => {
  expect(await writeText('/dev/null', '点検', never)).toEqual({ ok: true });
  expect((await stat('/dev/null')).isFile()).toBe(false);
});

test('a file is read, or it is said why not', async () => {
  await writeFile(file, '点検');
  expect(await readBytes(file)).toEqual({ ok: true, bytes: Buffer.from('点検') });
  expect(await readBytes(join(folder, 'none'))).toMatchObject({ ok: false, reason: 'missing', code: 'ENOENT' });
  expect(await readBytes(folder)).toMatchObject({ ok: false, reason: 'folder' });
});
