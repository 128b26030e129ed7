import fc from 'fast-check';
import { type FactId, factIds, factValues, type QuestionId, questionIds } from '../../../src/checklist';
import { statuses } from '../../../src/review';
import type { Scorable } from '../../../src/scoring';

type Answer = { status: (typeof statuses)[number] | null; reason: string; traces: boolean };

const answer: fc.Arbitrary<Answer> = fc.record({
  status: fc.constantFrom(...statuses, null),
  reason: fc.constantFrom('', ' ', '対象なし'),
  traces: fc.boolean(),
});

function some<Id extends string, T>(ids: readonly Id[], value: fc.Arbitrary<T>): fc.Arbitrary<{ [Key in Id]?: T }> {
  return fc.array(fc.tuple(fc.constantFrom(...ids), value), { maxLength: ids.length * 2 }).map((entries) => Object.fromEntries(entries) as { [Key in Id]?: T });
}

/** Any review, as far as the score is concerned: empty, half filled, contradictory. */
export const anyReview: fc.Arbitrary<Scorable> = fc
  .record({
    kind: fc.constantFrom(['gov', 'core'] as const, ['gov', 'detailed'] as const, ['ci', 'core'] as const),
    scope: some<FactId, { value: (typeof factValues)[number] }>(factIds, fc.record({ value: fc.constantFrom(...factValues) })),
    answers: some<QuestionId, Answer>(questionIds, answer),
  })
  .map(({ kind: [edition, depth], scope, answers }) => ({ edition, depth, scope, answers }));

export const anyQuestion = fc.constantFrom(...questionIds);

/** The same review with one answer changed. */
export function answered(review: Scorable, id: QuestionId, status: Answer['status']): Scorable {
  return { ...review, answers: { ...review.answers, [id]: { status, reason: '', traces: false } } };
}
