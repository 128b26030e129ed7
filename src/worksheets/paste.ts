import type { Edition } from '../checklist';
import { emptyRow, maxRows, type SheetId } from '../review';
import { type CellReading, type Labels, normalised, readCell } from './cells';
import { type CellValue, type Field, isAsked, isEmpty, type Row, valueOf } from './fields';
import { type Cells, type RowPatch, rowWith } from './row-actions';

/** A cell that is not taken as it stands. `line` and `column` count from 1 in the table as it was pasted, its header line included. */
export interface PasteProblem {
  readonly line: number;
  readonly column: number;
  readonly cell: string;
  /**
   * Not taken: `choice` `none-alone` `date` `count` cannot be read, `not-asked` isn't asked of the row, `no-field` stands beside the fields of the
   * sheet. Taken, but for some characters: `removed` those that no field may hold, `cut` those past the limit.
   */
  readonly kind: Extract<CellReading, { kind: 'unread' }>['why'] | 'not-asked' | 'no-field' | 'removed' | 'cut';
  readonly field: Field | null;
}

export interface Pasted {
  readonly patches: readonly RowPatch[];
  readonly added: readonly Row[];
  readonly problems: readonly PasteProblem[];
  /** How many cells are taken, empty ones that empty a field included. */
  readonly cells: number;
  /** How many rows more the sheet would hold than it may: nothing can be taken. 0 where they fit. */
  readonly excess: number;
}

export interface Words {
  /** By field key, in every language. */
  readonly labels: (field: Field) => Labels;
  /** The words for a field in which nothing is filled in, normalised. */
  readonly blank: readonly string[];
}

interface Pasting {
  readonly sheet: SheetId;
  readonly edition: Edition;
  readonly table: readonly (readonly string[])[];
  /** Which field each column of the table is; `null` for one that is none. Columns past the end are none. */
  readonly fields: readonly (Field | null)[];
  /** Its first line is a header. */
  readonly headed: boolean;
  /** The rows over which it is pasted, from the first on; further lines are added as rows. */
  readonly onto: readonly Row[];
  /** How many rows the sheet has by now. */
  readonly rows: number;
  readonly words: Words;
  readonly newId: () => string;
}

/** What a pasted table makes of the rows of a sheet. Over rows, an empty cell empties; lines that would add a row of which nothing is filled in are left out. */
export function takeTable(pasting: Pasting): Pasted {
  const { sheet, table, headed, onto } = pasting;
  const body = headed ? table.slice(1) : table;
  const taken = body.map((line, index) => {
    const below = onto[index];
    const number = index + (headed ? 2 : 1);
    return { below, ...takeLine(pasting, line, number, below ?? emptyRow(sheet, pasting.newId())) };
  });
  const kept = taken.filter(({ below, cells }) => below !== undefined || Object.values(cells).some((value) => !isEmpty(value)));
  const added = kept.flatMap(({ below, row, cells }) => (below ? [] : (rowWith(sheet, row, cells) ?? [])));
  return {
    patches: kept.flatMap(({ below, cells }) => (below && Object.keys(cells).length > 0 ? [{ row: below, cells }] : [])),
    added,
    problems: onceAColumn(taken.flatMap(({ problems }) => problems)),
    cells: kept.reduce((sum, { cells }) => sum + Object.keys(cells).length, 0),
    excess: Math.max(0, pasting.rows + added.length - maxRows),
  };
}

/** A column that is none of the sheet is one problem, not one in each line. */
function onceAColumn(problems: readonly PasteProblem[]): PasteProblem[] {
  const seen = new Set<number>();
  return problems.filter(({ kind, column }) => {
    if (kind !== 'no-field') return true;
    const first = !seen.has(column);
    seen.add(column);
    return first;
  });
}

function takeLine({ sheet, fields, words }: Pasting, line: readonly string[], number: number, row: Row): { row: Row; cells: Cells; problems: PasteProblem[] } {
  const problems: PasteProblem[] = [];
  const read: { field: Field; value: CellValue; column: number; cell: string }[] = [];
  line.forEach((cell, index) => {
    const field = fields[index] ?? null;
    const note = (kind: PasteProblem['kind']) => problems.push({ line: number, column: index + 1, cell, kind, field });
    if (!field) {
      if (cell.trim() !== '') note('no-field');
      return;
    }
    const reading = readCell(field, cell, words.labels(field), words.blank);
    if (reading.kind === 'unread') {
      note(reading.why);
      return;
    }
    if (reading.removed > 0) note('removed');
    if (reading.cut > 0) note('cut');
    read.push({ field, value: reading.value, column: index + 1, cell });
  });
  // What is asked of a row hangs on what it says now.
  const after = rowWith(sheet, row, Object.fromEntries(read.map(({ field, value }) => [field.id, value]))) ?? row;
  const cells = read.filter(({ field, value, column, cell }) => {
    if (isAsked(field, after)) return true;
    if (!isEmpty(value) && value !== valueOf(field, row)) problems.push({ line: number, column, cell, kind: 'not-asked', field });
    return false;
  });
  return { row, cells: Object.fromEntries(cells.map(({ field, value }) => [field.id, value])), problems };
}

/**
 * The fields that a header line names, `null` for a column that names none or one that has been named before; or `null` where the line is no
 * header: fewer than half of what it says are names of fields. @param names the field by its name, normalised, in every language
 */
export function headerOf(line: readonly string[], names: ReadonlyMap<string, Field>): (Field | null)[] | null {
  const seen = new Set<Field>();
  const fields = line.map((cell) => {
    const field = names.get(normalised(cell)) ?? null;
    if (!field || seen.has(field)) return null;
    seen.add(field);
    return field;
  });
  const said = line.filter((cell) => cell.trim() !== '').length;
  return seen.size > 0 && seen.size * 2 >= said ? fields : null;
}
