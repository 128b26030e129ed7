import type { i18n } from 'i18next';
import { areaIds } from '../checklist';
import { createI18n } from '../i18n';
import { readArguments, type UsageFault } from './arguments';
import { checklistLines } from './checklist';
import { compareFiles } from './compare';
import { checkFiles, scoreFiles } from './files';
import { mergeFiles } from './merge';
import { suggestFor } from './suggest';
import type { Terminal } from './terminal';

/** 0: all is well. 1: a file could not be read or written, is no valid review or does not go with the others, or a merge has conflicts. 2: the command line is wrong. */
export type ExitCode = 0 | 1 | 2;

/** Does what the command line asks for. @param words the arguments after the program's own name */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const request = readArguments(args);
  const words = await createI18n(request.language, ['cli', 'common', 'problems', ...(request.kind === 'checklist' ? areaIds : [])]);
  const say = words.getFixedT(null, 'cli');
  switch (request.kind) {
    case 'help':
      terminal.out(say('help'));
      return 0;
    case 'version':
      terminal.out(terminal.version);
      return 0;
    case 'fault':
      terminal.err(`${say('program')}: ${faultText(request.fault, words)}`);
      terminal.err(say('see-help'));
      return 2;
    case 'checklist':
      for (const line of checklistLines(words)) terminal.out(line);
      return 0;
    case 'score':
      return (await scoreFiles(request.files, words, terminal)) ? 0 : 1;
    case 'check':
      return (await checkFiles(request.files, words, terminal)) ? 0 : 1;
    case 'suggest':
      return (await suggestFor(request.file, request.today ?? terminal.today, words, terminal)) ? 0 : 1;
    case 'compare':
      return (await compareFiles(request.before, request.after, words, terminal)) ? 0 : 1;
    case 'merge':
      return (await mergeFiles(request, words, terminal)) ? 0 : 1;
  }
}

function faultText(fault: UsageFault, words: i18n): string {
  const { kind, ...values } = fault;
  return words.getFixedT(null, 'cli')(kind, values);
}
