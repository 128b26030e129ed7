import { type Box, boxes, boxesOf, type Cell, type Column, heightOf, heightOfRow, indentOf, padding, type Row } from './cells';
import type { Element, Paper } from './paper';
import { colour, contentWidth, page, styles } from './style';

export type { Cell, Column, Part, Row } from './cells';

/** A row of up to so many points goes to the next page whole. */
const keptWhole = 260;
/** Less is not left of a row at the foot of a page. */
const leastPiece = 48;

/** A table that runs over pages: its header row is repeated there (as an artifact), no line is ever cut, and a row only where it is long. */
export function table(paper: Paper, { columns, rows, title }: { columns: readonly Column[]; rows: readonly Row[]; title: string }): void {
  const element = paper.element(paper.root, 'Table', { title });
  const head = paper.element(element, 'THead');
  drawHead(paper, columns, paper.element(head, 'TR'));
  head.end();
  const body = paper.element(element, 'TBody');
  for (const row of rows) drawRow(paper, columns, row, body);
  body.end();
  element.end();
}

/** How high the header and the first two rows stand, so that what introduces the table can keep them with it. @param count of rows, instead of two */
export function heightOfStart(paper: Paper, columns: readonly Column[], rows: readonly Row[], count = 2): number {
  const heights = rows.slice(0, count).map((row) =>
    heightOfRow(
      row,
      row.cells.map((cell, index) => boxesOf(paper, cell, columns[index]?.width ?? 0)),
    ),
  );
  return headHeight(paper, columns) + heights.reduce((sum, height) => sum + Math.min(height, keptWhole / 2), 0);
}

function headHeight(paper: Paper, columns: readonly Column[]): number {
  return Math.max(...columns.map((column) => paper.lay(column.title, styles.head, column.width - 2 * padding.x).length)) * styles.head.leading + 8;
}

function drawHead(paper: Paper, columns: readonly Column[], row: Element | null): void {
  const height = headHeight(paper, columns);
  const { y } = paper;
  const background = () => {
    paper.fill(`M${page.left},${y}h${contentWidth}v${height}h${-contentWidth}Z`, colour.head);
    paper.stroke(`M${page.left},${y + height}h${contentWidth}`, '#999999', 0.75);
  };
  let x = page.left;
  const cells = columns.map((column) => {
    const lines = paper.lay(column.title, styles.head, column.width - 2 * padding.x);
    const left = x + padding.x;
    x += column.width;
    const align = column.align ? { to: column.align, width: column.width - 2 * padding.x } : null;
    return () => paper.lines(lines, left, y + 4, styles.head, align);
  });
  if (row) {
    paper.artifact(background);
    for (const draw of cells) {
      const cell = paper.element(row, 'TH', { scope: 'Column' });
      paper.mark(cell, draw);
      cell.end();
    }
    row.end();
  } else {
    paper.artifact(() => {
      for (const draw of [background, ...cells]) draw();
    }, 'Pagination');
  }
  paper.y += height;
}

function turn(paper: Paper, columns: readonly Column[]): void {
  paper.newPage();
  drawHead(paper, columns, null);
}

/** A cell that is being drawn: what is left of it, and the elements that it fills. */
interface Open {
  readonly x: number;
  readonly column: Column | null;
  readonly element: Element;
  readonly parts: Map<number, Element>;
  readonly single: boolean;
  readonly picture: Cell['picture'];
  readonly hang: Cell['hang'];
  rest: readonly Box[];
}

function drawRow(paper: Paper, columns: readonly Column[], row: Row, body: Element): void {
  const laid = row.cells.map((cell, index) => boxesOf(paper, cell, columns[index]?.width ?? 0));
  const height = heightOfRow(row, laid);
  const below = row.below ? boxes(paper, row.below, contentWidth - 4 * padding.x) : [];
  const start = height + (below.length > 0 ? leastPiece : 0);
  const needed = height <= keptWhole ? start : leastPiece;
  if (needed > paper.room) turn(paper, columns);
  const element = paper.element(body, 'TR');
  let x = page.left;
  const open = row.cells.map((cell, index): Open => {
    const made = openCell(paper, element, cell.parts.length === 1, index === 0);
    const left = x + padding.x;
    x += columns[index]?.width ?? 0;
    return { x: left, column: columns[index] ?? null, picture: cell.picture, hang: cell.hang, rest: laid[index] ?? [], ...made };
  });
  drawPieces(paper, columns, open, below.length === 0, row);
  element.end();
  if (below.length > 0) drawBelow(paper, columns, below, body, row);
}

