import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { defaultLanguage, isLanguage, type Language } from '../i18n';

const commands = ['score', 'check', 'checklist', 'suggest', 'compare', 'merge'] as const;
type Command = (typeof commands)[number];

/** What is wrong with a command line. Only data: the words are in `locales/…/cli.json`, by `kind`. */
export type UsageFault =
  | { readonly kind: 'no-command' | 'no-files' | 'no-out' | 'wrong-out' }
  | { readonly kind: 'wrong-command'; readonly command: string }
  | { readonly kind: 'wrong-option' | 'option-value'; readonly option: string }
  | { readonly kind: 'option-elsewhere'; readonly option: string; readonly command: Command }
  | { readonly kind: 'wrong-language' | 'wrong-date' | 'no-arguments'; readonly found: string }
  | { readonly kind: 'suggest-files' | 'compare-files' | 'merge-files'; readonly found: number };

type Fault = { readonly kind: 'fault'; readonly fault: UsageFault };

/** What a command line asks for. `today`: `YYYY-MM-DD`, where it is given. */
type Asked =
  | { readonly kind: 'checklist' }
  | { readonly kind: 'score' | 'check'; readonly files: readonly string[] }
  | { readonly kind: 'suggest'; readonly file: string; readonly today: string | undefined }
  | { readonly kind: 'compare'; readonly before: string; readonly after: string }
  | { readonly kind: 'merge'; readonly base: string; readonly a: string; readonly b: string; readonly out: string }
  | Fault;

/** What a command line asks for, and the language to say it in. */
export type Request = { readonly language: Language } & (Asked | { readonly kind: 'help' | 'version' });

/** As `parseArgs` finds it; `inlineValue`: the value came after `=`. */
interface Option {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** @param words the arguments after the program's own name */
export function readArguments(words: readonly string[]): Request {
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options: {
      lang: { type: 'string' },
      today: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const options: Option[] = tokens.filter((token) => token.kind === 'option');
  const valueOf = (asked: string) => options.findLast(({ name }) => name === asked)?.value;
  const lang = valueOf('lang');
  const language = lang !== undefined && isLanguage(lang) ? lang : defaultLanguage;

  const fault = options.map(faultOf).find((each) => each !== undefined);
  if (fault) return { kind: 'fault', language, fault };
  if (options.some(({ name }) => name === 'help')) return { kind: 'help', language };
  if (options.some(({ name }) => name === 'version')) return { kind: 'version', language };
  return { language, ...commandOf(positionals, options, { today: valueOf('today'), out: valueOf('out') }) };
}

function faultOf({ name, rawName, value, inlineValue }: Option): UsageFault | undefined {
  switch (name) {
    case 'help':
    case 'version':
      return value === undefined ? undefined : { kind: 'option-value', option: rawName };
    case 'lang':
      return value !== undefined && isLanguage(value) ? undefined : { kind: 'wrong-language', found: value ?? '' };
    case 'today':
      return z.iso.date().safeParse(value).success ? undefined : { kind: 'wrong-date', found: value ?? '' };
    case 'out':
      // What looks like an option is one, and its name was forgotten; after `=` it is a name.
      return !value || value === '-' || (value.startsWith('-') && !inlineValue) ? { kind: 'wrong-out' } : undefined;
    default:
      return { kind: 'wrong-option', option: rawName };
  }
}

interface Values {
  readonly today: string | undefined;
  readonly out: string | undefined;
}

function commandOf([command, ...files]: readonly string[], options: readonly Option[], values: Values): Asked {
  if (command === undefined) return faulty({ kind: 'no-command' });
  if (!isCommand(command)) return faulty({ kind: 'wrong-command', command });
  const elsewhere = options.find(({ name }) => (name === 'today' && command !== 'suggest') || (name === 'out' && command !== 'merge'));
  if (elsewhere) return faulty({ kind: 'option-elsewhere', option: elsewhere.rawName, command });
  return filesOf(command, files, values);
}

function filesOf(command: Command, files: readonly string[], { today, out }: Values): Asked {
  const [first, second, third, ...more] = files;
  const found = files.length;
  switch (command) {
    case 'checklist':
      return first === undefined ? { kind: command } : faulty({ kind: 'no-arguments', found: first });
    case 'score':
    case 'check':
      return first === undefined ? faulty({ kind: 'no-files' }) : { kind: command, files };
    case 'suggest':
      return first === undefined || found > 1 ? faulty({ kind: 'suggest-files', found }) : { kind: command, file: first, today };
    case 'compare':
      if (first === undefined || second === undefined || found > 2) return faulty({ kind: 'compare-files', found });
      return { kind: command, before: first, after: second };
    case 'merge':
      if (first === undefined || second === undefined || third === undefined || more.length > 0) return faulty({ kind: 'merge-files', found });
      return out === undefined ? faulty({ kind: 'no-out' }) : { kind: command, base: first, a: second, b: third, out };
  }
}

function faulty(fault: UsageFault): Fault {
  return { kind: 'fault', fault };
}

function isCommand(text: string): text is Command {
  return commands.some((command) => command === text);
}
