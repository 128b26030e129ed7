import { scaleLinear } from 'd3-scale';
import { areaRadial, curveLinearClosed, lineRadial } from 'd3-shape';
import type { AreaId } from '../checklist';
import { type Level, levels, thresholds } from '../scoring';

/** Geometry alone, as SVG path strings: the page draws them as SVG, the PDF with the same strings. Units are those of `size`; y points down. */

/** Points of 100 of one area, or `null` where nothing in it counts (対象外). */
export type Range = { readonly low: number; readonly high: number } | null;

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Radar {
  readonly centre: Spot;
  readonly radius: number;
  /** Where each level begins, best first, and the rim at 100. */
  readonly rings: readonly { readonly level: Level | null; readonly path: string }[];
  readonly axes: readonly {
    readonly area: AreaId;
    readonly counts: boolean;
    readonly path: string;
    readonly label: Spot;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  /** Outline of what is certain. `''` where nothing counts. */
  readonly low: string;
  /** From certain to possible: to be filled by the even-odd rule. */
  readonly band: string;
  readonly high: string;
  /** The certain corners, to be marked, since two areas make only a line and one only a point. */
  readonly corners: readonly Spot[];
}

/**
 * A radar of the areas: the first stands at the top, the others follow clockwise. Areas that are 対象外 keep their axis and have no corner.
 * @param radius of the rim; the labels' anchors stand `gap` beyond it
 */
export function radar(
  ranges: readonly { readonly area: AreaId; readonly range: Range }[],
  { centre, radius, gap = 10 }: { centre: Spot; radius: number; gap?: number },
): Radar {
  const angle = (index: number) => (2 * Math.PI * index) / ranges.length;
  const reach = scaleLinear([0, 100], [0, radius]);
  const spot = (index: number, distance: number): Spot => ({
    x: round(centre.x + distance * Math.sin(angle(index))),
    y: round(centre.y - distance * Math.cos(angle(index))),
  });
  const counted = ranges.flatMap(({ range }, index) => (range ? [{ index, ...range }] : []));
  const line = lineRadial<{ angle: number; radius: number }>()
    .angle((point) => point.angle)
    .radius((point) => point.radius)
    .curve(curveLinearClosed);
  const ring = (points: number) => shifted(line(ranges.map((_, index) => ({ angle: angle(index), radius: reach(points) }))), centre);
  const loop = (of: 'low' | 'high') => shifted(line(counted.map((area) => ({ angle: angle(area.index), radius: reach(area[of]) }))), centre);
  const between = areaRadial<(typeof counted)[number]>()
    .angle((area) => angle(area.index))
    .innerRadius((area) => reach(area.low))
    .outerRadius((area) => reach(area.high))
    .curve(curveLinearClosed);
  return {
    centre,
    radius,
    rings: [{ level: null, path: ring(100) }, ...levels.filter((level) => thresholds[level] > 0).map((level) => ({ level, path: ring(thresholds[level]) }))],
    axes: ranges.map(({ area, range }, index) => {
      const end = spot(index, radius);
      const sine = Math.sin(angle(index));
      return {
        area,
        counts: range !== null,
        path: `M${centre.x},${centre.y}L${end.x},${end.y}`,
        label: spot(index, radius + gap),
        anchor: Math.abs(sine) < 0.1 ? 'middle' : sine > 0 ? 'start' : 'end',
      };
    }),
    low: loop('low'),
    band: shifted(between(counted), centre),
    high: loop('high'),
    corners: counted.map((area) => spot(area.index, reach(area.low))),
  };
}

export interface RangeBar {
  readonly track: string;
  /** What is certain, from 0 to low. */
  readonly known: string;
  /** What is open, from low to high; `hatch` are strokes across it. `''` where there is none. */
  readonly open: string;
  readonly hatch: string;
  /** Where levels C, B and A begin. */
  readonly thresholds: readonly { readonly level: Level; readonly x: number; readonly path: string }[];
}

/** A bar of 0–100 whose upper left corner is `at`. */
export function rangeBar(range: Range, { at, width, height }: { at: Spot; width: number; height: number }): RangeBar {
  const along = scaleLinear([0, 100], [at.x, at.x + width]);
  const low = along(range?.low ?? 0);
  const high = along(range?.high ?? 0);
  return {
    track: rectangle(at.x, at.y, width, height),
    known: range && range.low > 0 ? rectangle(at.x, at.y, low - at.x, height) : '',
    open: range && range.high > range.low ? rectangle(low, at.y, high - low, height) : '',
    hatch: range && range.high > range.low ? hatch(low, at.y, high - low, height, Math.max(3, height / 2)) : '',
    thresholds: [...levels]
      .reverse()
      .filter((level) => thresholds[level] > 0)
      .map((level) => {
        const x = round(along(thresholds[level]));
        return { level, x, path: `M${x},${round(at.y - 2)}L${x},${round(at.y + height + 2)}` };
      }),
  };
}

/** Slanting strokes within a rectangle, `step` apart, cut at its edges so that nothing needs clipping. */
export function hatch(x: number, y: number, width: number, height: number, step: number): string {
  const strokes: string[] = [];
  for (let foot = x - height + step / 2; foot < x + width; foot += step) {
    const from = Math.max(foot, x);
    const to = Math.min(foot + height, x + width);
    if (to > from) strokes.push(`M${round(from)},${round(y + height - (from - foot))}L${round(to)},${round(y + height - (to - foot))}`);
  }
  return strokes.join('');
}

/** The sign of a level, never told by its colour alone: A circle, B rounded square, C diamond, D hexagon. @param size of its square */
export function levelSign(level: Level, { x, y }: Spot, size: number): string {
  const half = size / 2;
  if (level === 'A') return `M${round(x - half)},${y}A${half},${half},0,1,1,${round(x + half)},${y}A${half},${half},0,1,1,${round(x - half)},${y}Z`;
  if (level === 'B') return roundedSquare(x, y, size * 0.9, size * 0.18);
  if (level === 'C')
    return polygon([
      [x, y - half * 1.12],
      [x + half * 1.12, y],
      [x, y + half * 1.12],
      [x - half * 1.12, y],
    ]);
  const corner = (index: number): [number, number] => [x + half * 1.08 * Math.sin((Math.PI * index) / 3), y - half * 1.08 * Math.cos((Math.PI * index) / 3)];
  return polygon([0, 1, 2, 3, 4, 5].map(corner));
}

function roundedSquare(x: number, y: number, side: number, corner: number): string {
  const [left, top, straight] = [round(x - side / 2), round(y - side / 2), round(side - 2 * corner)];
  const arc = (dx: number, dy: number) => `a${round(corner)},${round(corner)},0,0,1,${round(dx)},${round(dy)}`;
  return `M${round(left + corner)},${top}h${straight}${arc(corner, corner)}v${straight}${arc(-corner, corner)}h${-straight}${arc(-corner, -corner)}v${-straight}${arc(corner, -corner)}Z`;
}

function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${round(x)},${round(y)}H${round(x + width)}V${round(y + height)}H${round(x)}Z`;
}

function polygon(corners: readonly (readonly [number, number])[]): string {
  return `M${corners.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}Z`;
}

/** d3 draws around the origin; the numbers of its absolute commands M and L are moved to the centre. */
function shifted(path: string | null, { x, y }: Spot): string {
  return (path ?? '').replace(/(-?[\d.e-]+),(-?[\d.e-]+)/g, (_, dx: string, dy: string) => `${round(Number(dx) + x)},${round(Number(dy) + y)}`);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
