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
    expect(help.out.join('\n')).toContain('tenkencho score');
    expect((await runOn({}, '--help', '--lang', 'en')).out.join('\n')).toContain('Usage:');
    expect(await runOn({}, '--version')).toEqual({ code: 0, out: ['1.2.3'], err: [] });
  });
});
