import { expect, test } from 'vitest';
import { levelShown, pointsShown } from '../../../src/scoring';

test('one number is rounded half up', () => {
  expect(pointsShown({ low: 62.5, high: 62.5 })).toEqual({ from: 63, to: 63 });
  expect(pointsShown({ low: 62.4, high: 62.4 })).toEqual({ from: 62, to: 62 });
});

test('a range holds all that is possible', () => {
  expect(pointsShown({ low: 58.9, high: 71.1 })).toEqual({ from: 58, to: 72 });
});

test('a level says what is still possible, and is on hold while too little is known', () => {
  expect(levelShown({ level: 'B', best: 'B', provisional: false })).toEqual({ kind: 'certain', level: 'B' });
  expect(levelShown({ level: 'B', best: 'A', provisional: false })).toEqual({ kind: 'at-least', level: 'B', best: 'A' });
  expect(levelShown({ level: 'D', best: 'B', provisional: true })).toEqual({ kind: 'held-between', level: 'D', best: 'B' });
  expect(levelShown({ level: 'D', best: 'D', provisional: true })).toEqual({ kind: 'held', level: 'D' });
});
