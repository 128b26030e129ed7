import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaIds, isAsked, question, questions } from '../../../src/checklist';
import { itemsOf, levels, type Scorable, type Score, score, standing } from '../../../src/scoring';
import { answered, anyQuestion, anyReview } from './reviews';

/** The whole and every area and section that has a score. */
function scores({ overall, areas, sections }: Score) {
  return [overall, ...Object.values(areas), ...Object.values(sections)];
}

const counts = (review: Scorable, id: Parameters<typeof question>[0]) => standing(review, question(id)).in;

test('a better answer never lowers what is certain, nor what is possible', () => {
  const order = ['no', 'partly', 'yes'] as const;
  fc.assert(
    fc.property(anyReview, anyQuestion, fc.nat(1), (review, id, step) => {
      const worse = score(answered(review, id, order[step] ?? 'no'));
      const better = score(answered(review, id, order[step + 1] ?? 'yes'));
      scores(worse).forEach((before, place) => {
        const after = scores(better)[place];
        expect(after?.applicable).toBe(before.applicable);
        if (!before.applicable || !after?.applicable) return;
        expect(after.low).toBeGreaterThanOrEqual(before.low);
        expect(after.high).toBeGreaterThanOrEqual(before.high);
      });
    }),
  );
});

test('a better answer never lowers a level', () => {
  const rank = (level: 'A' | 'B' | 'C' | 'D') => levels.indexOf(level);
  fc.assert(
    fc.property(anyReview, anyQuestion, fc.constantFrom('partly' as const, 'no' as const, 'unknown' as const, null), (review, id, status) => {
      const before = score(answered(review, id, status)).overall;
      const after = score(answered(review, id, 'yes')).overall;
      if (before.applicable && after.applicable) expect(rank(after.level)).toBeLessThanOrEqual(rank(before.level));
    }),
  );
});

test('finding out narrows the interval, and stays within it', () => {
  fc.assert(
    fc.property(anyReview, anyQuestion, fc.constantFrom('yes' as const, 'partly' as const, 'no' as const), (review, id, found) => {
      const unknown = score(answered(review, id, 'unknown'));
      const known = score(answered(review, id, found));
      scores(unknown).forEach((before, place) => {
        const after = scores(known)[place];
        if (!before.applicable || !after?.applicable) return;
        expect(after.low).toBeGreaterThanOrEqual(before.low);
        expect(after.high).toBeLessThanOrEqual(before.high);
        expect(after.grasp).toBeGreaterThanOrEqual(before.grasp);
      });
      if (counts(review, id) && unknown.overall.applicable && known.overall.applicable) expect(known.overall.grasp).toBeGreaterThan(unknown.overall.grasp);
    }),
  );
});

test('the order of answering does not matter', () => {
  fc.assert(
    fc.property(anyReview, fc.array(fc.nat(), { minLength: 66, maxLength: 66 }), (review, random) => {
      const shuffled = Object.entries(review.answers)
        .map(([id, answer], place) => ({ id, answer, at: random[place] ?? 0 }))
        .sort((a, b) => a.at - b.at);
      const again = { ...review, answers: Object.fromEntries(shuffled.map(({ id, answer }) => [id, answer])) };
      expect(score(again)).toEqual(score(review));
    }),
  );
});

test('low, high and the share known are within 0 and 100, and low is never above high', () => {
  fc.assert(
    fc.property(anyReview, (review) => {
      for (const each of scores(score(review))) {
        if (!each.applicable) continue;
        expect(each.low).toBeGreaterThanOrEqual(0);
        expect(each.high).toBeLessThanOrEqual(100);
        expect(each.low).toBeLessThanOrEqual(each.high);
        expect(each.grasp).toBeCloseTo(100 - (each.high - each.low), 9);
      }
    }),
  );
});

test('where nothing counts it is out of scope, neither 0 nor 100', () => {
  fc.assert(
    fc.property(anyReview, (review) => {
      const everything = Object.fromEntries(questions.map(({ id }) => [id, { status: 'na' as const, reason: '対象なし' }]));
      const result = score({ ...review, answers: everything });
      for (const each of scores(result)) {
        expect(each.applicable).toBe(false);
        expect(each).not.toHaveProperty('low');
      }
    }),
  );
});

test('an area is out of scope exactly when none of its questions counts', () => {
  fc.assert(
    fc.property(anyReview, (review) => {
      const items = itemsOf(review);
      for (const area of areaIds) expect(score(review).areas[area].applicable).toBe(items.some((item) => item.question.area === area));
    }),
  );
});

test('what is not known and what is not applicable are never counted as done', () => {
  fc.assert(
    fc.property(anyReview, (review) => {
      const statuses = questions.map(({ id }) => review.answers[id]?.status);
      if (statuses.some((status) => status === 'yes' || status === 'partly')) return;
      for (const each of scores(score(review))) if (each.applicable) expect(each.low).toBe(0);
    }),
  );
});

test('answers that are not asked in this edition and depth change nothing', () => {
  fc.assert(
    fc.property(anyReview, anyQuestion, (review, id) => {
      fc.pre(!isAsked(question(id), review.edition, review.depth));
      expect(score(answered(review, id, 'yes'))).toEqual(score(answered(review, id, 'no')));
    }),
  );
});

test('each gap appears once, by priority, and closing all of them gains what is missing', () => {
  fc.assert(
    fc.property(anyReview, (review) => {
      const { actions, overall } = score(review);
      expect(new Set(actions.map((action) => action.question)).size).toBe(actions.length);
      const priorities = actions.map((action) => action.priority);
      expect(priorities).toEqual([...priorities].sort((a, b) => b - a));
      const gains = actions.reduce((sum, action) => sum + action.gain, 0);
      if (overall.applicable) expect(overall.low + gains).toBeCloseTo(100, 9);
    }),
  );
});
