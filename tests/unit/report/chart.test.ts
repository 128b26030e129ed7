import { describe, expect, test } from 'vitest';
import { areaIds } from '../../../src/checklist';
import { hatch, levelSign, radar, rangeBar } from '../../../src/report';
import { levels } from '../../../src/scoring';

const centre = { x: 100, y: 100 };
const ranges = (range: { low: number; high: number } | null) => areaIds.map((area) => ({ area, range }));
const points = (path: string) => [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
const distance = ({ x, y }: { x: number; y: number }) => Math.hypot(x - centre.x, y - centre.y);

describe('the radar', () => {
  test('has the first area at the top and the others clockwise', () => {
    const [top, next] = radar(ranges({ low: 100, high: 100 }), { centre, radius: 50 }).corners;
    expect(top).toEqual({ x: 100, y: 50 });
    expect(next?.x).toBeGreaterThan(100);
  });

  test('draws a range from its low to its high', () => {
    const { low, high, band } = radar(ranges({ low: 40, high: 80 }), { centre, radius: 50 });
    for (const point of points(low)) expect(distance(point)).toBeCloseTo(20, 2);
    for (const point of points(high)) expect(distance(point)).toBeCloseTo(40, 2);
    expect(points(band)).toHaveLength(10);
  });

  test('has rings where the levels begin, and its rim at 100', () => {
    const { rings } = radar(ranges(null), { centre, radius: 100 });
    expect(rings.map(({ level, path }) => [level, Math.round(distance(points(path)[0] ?? centre))])).toEqual([
      [null, 100],
      ['A', 85],
      ['B', 65],
      ['C', 40],
    ]);
  });

  test('leaves out an area in which nothing counts, but keeps its axis and says so', () => {
    const some = areaIds.map((area, index) => ({ area, range: index === 2 ? null : { low: 50, high: 60 } }));
    const { axes, corners, low } = radar(some, { centre, radius: 50 });
    expect(axes.map((axis) => axis.counts)).toEqual([true, true, false, true, true]);
    expect(corners).toHaveLength(4);
    expect(points(low)).toHaveLength(4);
  });

  test('draws nothing where nothing counts', () => {
    expect(radar(ranges(null), { centre, radius: 50 })).toMatchObject({ low: '', high: '', band: '', corners: [] });
  });
});

describe('the bar of a range', () => {
  const box = { at: { x: 10, y: 20 }, width: 200, height: 10 };

  test('is solid up to low and hatched up to high', () => {
    const bar = rangeBar({ low: 25, high: 75 }, box);
    expect(bar.known).toBe('M10,20H60V30H10Z');
    expect(bar.open).toBe('M60,20H160V30H60Z');
    for (const { x, y } of points(bar.hatch)) {
      expect(x).toBeGreaterThanOrEqual(60);
      expect(x).toBeLessThanOrEqual(160);
      expect(y).toBeGreaterThanOrEqual(20);
      expect(y).toBeLessThanOrEqual(30);
    }
  });

  test('shows where C, B and A begin', () => {
    expect(rangeBar(null, box).thresholds.map(({ level, x }) => [level, x])).toEqual([
      ['C', 90],
      ['B', 140],
      ['A', 180],
    ]);
  });

  test('has no hatching where all is known, and nothing but its track where nothing counts', () => {
    expect(rangeBar({ low: 60, high: 60 }, box)).toMatchObject({ open: '', hatch: '' });
    expect(rangeBar(null, box)).toMatchObject({ known: '', open: '', hatch: '' });
  });
});

test('every level has a shape of its own', () => {
  const outlines = levels.map((level) => levelSign(level, centre, 20).replace(/[\d.,-]+/g, ''));
  expect(new Set(outlines).size).toBe(levels.length);
});

test('hatching stays within its rectangle', () => {
  for (const { x, y } of points(hatch(0, 0, 30, 8, 4))) {
    expect(x >= 0 && x <= 30 && y >= 0 && y <= 8).toBe(true);
  }
});
