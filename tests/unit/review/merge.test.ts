import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Answer,
  type Approval,
  conflictKey,
  emptyAnswer,
  emptyDecision,
  emptyFact,
  emptyRow,
  type Merged,
  makePart,
  merge,
  parseReview,
  type Review,
  resolve,
  serialiseReview,
  type Work,
} from '../../../src/review';
import { maxRows } from '../../../src/review/text';
import { reviewArbitrary, splitArbitrary } from './arbitrary';
import { created, emptyReview, later } from './samples';

const base = emptyReview();
const question = 'issued.vulnerability';
const other = 'lines.vulnerability';

function merged(from: Review, a: Review, b: Review): Merged {
  const outcome = merge(from, a, b);
  if (!outcome.ok) throw new Error(outcome.fault.kind);
  return outcome;
}

function answered(review: Review, id: typeof question | typeof other, given: Partial<Answer>): Review {
  return { ...review, answers: { ...review.answers, [id]: { ...emptyAnswer, ...given } } };
}

function work(number: number, name = ''): Work {
  return { ...emptyRow('works', `0198f0c2-1a2b-7c3d-8e4f-${String(number).padStart(12, '0')}`), name };
}

function withWorks(review: Review, ...works: readonly Work[]): Review {
  return { ...review, worksheets: { ...review.worksheets, works: [...works] } };
}

function names(review: Review): string {
  return review.worksheets.works.map((row) => row.name).join('');
}

function approval(at: string, name: string): Approval {
  return { role: 'section', name, at, verdict: 'confirmed', areas: {}, comment: '', digest: '0'.repeat(64), planDigest: '0'.repeat(64) };
}

