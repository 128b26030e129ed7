import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allOf, type Verdict } from '../../../src/worksheets';

const known = ['yes', 'partly', 'no'] as const;

test.each<readonly [readonly Verdict[], ReturnType<typeof allOf>]>([
  [['yes', 'yes'], 'yes'],
  [['no', 'no'], 'no'],
  [['partly', 'partly'], 'partly'],
  [['yes', 'no'], 'partly'],
  [['yes', 'partly'], 'partly'],
  [['no', 'partly'], 'partly'],
  [['yes', null], 'unknown'],
  [[null, 'yes'], 'unknown'],
  [['no', null], 'unknown'],
  [['yes', 'no', null], 'partly'],
  [[null, 'partly'], 'partly'],
  [[null, null], 'unknown'],
  [['yes'], 'yes'],
  [['no'], 'no'],
  [[null], 'unknown'],
  [[], null],
])('rows that say %j say %s together', (verdicts, expected) => {
  expect(allOf(verdicts)).toBe(expected);
});

/** Every list that the unknown ones may turn out to be. */
function completions([first, ...rest]: readonly Verdict[]): (typeof known)[number][][] {
  if (first === undefined) return [[]];
  const heads = first === null ? known : [first];
  return completions(rest).flatMap((tail) => heads.map((head) => [head, ...tail]));
}

test('what comes out is what comes out whatever the unknown turn out to be, and unknown where that differs', () => {
  const verdicts = fc.array(fc.constantFrom(...known, null), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(verdicts, (given) => {
      const outcomes = new Set(
        completions(given).map((all) => (all.every((each) => each === 'yes') ? 'yes' : all.every((each) => each === 'no') ? 'no' : 'partly')),
      );
      const [only] = outcomes;
      expect(allOf(given)).toBe(outcomes.size === 1 ? only : 'unknown');
    }),
    { numRuns: 300 },
  );
});
