import type { Edition } from '../../checklist';
import type { SheetId } from '../../review';
import { cellOf } from '../../worksheets/cells';
import { fieldsOf, isAsked, type Row } from '../../worksheets/fields';
import { harmless, writeTsv } from '../../worksheets/tsv';
import type { SheetWords } from './use-sheet-words';

/** Rows for a spreadsheet, under a line with the names of their fields. What isn’t asked of a row stays empty. */
export function copyOf(sheet: SheetId, edition: Edition, rows: readonly Row[], words: SheetWords): string {
  const fields = fieldsOf(sheet, edition);
  const header = fields.map((field) => harmless(words.label(field)));
  return writeTsv([header, ...rows.map((row) => fields.map((field) => (isAsked(field, row) ? cellOf(field, row, words.option, words.comma) : '')))]);
}

/** Puts a text on the clipboard. @returns whether that could be done: over plain http a page may not */
export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
