import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaIds, type QuestionId } from '../../../src/checklist';
import { areaLift, levels, outlook, type Scorable, score } from '../../../src/scoring';
import { answered, anyReview } from './reviews';

const rank = (level: 'A' | 'B' | 'C' | 'D') => levels.indexOf(level);
const all = (review: Scorable, ids: readonly QuestionId[], status: 'yes' | 'partly' | 'no') => ids.reduce((each, id) => answered(each, id, status), review);

test('what it names to lift the level does lift it, once each is yes', () => {
  fc.assert(
    fc.property(anyReview, (review) => {
      const { toLift } = outlook(review, score(review));
      if (!toLift) return;
      const after = score(all(review, toLift.questions, 'yes')).overall;
      expect(after.applicable && rank(after.level)).toBeLessThanOrEqual(rank(toLift.level));
    }),
  );
});

test('none of what it names to lift the level could be left out', () => {
  fc.assert(
    fc.property(anyReview, (review) => {
      const { toLift } = outlook(review, score(review));
      for (const spared of toLift?.questions ?? []) {
        const rest = toLift?.questions.filter((id) => id !== spared) ?? [];
        const after = score(all(review, rest, 'yes')).overall;
        expect(after.applicable && rank(after.level)).toBeGreaterThan(rank(toLift?.level ?? 'A'));
      }
    }),
  );
});

test('an area is lifted by what it names for it', () => {
  fc.assert(
    fc.property(anyReview, fc.constantFrom(...areaIds), (review, area) => {
      const lift = areaLift(review, score(review), area);
      if (!lift) return;
      const after = score(all(review, lift.questions, 'yes')).areas[area];
      expect(after.applicable && rank(after.level)).toBeLessThanOrEqual(rank(lift.level));
    }),
  );
});

test('with what it names known, whatever the answers, no level is on hold any more', () => {
  fc.assert(
    fc.property(anyReview, fc.constantFrom('yes' as const, 'partly' as const, 'no' as const), (review, found) => {
      const { toKnow } = outlook(review, score(review));
      if (toKnow?.kind !== 'hold') return;
      const after = score(all(review, toKnow.questions, found)).overall;
      expect(after.applicable && after.provisional).toBe(false);
      const oneLess = score(all(review, toKnow.questions.slice(1), found)).overall;
      expect(oneLess.applicable && oneLess.provisional).toBe(true);
    }),
  );
});

test('with what it names known, whatever the answers, the level is certain', () => {
  fc.assert(
    fc.property(anyReview, fc.array(fc.constantFrom('yes' as const, 'partly' as const, 'no' as const), { minLength: 66, maxLength: 66 }), (review, found) => {
      const { toKnow } = outlook(review, score(review));
      if (toKnow?.kind !== 'settle') return;
      const after = score(toKnow.questions.reduce((each, id, place) => answered(each, id, found[place] ?? 'no'), review)).overall;
      expect(after.applicable && after.level === after.best).toBe(true);
    }),
  );
});

test('nothing is named where nothing would change', () => {
  const empty: Scorable = { edition: 'gov', depth: 'core', scope: {}, answers: {} };
  const { toKnow, toLift } = outlook(empty, score(empty));
  expect(toKnow?.kind).toBe('hold');
  expect(toLift?.level).toBe('C');
  const done =
    areaIds.length > 0
      ? all(
          empty,
          score(empty).actions.map((action) => action.question),
          'yes',
        )
      : empty;
  expect(outlook(done, score(done))).toEqual({ toKnow: null, toLift: null });
});
