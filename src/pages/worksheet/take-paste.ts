import type { Edition } from '../../checklist';
import type { SheetId } from '../../review';
import { newId } from '../../storage';
import { type Field, fieldsOf, type Row } from '../../worksheets/fields';
import { headerOf, type Pasted, takeTable } from '../../worksheets/paste';
import { readTsv } from '../../worksheets/tsv';
import type { PasteWords } from './paste-words';

/** Where a table is pasted. */
export interface PasteTarget {
  /** The rows over which it goes, from the cell on down, and the fields from that cell on to the right. */
  readonly onto: readonly Row[];
  readonly fields: readonly Field[];
}

export interface Reading extends Pasted {
  /** Which field each column is; `null` for one that is none. */
  readonly fields: readonly (Field | null)[];
  readonly headed: boolean;
  readonly lines: number;
}

interface Source {
  readonly sheet: SheetId;
  readonly edition: Edition;
  readonly text: string;
  /** `null`: new rows at the end. */
  readonly target: PasteTarget | null;
  /** How many rows the sheet has. */
  readonly rows: number;
  readonly words: PasteWords;
}

/** What would come of pasting this text. A table with a header goes by its header. */
export function readPaste({ sheet, edition, text, target, rows, words }: Source): Reading {
  const table = readTsv(text);
  const header = headerOf(table[0] ?? [], words.names);
  const fields = header ?? target?.fields ?? fieldsOf(sheet, edition);
  const columns = table.reduce((most, line) => Math.max(most, line.length), 0);
  const taken = takeTable({ sheet, edition, table, fields, headed: header !== null, onto: target?.onto ?? [], rows, words, newId });
  return { ...taken, fields: Array.from({ length: columns }, (_, index) => fields[index] ?? null), headed: header !== null, lines: table.length };
}