describe('two copies of a review become one:', () => {
  test('what one side alone has changed is taken from there', () => {
    const a = answered(base, question, { status: 'yes', note: '月次で確認' });
    const b = { ...answered(base, other, { status: 'no' }), subject: { ...base.subject, department: '総務課' }, updatedAt: later };
    const { review, merged: count, conflicts } = merged(base, a, b);
    expect(review).toEqual({ ...b, answers: { ...a.answers, ...b.answers } });
    expect({ count, conflicts }).toEqual({ count: 3, conflicts: [] });
  });

  test('what both have changed to the same is no conflict, and counts once', () => {
    const both = answered(base, question, { status: 'yes', answeredBy: '山田' });
    expect(merged(base, both, both)).toMatchObject({ review: both, merged: 1, conflicts: [] });
  });

  test('what both have changed, each otherwise, is a conflict that stands as in a until it is chosen', () => {
    const start = answered(base, question, { status: 'unknown' });
    const a = answered(start, question, { status: 'yes', note: '点検済み' });
    const b = answered(start, question, { status: 'no', note: '更新されていない' });
    const outcome = merged(start, a, b);
    const [from, ofA, ofB] = [start, a, b].map((review) => review.answers[question]);
    expect(outcome.conflicts).toEqual([{ path: ['answers', question], base: from, a: ofA, b: ofB }]);
    expect(outcome.merged).toBe(0);
    expect(outcome.review.answers[question]).toEqual(ofA);
    expect(resolve(outcome, {}).answers[question]).toEqual(ofA);
    expect(resolve(outcome, { [`answers/${question}`]: 'a' }).answers[question]).toEqual(ofA);
    expect(resolve(outcome, { [`answers/${question}`]: 'b' }).answers[question]).toEqual(ofB);
  });

  test('an answer is whole: status from one side and note from the other never make a third', () => {
    const start = answered(base, question, { status: 'unknown' });
    const { conflicts } = merged(start, answered(start, question, { status: 'yes' }), answered(start, question, { status: 'unknown', note: '照会中' }));
    expect(conflicts).toHaveLength(1);
  });

  test('the same answer given at two times is one, of the later time', () => {
    const [a, b] = [created, later].map((answeredAt) => answered(base, question, { status: 'yes', answeredAt }));
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      expect(x && y && merged(base, x, y)).toMatchObject({ conflicts: [], merged: 1, review: { answers: { [question]: { answeredAt: later } } } });
    }
  });

  test('the same answer given by two people is chosen by hand', () => {
    const [a, b] = ['山田', '佐藤'].map((answeredBy) => answered(base, question, { status: 'yes', answeredBy }));
    expect(a && b && merged(base, a, b).conflicts).toHaveLength(1);
  });

  test('facts, decisions and fields of the subject conflict each for itself', () => {
    const copy = (text: string): Review => ({
      ...base,
      subject: { ...base.subject, organisation: '○○省', reviewer: text },
      scope: { 'risk-high': { ...emptyFact, note: text } },
      actions: { [question]: { ...emptyDecision, measure: text } },
    });
    const { conflicts, merged: count } = merged(base, copy('甲'), copy('乙'));
    expect(conflicts.map(conflictKey)).toEqual(['subject/reviewer', 'scope/risk-high', `actions/${question}`]);
    expect(count).toBe(1);
  });

  test('an entry in which nothing is filled in is the same as none', () => {
    const empty = answered({ ...base, scope: { 'risk-high': emptyFact } }, question, {});
    expect(merged(base, empty, answered(base, question, { status: 'no' }))).toMatchObject({
      conflicts: [],
      review: { answers: { [question]: { status: 'no' } } },
    });
    expect(serialiseReview(merged(empty, empty, empty).review)).toBe(serialiseReview(empty));
  });

  test('edition and depth are chosen together, since 重要インフラ事業者等 has no 詳細', () => {
    const outcome = merged(base, { ...base, edition: 'ci' }, { ...base, depth: 'detailed' });
    expect(outcome.conflicts).toEqual([
      { path: ['edition'], base: { edition: 'gov', depth: 'core' }, a: { edition: 'ci', depth: 'core' }, b: { edition: 'gov', depth: 'detailed' } },
    ]);
    expect(resolve(outcome, { edition: 'b' })).toMatchObject({ edition: 'gov', depth: 'detailed' });
  });

  test('every confirmation stands, oldest first, and the same one once', () => {
    const [first, second, third] = [approval('2020-07-01T00:00:00Z', '甲'), approval('2020-07-01T00:00:00.500Z', '乙'), approval(created, '丙')];
    const start = { ...base, approvals: [third] };
    const outcome = merged(start, { ...start, approvals: [third, second] }, { ...start, approvals: [third, first, second] });
    expect(outcome.review.approvals.map(({ name }) => name)).toEqual(['丙', '甲', '乙']);
    expect(outcome.merged).toBe(2);
  });

  test('of different reviews cannot be said', () => {
    const stranger = { ...base, id: '0198f0c2-1a2b-7c3d-8e4f-00000000ffff' };
    for (const [from, a, b] of [
      [stranger, base, base],
      [base, stranger, base],
      [base, base, stranger],
    ] as const) {
      expect(merge(from, a, b)).toEqual({ ok: false, fault: { kind: 'other-review' } });
    }
  });
});

