import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageFile from '../../../package.json';
import { createReview, serialiseReview } from '../../../src/review';

const run = promisify(execFile);
const review = serialiseReview(createReview('0198f0c2-1111-7222-8333-444455556666', '2020-06-15T01:23:45.000Z'));
let folder = '';
let program = '';

beforeAll(async () => {
  // Far from node_modules, so that it can only run on its own.
  folder = await mkdtemp(join(tmpdir(), 'tenkencho-'));
  program = join(folder, 'tenkencho.mjs');
  await build({ configFile: 'vite.cli.config.ts', configLoader: 'runner', logLevel: 'error', build: { outDir: folder, emptyOutDir: false } });
  await writeFile(join(folder, '点検.tenken.json'), review);
});

afterAll(() => rm(folder, { recursive: true }));

describe('the program as it is delivered, one file alone in a folder', () => {
  test('scores a file', async () => {
    const { stdout, stderr } = await run(process.execPath, [program, 'score', '点検.tenken.json'], { cwd: folder });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ file: '点検.tenken.json', edition: 'gov', depth: 'core', overall: { total: 36 } });
  });

  test('scores what comes in by standard input', async () => {
    const child = run(process.execPath, [program, 'score', '-'], { cwd: folder });
    child.child.stdin?.end(review);
    expect(JSON.parse((await child).stdout)).toMatchObject({ file: '-' });
  });

  test('ends with 1 where a file is not valid, with 2 where the command line is wrong', async () => {
    await writeFile(join(folder, 'bad.json'), review.replace('core', 'deep'));
    await expect(run(process.execPath, [program, 'check', 'bad.json'], { cwd: folder })).rejects.toMatchObject({ code: 1 });
    await expect(run(process.execPath, [program, 'guess'], { cwd: folder })).rejects.toMatchObject({ code: 2 });
  });

  test('merges files into a new one, which it can read', async () => {
    const copy = review.replace('"department": ""', '"department": "総務課"');
    await writeFile(join(folder, 'b.json'), copy);
    const { stdout } = await run(process.execPath, [program, 'merge', '点検.tenken.json', '点検.tenken.json', 'b.json', '--out', '全体.tenken.json'], {
      cwd: folder,
    });
    expect(JSON.parse(stdout)).toEqual({ merged: 1, conflicts: [] });
    expect(await readFile(join(folder, '全体.tenken.json'), 'utf8')).toBe(copy);
  });

  test('suggests as of today, by the clock', async () => {
    const exception = (number: number, until: string) => `{ "id": "0198f0c2-1111-7222-8333-44445555666${number}", "until": "${until}" }`;
    const rows = `"exceptions": [${exception(1, '2020-06-30')}, ${exception(2, '9999-12-31')}]`;
    await writeFile(join(folder, 'exceptions.json'), review.replace('"exceptions": []', rows));
    const { stdout } = await run(process.execPath, [program, 'suggest', 'exceptions.json'], { cwd: folder });
    expect(JSON.parse(stdout)).toMatchObject({ contradictions: [{ kind: 'expired', row: '0198f0c2-1111-7222-8333-444455556661' }] });
  });

  test('knows its version', async () => {
    expect((await run(process.execPath, [program, '--version'])).stdout).toBe(`${packageFile.version}\n`);
  });

  test('ends quietly when its reader stops early', async () => {
    const child = spawn(process.execPath, [program, 'checklist'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let complaints = '';
    child.stderr.on('data', (data: Buffer) => (complaints += data.toString()));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  });
});
