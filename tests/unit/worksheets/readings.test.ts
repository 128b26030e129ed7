import { expect, test } from 'vitest';
import { emptyRow, type Work } from '../../../src/review';
import { isConfidential, isInUse, type Risk, riskOf } from '../../../src/worksheets';

test.each<readonly [Work['likelihood'], Work['impact'], Risk | null]>([
  [1, 1, 'low'],
  [1, 2, 'low'],
  [2, 1, 'low'],
  [1, 3, 'medium'],
  [3, 1, 'medium'],
  [2, 2, 'medium'],
  [2, 3, 'high'],
  [3, 2, 'high'],
  [3, 3, 'high'],
  [null, 3, null],
  [3, null, null],
  [null, null, null],
])('likelihood %s and impact %s make a risk that is %s', (likelihood, impact, risk) => {
  expect(riskOf(likelihood, impact)).toBe(risk);
});

test('要機密情報 is 機密性3情報 and 機密性2情報', () => {
  expect(([3, 2, 1, null] as const).map(isConfidential)).toEqual([true, true, false, false]);
});

test('a meeting system is in use unless it is known that it was not', () => {
  expect((['yes', 'no', null] as const).map((inUse) => isInUse({ ...emptyRow('meetings', 'x'), inUse }))).toEqual([true, false, true]);
});
