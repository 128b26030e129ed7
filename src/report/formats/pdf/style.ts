import type { Weight } from './fonts';

/** Sizes in points, colours of the Digital Agency Design System. */

export const page = { width: 595.28, height: 841.89, left: 42, right: 42, top: 58, bottom: 54 } as const;
export const contentWidth = page.width - page.left - page.right;
export const right = page.width - page.right;
export const floor = page.height - page.bottom;

export const colour = {
  key: '#0017C1',
  open: '#7096F8',
  wash: '#E8F1FE',
  text: '#1A1A1C',
  quiet: '#595959',
  rule: '#CCCCCC',
  faint: '#E6E6E6',
  head: '#F2F2F2',
  danger: '#CE0000',
  dangerWash: '#FDEEEE',
  caution: '#FFC700',
  levelB: '#0055AD',
  white: '#FFFFFF',
} as const;

/** How a text is set. `leading` is the height of a line. */
export interface TextStyle {
  readonly weight: Weight;
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
}

const style = (weight: Weight, size: number, leading: number, of: string = colour.text): TextStyle => ({ weight, size, leading, colour: of });

export const styles = {
  title: style('bold', 20, 28),
  name: style('bold', 10.5, 16, colour.key),
  h2: style('bold', 14, 20),
  h3: style('bold', 11, 16),
  body: style('text', 9.5, 16),
  strong: style('bold', 9.5, 16),
  note: style('text', 8.5, 14, colour.quiet),
  cell: style('text', 8.75, 13.5),
  cellStrong: style('bold', 8.75, 13.5),
  cellNote: style('text', 8, 12, colour.quiet),
  cellLabel: style('bold', 8, 12.5, colour.quiet),
  head: style('bold', 8.25, 12.5, '#333333'),
  running: style('text', 8, 12, colour.quiet),
  danger: style('bold', 12, 18, colour.danger),
  level: style('bold', 17, 25),
  score: style('bold', 17, 25),
} as const;

/** From the top of a line to its baseline: BIZ UDPGothic stands 0.88 above it and 0.12 below. */
export function baselineOf({ size, leading }: TextStyle): number {
  return (leading - size) / 2 + 0.88 * size;
}
