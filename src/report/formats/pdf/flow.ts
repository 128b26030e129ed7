import type { Element, Paper, Place } from './paper';
import { colour, contentWidth, page, styles, type TextStyle } from './style';

/** Running text: headings, paragraphs and lists, over as many pages as it takes. */

interface Flow {
  readonly style?: TextStyle;
  readonly x?: number;
  readonly width?: number;
  /** Space after it, points. */
  readonly after?: number;
  readonly place?: Place;
}

/** @param keep points that must fit below it on the same page: no heading stands at the foot of a page */
export function heading(paper: Paper, level: 2 | 3, text: string, keep = 90): void {
  const style = level === 2 ? styles.h2 : styles.h3;
  const lines = paper.lay(text, style, contentWidth - (level === 2 ? 12 : 0));
  const height = lines.length * style.leading;
  const before = level === 2 ? 24 : 14;
  if (!paper.need(before + height + 8 + keep)) paper.y += paper.y > page.top ? before : 0;
  const { y } = paper;
  if (level === 2) paper.artifact(() => paper.fill(`M${page.left},${y + 1}h4v${height - 2}h-4Z`, colour.key));
  const element = paper.element(paper.root, `H${level}`, { title: text });
  paper.bookmark(level, text, y);
  paper.mark(element, () => paper.lines(lines, page.left + (level === 2 ? 12 : 0), y, style));
  element.end();
  paper.y = y + height + (level === 2 ? 8 : 5);
}

export function paragraph(
  paper: Paper,
  parent: Element,
  text: string,
  { style = styles.body, x = page.left, width = contentWidth, after = 6, place = [] }: Flow = {},
): void {
  const element = paper.element(parent, 'P');
  flowInto(paper, element, text, { style, x, width, place });
  element.end();
  paper.y += after;
}

/** A list with a mark before each item: a number, or a dot. */
export function list(
  paper: Paper,
  items: readonly string[],
  { style = styles.body, x = page.left, width = contentWidth, after = 8, numbered = false }: Flow & { numbered?: boolean } = {},
): void {
  const element = paper.element(paper.root, 'L');
  const indent = numbered ? 18 : 12;
  items.forEach((item, index) => {
    const lines = paper.lay(item, style, width - indent);
    paper.need(Math.min(lines.length, 2) * style.leading);
    const entry = paper.element(element, 'LI');
    const label = paper.element(entry, 'Lbl');
    const { y } = paper;
    paper.mark(label, () => paper.label(numbered ? `${index + 1}.` : '•', x, y, style));
    label.end();
    const body = paper.element(entry, 'LBody');
    flowInto(paper, body, item, { style, x: x + indent, width: width - indent, place: [] });
    body.end();
    entry.end();
    paper.y += 2;
  });
  element.end();
  paper.y += after;
}

function flowInto(paper: Paper, element: Element, text: string, { style, x, width, place }: Required<Omit<Flow, 'after'>>): void {
  const lines = paper.lay(text, style, width, place);
  let next = 0;
  while (next < lines.length) {
    paper.need(style.leading);
    const count = Math.max(1, Math.floor((paper.room + 0.01) / style.leading));
    const here = lines.slice(next, next + count);
    const { y } = paper;
    paper.mark(element, () => paper.lines(here, x, y, style));
    paper.y += here.length * style.leading;
    next += here.length;
  }
}
