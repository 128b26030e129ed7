import { parseArgs } from 'node:util';
import { defaultLanguage, isLanguage, type Language } from '../i18n';

export const commands = ['score', 'check', 'checklist'] as const;
type Command = (typeof commands)[number];

/** What is wrong with a command line. Only data: the words are in `locales/…/cli.json`, by `kind`. */
export type UsageFault =
  | { readonly kind: 'no-command' | 'no-files' }
  | { readonly kind: 'wrong-command'; readonly command: string }
  | { readonly kind: 'wrong-option' | 'option-value'; readonly option: string }
  | { readonly kind: 'wrong-language' | 'no-arguments'; readonly found: string };

/** What a command line asks for, and the language to say it in. */
export type Request = { readonly language: Language } & (
  | { readonly kind: 'help' | 'version' | 'checklist' }
  | { readonly kind: 'score' | 'check'; readonly files: readonly string[] }
  | { readonly kind: 'fault'; readonly fault: UsageFault }
);

/** @param words the arguments after the program's own name */
export function readArguments(words: readonly string[]): Request {
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options: { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const options = tokens.filter((token) => token.kind === 'option');
  const asked = options.findLast(({ name }) => name === 'lang');
  const language = asked?.value !== undefined && isLanguage(asked.value) ? asked.value : defaultLanguage;

  for (const { name, rawName, value } of options) {
    if (name !== 'lang' && name !== 'help' && name !== 'version') return { kind: 'fault', language, fault: { kind: 'wrong-option', option: rawName } };
    if (name !== 'lang' && value !== undefined) return { kind: 'fault', language, fault: { kind: 'option-value', option: rawName } };
    if (name === 'lang' && !(value !== undefined && isLanguage(value)))
      return { kind: 'fault', language, fault: { kind: 'wrong-language', found: value ?? '' } };
  }
  if (options.some(({ name }) => name === 'help')) return { kind: 'help', language };
  if (options.some(({ name }) => name === 'version')) return { kind: 'version', language };
  return { language, ...commandOf(positionals) };
}

type Asked =
  | { readonly kind: 'checklist' }
  | { readonly kind: 'score' | 'check'; readonly files: readonly string[] }
  | { readonly kind: 'fault'; readonly fault: UsageFault };

function commandOf([command, ...files]: readonly string[]): Asked {
  if (command === undefined) return { kind: 'fault', fault: { kind: 'no-command' } };
  if (!isCommand(command)) return { kind: 'fault', fault: { kind: 'wrong-command', command } };
  const [first] = files;
  if (command === 'checklist') return first === undefined ? { kind: command } : { kind: 'fault', fault: { kind: 'no-arguments', found: first } };
  return first === undefined ? { kind: 'fault', fault: { kind: 'no-files' } } : { kind: command, files };
}

function isCommand(text: string): text is Command {
  return commands.some((command) => command === text);
}