describe('rows:', () => {
  const [one, two, three] = [work(1, '一'), work(2, '二'), work(3, '三')];
  const start = withWorks(base, one, two, three);

  test('new ones of both sides stand, each behind the row that it followed', () => {
    const a = withWorks(base, one, work(20, 'い'), two, three);
    const b = withWorks(base, work(30, 'ろ'), one, two, work(10, 'は'), work(5, 'に'), three);
    expect(names(merged(start, a, b).review)).toBe('ろ一い二はに三');
    expect(names(merged(start, b, a).review)).toBe('ろ一い二はに三');
  });

  test('in the same place those come first whose id is lower, so older', () => {
    const a = withWorks(base, one, two, three, work(20, 'い'));
    const b = withWorks(base, one, two, three, work(10, 'は'), work(30, 'ろ'));
    expect([merged(start, a, b), merged(start, b, a)].map(({ review }) => names(review))).toEqual(['一二三はろい', '一二三はろい']);
  });

  test('moved by one side they stay moved; by both, as the newer has them', () => {
    const moved = withWorks(base, three, one, two);
    expect(names(merged(start, start, moved).review)).toBe('三一二');
    expect(names(merged(start, moved, start).review)).toBe('三一二');
    const newer = { ...withWorks(base, two, one, three), updatedAt: later };
    expect([merged(start, moved, newer), merged(start, newer, moved)].map(({ review }) => names(review))).toEqual(['二一三', '二一三']);
  });

  test('deleted on one side and untouched on the other are gone', () => {
    expect(merged(start, withWorks(base, one, three), start)).toMatchObject({ merged: 1, conflicts: [], review: { worksheets: { works: [one, three] } } });
    expect(names(merged(start, start, withWorks(base, one, three)).review)).toBe('一三');
  });

  test('deleted on one side and changed on the other are a conflict, and come back to their place', () => {
    const changed = { ...two, technical: 'VPNを必須にした' };
    const outcome = merged(start, withWorks(base, one, three), withWorks(base, one, changed, three));
    expect(outcome.conflicts).toEqual([{ path: ['worksheets', 'works', two.id], base: two, a: null, b: changed }]);
    expect(names(outcome.review)).toBe('一三');
    expect(resolve(outcome, { [`worksheets/works/${two.id}`]: 'b' }).worksheets.works).toEqual([one, changed, three]);
  });

  test('more than a sheet holds are said, not cut', () => {
    const many = (from: number, count: number) => Array.from({ length: count }, (_, index) => work(from + index));
    const half = maxRows / 2;
    expect(merge(base, withWorks(base, ...many(0, half)), withWorks(base, ...many(1000, half))).ok).toBe(true);
    const fault = { kind: 'too-many', path: ['worksheets', 'works'], length: maxRows + 1, limit: maxRows };
    expect(merge(base, withWorks(base, ...many(0, half)), withWorks(base, ...many(1000, half + 1)))).toEqual({ ok: false, fault });
  });

  test('that a conflict may bring back count as there', () => {
    const full = withWorks(base, ...Array.from({ length: maxRows }, (_, index) => work(index)));
    const [gone = one, ...rest] = full.worksheets.works;
    const a = withWorks(base, ...rest, work(9999));
    expect(merge(full, a, full).ok).toBe(true);
    expect(merge(full, a, withWorks(base, { ...gone, name: '改' }, ...rest))).toMatchObject({ ok: false, fault: { length: maxRows + 1 } });
  });
});

describe('a part that was handed out', () => {
  const whole = withWorks(
    { ...answered(answered(base, question, { status: 'unknown' }), other, { status: 'yes', note: '記録あり' }), approvals: [approval(created, '課長')] },
    work(1, '窓口'),
  );
  const part = makePart(whole, { from: '点検係', message: '', due: null, open: [question], now: later });
  const back = answered({ ...part, subject: { ...part.subject, reviewer: '佐藤' } }, question, { status: 'no', answeredBy: '佐藤' });
  const wholeNow = { ...whole, subject: { ...whole.subject, reviewer: '山田' }, updatedAt: later };
  const expected = { ...wholeNow, answers: { ...whole.answers, [question]: back.answers[question] } };

  test('comes back into the whole, which loses nothing that the part did not carry, and is locked no more', () => {
    for (const from of [whole, part]) {
      expect(merged(from, wholeNow, back)).toMatchObject({ review: expected, conflicts: [] });
      expect(merged(from, back, wholeNow)).toMatchObject({ review: expected, conflicts: [] });
    }
  });

  test('comes back beside another part', () => {
    const second = makePart(whole, { from: '点検係', message: '', due: null, open: [other], now: created });
    const { review, conflicts } = merged(whole, answered(second, other, { status: 'partly' }), back);
    expect(conflicts).toEqual([]);
    expect(review).toEqual({ ...answered(whole, other, { status: 'partly' }), answers: { ...review.answers }, updatedAt: review.updatedAt });
    expect(review.answers).toMatchObject({ [question]: { status: 'no' }, [other]: { status: 'partly' } });
  });

  test('keeps its confirmations', () => {
    const confirmed = { ...back, approvals: [approval(later, '係長')] };
    expect(merged(whole, wholeNow, confirmed).review.approvals.map(({ name }) => name)).toEqual(['課長', '係長']);
  });

  test('conflicts where the whole has gone on with its question', () => {
    const { conflicts } = merged(whole, answered(wholeNow, question, { status: 'yes' }), back);
    expect(conflicts).toMatchObject([{ path: ['answers', question], base: { status: 'unknown' }, a: { status: 'yes' }, b: { status: 'no' } }]);
  });

  test('does not go into a whole of another edition', () => {
    expect(merge({ ...whole, edition: 'ci' }, { ...whole, edition: 'ci' }, back)).toEqual({ ok: false, fault: { kind: 'other-edition' } });
  });

  test('stays locked where all three are handed out alike, and is free where one side ended the lock', () => {
    expect(merged(part, part, back).review.handout).toEqual(part.handout);
    expect(merged(part, { ...part, handout: null }, back)).toMatchObject({ review: { handout: null, subject: { reviewer: '佐藤' } }, conflicts: [] });
  });
});