function drawBelow(paper: Paper, columns: readonly Column[], rest: readonly Box[], body: Element, row: Row): void {
  const element = paper.element(body, 'TR');
  const made = openCell(paper, element, row.below?.length === 1, false);
  made.element.dictionary.data.A = { O: 'Table', ColSpan: columns.length };
  drawPieces(paper, columns, [{ x: page.left + 2 * padding.x, column: null, picture: undefined, hang: undefined, rest, ...made }], true, row);
  element.end();
}

function openCell(paper: Paper, row: Element, single: boolean, header: boolean): Pick<Open, 'element' | 'parts' | 'single'> {
  return { element: paper.element(row, header ? 'TH' : 'TD', header ? { scope: 'Row' } : {}), parts: new Map(), single };
}

/** Draws the cells side by side, a page at a time, until nothing is left of any. */
function drawPieces(paper: Paper, columns: readonly Column[], cells: readonly Open[], ruled: boolean, { shade, continued }: Row): void {
  let first = true;
  do {
    if (!first) {
      turn(paper, columns);
      if (continued) sayAgain(paper, continued);
    }
    const room = paper.room - 2 * padding.y;
    const taken = cells.map((cell) => take(cell.rest, room));
    const height = Math.max(...taken.map(heightOf), ...(first ? cells.map((cell) => cell.picture?.height ?? 0) : [])) + 2 * padding.y;
    const { y } = paper;
    if (shade) paper.artifact(() => paper.fill(`M${page.left},${y}h${contentWidth}v${height}h${-contentWidth}Z`, shade));
    cells.forEach((cell, index) => {
      const { picture } = cell;
      if (first && picture) paper.artifact(() => picture.draw(cell.x, y + padding.y));
      drawPiece(paper, cell, taken[index] ?? [], y + padding.y);
      cell.rest = cell.rest.slice(taken[index]?.length ?? 0);
    });
    paper.y += height;
    if (ruled || cells.some((cell) => cell.rest.length > 0)) paper.rule(paper.y, page.left, contentWidth);
    first = false;
  } while (cells.some((cell) => cell.rest.length > 0));
  for (const cell of cells) {
    for (const part of cell.parts.values()) part.end();
    cell.element.end();
  }
}

function sayAgain(paper: Paper, text: string): void {
  paper.y += padding.y;
  paper.artifact(() => paper.label(text, page.left + 2 * padding.x, paper.y, styles.cellNote), 'Pagination');
  paper.y += styles.cellNote.leading - padding.y;
}

/** As many boxes as fit, at least one, so that it always goes on. */
function take(rest: readonly Box[], room: number): readonly Box[] {
  let used = 0;
  const count = rest.findIndex((box) => {
    used += box.above + box.style.leading;
    return used > room + 0.01;
  });
  return count < 0 ? rest : rest.slice(0, Math.max(1, count));
}

function drawPiece(paper: Paper, cell: Open, taken: readonly Box[], top: number): void {
  const { column } = cell;
  const indent = indentOf(cell);
  const align = column?.align ? { to: column.align, width: column.width - 2 * padding.x - indent } : null;
  const leading = heightOf(taken.filter((box) => box.part === taken[0]?.part));
  let y = top + (cell.picture && cell.picture.height > leading && taken.length > 0 && heightOf(taken) === leading ? (cell.picture.height - leading) / 2 : 0);
  for (const part of new Set(taken.map((box) => box.part))) {
    const own = taken.filter((box) => box.part === part);
    paper.mark(partElement(paper, cell, part), () => {
      for (const box of own) {
        y += box.above;
        if (box.first && cell.hang) paper.label(cell.hang, cell.x + (cell.picture?.width ?? 0), y, box.style);
        paper.line(box.line, cell.x + indent, y, box.style, align);
        y += box.style.leading;
      }
    });
  }
}

function partElement(paper: Paper, cell: Open, part: number): Element {
  if (cell.single) return cell.element;
  const found = cell.parts.get(part) ?? paper.element(cell.element, 'P');
  cell.parts.set(part, found);
  return found;
}
