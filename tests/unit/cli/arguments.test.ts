import { describe, expect, test } from 'vitest';
import { readArguments } from '../../../src/cli/arguments';
import { runOn } from './terminal';

describe('a command line', () => {
  test('is Japanese unless another language is asked for, anywhere on it', () => {
    expect(readArguments(['checklist'])).toEqual({ kind: 'checklist', language: 'ja' });
    expect(readArguments(['checklist', '--lang', 'en'])).toEqual({ kind: 'checklist', language: 'en' });
    expect(readArguments(['--lang=en', 'check', 'a', 'b'])).toEqual({ kind: 'check', language: 'en', files: ['a', 'b'] });
  });

  test('may name standard input, and files that look like options after --', () => {
    expect(readArguments(['score', '-'])).toEqual({ kind: 'score', language: 'ja', files: ['-'] });
    expect(readArguments(['score', '--', '--lang'])).toEqual({ kind: 'score', language: 'ja', files: ['--lang'] });
  });

  test('gives each file of a command its part', () => {
    expect(readArguments(['suggest', 'a'])).toEqual({ kind: 'suggest', language: 'ja', file: 'a', today: undefined });
    expect(readArguments(['suggest', '--today', '2020-02-29', 'a'])).toMatchObject({ file: 'a', today: '2020-02-29' });
    expect(readArguments(['compare', 'a', '-'])).toEqual({ kind: 'compare', language: 'ja', before: 'a', after: '-' });
    expect(readArguments(['merge', 'a', '--out', 'd', 'b', 'c'])).toEqual({ kind: 'merge', language: 'ja', base: 'a', a: 'b', b: 'c', out: 'd' });
    expect(readArguments(['merge', 'a', 'b', 'c', '--out=-d'])).toMatchObject({ kind: 'merge', out: '-d' });
  });

  test.each([
    [[], 'no-command'],
    [['grade', 'a'], 'wrong-command'],
    [['score'], 'no-files'],
    [['check', '--lang', 'ja'], 'no-files'],
    [['checklist', 'a'], 'no-arguments'],
    [['checklist', '--lang', 'fr'], 'wrong-language'],
    [['checklist', '--lang'], 'wrong-language'],
    [['checklist', '--lang', 'toString'], 'wrong-language'],
    [['score', '--json', 'a'], 'wrong-option'],
    [['--help=yes'], 'option-value'],
    [['score', '--out', 'b', 'a'], 'option-elsewhere'],
    [['merge', 'a', 'b', 'c', '--out', 'd', '--today', '2020-07-31'], 'option-elsewhere'],
    [['suggest'], 'suggest-files'],
    [['suggest', 'a', 'b'], 'suggest-files'],
    [['suggest', 'a', '--today', '2020-02-30'], 'wrong-date'],
    [['suggest', 'a', '--today', '31.7.2020'], 'wrong-date'],
    [['suggest', 'a', '--today'], 'wrong-date'],
    [['compare', 'a'], 'compare-files'],
    [['compare', 'a', 'b', 'c'], 'compare-files'],
    [['merge', 'a', 'b', '--out', 'd'], 'merge-files'],
    [['merge', 'a', 'b', 'c', 'd', '--out', 'e'], 'merge-files'],
    [['merge', 'a', 'b', 'c'], 'no-out'],
    [['merge', 'a', 'b', 'c', '--out'], 'wrong-out'],
    [['merge', 'a', 'b', 'c', '--out='], 'wrong-out'],
    [['merge', 'a', 'b', 'c', '--out', '-'], 'wrong-out'],
    [['merge', 'a', 'b', 'c', '--out', '--lang', 'en'], 'wrong-out'],
  ])('that is wrong is refused with exit code 2: %j', async (args, kind) => {
    expect(readArguments(args)).toMatchObject({ kind: 'fault', fault: { kind } });
    const { code, out, err } = await runOn({}, ...args);
    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(err).toHaveLength(2);
    expect(err.join()).not.toMatch(/\{\{|undefined/);
  });

  test('asks for help or the version, whatever else stands on it', async () => {
    const help = await runOn({}, 'score', '--help');
    expect(help).toMatchObject({ code: 0, err: [] });
    for (const command of ['score', 'check', 'checklist', 'suggest', 'compare', 'merge']) expect(help.out.join('\n')).toContain(`  tenkencho ${command}`);
    expect((await runOn({}, '--help', '--lang', 'en')).out.join('\n')).toContain('Usage:');
    expect(await runOn({}, '--version')).toMatchObject({ code: 0, out: ['1.2.3'], err: [] });
  });
});