describe('whatever the two have written,', () => {
  /** What it says: not when it was changed last, and no entries in which nothing is filled in. */
  const content = (review: Review): Review => {
    const entries = <Entry extends object>(all: Partial<Record<string, Entry>>, empty: Entry) =>
      Object.fromEntries(Object.entries(all).filter(([, entry]) => JSON.stringify(entry) !== JSON.stringify(empty)));
    const { scope, answers, actions } = review;
    return {
      ...review,
      updatedAt: created,
      scope: entries(scope, emptyFact),
      answers: entries(answers, emptyAnswer),
      actions: entries(actions, emptyDecision),
    };
  };

  test('it does not matter which of them is called a, where nothing conflicts', () => {
    let compared = 0;
    fc.assert(
      fc.property(splitArbitrary(1), ({ base: from, a, b }) => {
        const [there, back] = [merged(from, a, b), merged(from, b, a)];
        expect(back.merged).toBe(there.merged);
        expect(back.conflicts.map(conflictKey)).toEqual(there.conflicts.map(conflictKey));
        if (there.conflicts.length > 0) return;
        compared += 1;
        expect(serialiseReview(back.review)).toBe(serialiseReview(there.review));
      }),
    );
    expect(compared).toBeGreaterThan(20);
  });

  test('a choice for the other side comes to the same as calling it a', () => {
    fc.assert(
      fc.property(splitArbitrary(4), ({ base: from, a, b }) => {
        const [there, back] = [merged(from, a, b), merged(from, b, a)];
        const choices = Object.fromEntries(there.conflicts.map((conflict) => [conflictKey(conflict), 'b' as const]));
        expect(serialiseReview(resolve(there, choices))).toBe(serialiseReview(back.review));
      }),
    );
  });

  test('where one side is unchanged, the other comes out as it is', () => {
    fc.assert(
      fc.property(splitArbitrary(4), ({ base: from, a, b }) => {
        expect(content(merged(from, a, from).review)).toEqual(content(a));
        expect(content(merged(from, from, b).review)).toEqual(content(b));
        expect(merged(from, from, from)).toMatchObject({ review: from, merged: 0, conflicts: [] });
      }),
    );
  });

  test('no text is lost: what one side has written stands in the review or in a conflict', () => {
    fc.assert(
      fc.property(splitArbitrary(4), ({ base: from, a, b }) => {
        const { review, conflicts } = merged(from, a, b);
        // A fact that is 「わからない」, without a note, is the same as none.
        const kept = new Set(['unknown', ...textsOf(from), ...textsOf(review), ...textsOf(conflicts)]);
        expect([...textsOf(a), ...textsOf(b)].filter((text) => !kept.has(text))).toEqual([]);
      }),
    );
  });

  test('the result is a valid review, however the conflicts are chosen', () => {
    fc.assert(
      fc.property(reviewArbitrary, reviewArbitrary, reviewArbitrary, fc.infiniteStream(fc.constantFrom('a', 'b')), (from, one, two, sides) => {
        const outcome = merge(from, { ...one, id: from.id }, { ...two, id: from.id });
        if (!outcome.ok) {
          expect(outcome.fault.kind).toBe('other-edition');
          return;
        }
        const choices = Object.fromEntries(outcome.conflicts.map((conflict) => [conflictKey(conflict), sides.next().value]));
        for (const review of [outcome.review, resolve(outcome, choices)]) {
          expect(parseReview(JSON.parse(serialiseReview(review)))).toEqual({ ok: true, review });
        }
      }),
    );
  });
});

/** Every text that is not blank; not the times. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (['updatedAt', 'createdAt', 'answeredAt'].includes(key) ? [] : textsOf(inner)));
}
