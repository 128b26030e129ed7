/** Cells as spreadsheets put them on the clipboard: tabs between them, a line a row, quoted where a cell holds a tab, a line end or a quotation mark. */

/** The cells, row by row; no row where there is no text. Line ends within a cell become `\n`. The line end that closes the last row adds none. */
export function readTsv(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n');
  if (source === '') return [];
  const table: string[][] = [[]];
  let at = 0;
  for (;;) {
    const { cell, end } = readCell(source, at);
    table.at(-1)?.push(cell);
    if (source[end] === '\t') at = end + 1;
    else if (end + 1 < source.length) {
      table.push([]);
      at = end + 1;
    } else return table;
  }
}

const quoted = /"((?:[^"]|"")*)"(?=\t|\n|$)/y;
const plain = /[^\t\n]*/y;

/** A quotation mark that is not closed at the end of its cell is a character like any other. */
function readCell(source: string, at: number): { cell: string; end: number } {
  quoted.lastIndex = at;
  const inQuotes = quoted.exec(source);
  if (inQuotes?.[1] !== undefined) return { cell: inQuotes[1].replaceAll('""', '"'), end: quoted.lastIndex };
  plain.lastIndex = at;
  const cell = plain.exec(source)?.[0] ?? '';
  return { cell, end: at + cell.length };
}

export function writeTsv(table: readonly (readonly string[])[]): string {
  return table.map((row) => `${row.map(writeCell).join('\t')}\r\n`).join('');
}

function writeCell(cell: string): string {
  return /[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** What a spreadsheet would take for a formula, full-width signs included, behind spaces too; or for one behind a tab or a line end. */
const formula = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\n\r])/;

/** A text that no spreadsheet computes: with an apostrophe before it, where it begins as a formula does. */
export function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text itself: without the apostrophe that keeps it from being computed. */
export function unharmed(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
