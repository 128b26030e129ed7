import { cleanText } from '../review';
import { readDay } from './days';
import { type CellValue, type Field, type Row, valueOf } from './fields';
import type { OptionKey } from './options';
import { harmless, unharmed } from './tsv';

/** The values of a field's options by the words for them, each as `normalised` gives it. */
export type Labels = ReadonlyMap<string, string | number>;

/** `removed` and `cut` count the characters of a text that no field may hold, and those past the limit. */
export type CellReading =
  | { readonly kind: 'read'; readonly value: CellValue; readonly removed: number; readonly cut: number }
  | { readonly kind: 'unread'; readonly why: 'choice' | 'none-alone' | 'date' | 'count' };

/** The most that a count may be. */
export const maxCount = 9_999_999;

/** Between several choices in one cell. */
const separator = /[、，,;；\n]/;

/** Words alike that differ only in width, case or space. */
export function normalised(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** What many tables use for はい, 一部 and いいえ, as `normalised` gives it. */
const signs: Readonly<Record<string, string>> = { '○': 'yes', 〇: 'yes', '◯': 'yes', '△': 'partly', '×': 'no', '✕': 'no' };

/** What a cell of a spreadsheet says for this field. An empty cell says that nothing is filled in; so do the words `blank`. */
export function readCell(field: Field, cell: string, labels: Labels, blank: readonly string[]): CellReading {
  if (field.kind === 'text') {
    const { text, removed, cut } = cleanText(unharmed(cell));
    return { kind: 'read', value: text, removed, cut };
  }
  const word = normalised(unharmed(cell));
  const isBlank = word === '' || blank.includes(word);
  switch (field.kind) {
    case 'choice':
      if (isBlank) return read(null);
      return choiceOf(field, word, labels) ?? { kind: 'unread', why: 'choice' };
    case 'choices':
      return isBlank ? read([]) : severalOf(field, unharmed(cell), labels);
    case 'date': {
      const day = isBlank ? null : readDay(word);
      return day === null && !isBlank ? { kind: 'unread', why: 'date' } : read(day);
    }
    case 'count':
      return isBlank ? read(null) : countOf(word);
  }
}

function read(value: CellValue): CellReading {
  return { kind: 'read', value, removed: 0, cut: 0 };
}

function choiceOf(field: Extract<Field, { options: unknown }>, word: string, labels: Labels): CellReading | null {
  const value = labels.get(word) ?? signs[word] ?? word;
  const option = field.options.find((each) => String(each.value) === String(value));
  return option ? read(option.value) : null;
}

function severalOf(field: Extract<Field, { kind: 'choices' }>, cell: string, labels: Labels): CellReading {
  const words = cell
    .split(separator)
    .map(normalised)
    .filter((word) => word !== '');
  const values = new Set(words.map((word) => String(labels.get(word) ?? word)));
  const chosen = field.options.map(({ value }) => String(value)).filter((value) => values.has(value));
  if (chosen.length < values.size) return { kind: 'unread', why: 'choice' };
  return chosen.includes('none') && chosen.length > 1 ? { kind: 'unread', why: 'none-alone' } : read(chosen);
}

/** With thousands separators, or followed by the counter 台. */
function countOf(word: string): CellReading {
  const digits = /^(\d{1,3}(?:,\d{3})+|\d+)\s*台?$/.exec(word)?.[1]?.replaceAll(',', '');
  const count = digits === undefined ? Number.NaN : Number(digits);
  return Number.isInteger(count) && count <= maxCount ? read(count) : { kind: 'unread', why: 'count' };
}

/** What a row says in a field, as a cell of a spreadsheet that reads back the same. @param comma between several choices: one of 、 , ; */
export function cellOf(field: Field, row: Row, label: (key: OptionKey) => string, comma: string): string {
  const value = valueOf(field, row);
  if (field.kind === 'text') return harmless(String(value));
  return shownOf(field, value, label, comma);
}

/** The same for a person to read. */
export function shownOf(field: Field, value: CellValue, label: (key: OptionKey) => string, comma: string): string {
  if (value === null) return '';
  if (field.kind !== 'choice' && field.kind !== 'choices') return String(value);
  const chosen = field.options.filter((option) => (Array.isArray(value) ? value.includes(option.value) : option.value === value));
  return chosen.map(({ key }) => label(key)).join(comma);
}
