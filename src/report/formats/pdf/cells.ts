import type { Line } from './lines';
import type { Paper, Place } from './paper';
import { styles, type TextStyle } from './style';

/** What tables are made of, and how high it stands. */

export interface Column {
  readonly title: string;
  /** Points; the widths of a table add up to `contentWidth`. */
  readonly width: number;
  readonly align?: 'middle' | 'end';
}

/** One text in a cell. Several stand below each other. */
export interface Part {
  readonly text: string;
  readonly style?: TextStyle;
  readonly place?: Place;
  /** Space above it, points, where it is not the first. */
  readonly above?: number;
}

export interface Cell {
  readonly parts: readonly Part[];
  /** Stands before the first line, as the number of a question; the other lines are set in by `hangWidth`. */
  readonly hang?: string;
  /** Drawn beside or behind the text and no part of what is read: it tells only what the texts tell. */
  readonly picture?: { readonly width: number; readonly height: number; readonly draw: (x: number, y: number) => void };
}

export interface Row {
  /** One a column; the first is the row's header. */
  readonly cells: readonly Cell[];
  /** Texts too long for a column: across the whole width, below the cells. */
  readonly below?: readonly Part[];
  readonly shade?: string;
  /** Said again at the head of a page on which the row goes on. */
  readonly continued?: string;
}

/** One laid line of a cell. */
export interface Box {
  readonly line: Line;
  readonly style: TextStyle;
  readonly part: number;
  readonly above: number;
  /** The first line of the whole cell. */
  readonly first: boolean;
}

/** Within a cell, points. */
export const padding = { x: 5, y: 5.5 };
const hangWidth = 29;

export function boxesOf(paper: Paper, cell: Cell, width: number): Box[] {
  return boxes(paper, cell.parts, width - 2 * padding.x - indentOf(cell));
}

export function indentOf({ picture, hang }: { readonly picture?: Cell['picture'] | undefined; readonly hang?: string | undefined }): number {
  return (picture?.width ?? 0) + (hang === undefined ? 0 : hangWidth);
}

export function boxes(paper: Paper, parts: readonly Part[], width: number): Box[] {
  return parts.flatMap(({ text, style = styles.cell, place = [], above = 2 }, part) =>
    paper
      .lay(text, style, width, place)
      .map((line, index) => ({ line, style, part, above: index === 0 && part > 0 ? above : 0, first: index === 0 && part === 0 })),
  );
}

export function heightOf(all: readonly Box[]): number {
  return all.reduce((sum, box) => sum + box.above + box.style.leading, 0);
}

export function heightOfRow(row: Row, laid: readonly (readonly Box[])[]): number {
  return Math.max(...laid.map(heightOf), ...row.cells.map((cell) => cell.picture?.height ?? 0)) + 2 * padding.y;
}
