import { type Depth, type Edition, effectiveFact, type FactId, type FactValue, isAsked, type Question, type QuestionId } from '../checklist';
import { type Answer, isBlank } from '../review';

/** As much of a review as the score depends on. */
export interface Scorable {
  readonly edition: Edition;
  readonly depth: Depth;
  readonly scope: { readonly [Id in FactId]?: { readonly value: FactValue } | undefined };
  readonly answers: { readonly [Id in QuestionId]?: (Pick<Answer, 'status'> & Partial<Pick<Answer, 'reason' | 'traces'>>) | undefined };
}

/** An answer that says something: what is not known, and `null` for unanswered, spans the whole interval. */
export type Known = 'yes' | 'partly' | 'no';
export type Counted = Known | 'unknown' | null;

/**
 * Where a question stands: `in` the score with its answer (該当なし without a reason is unanswered), or out: not asked in this edition and
 * depth, switched off by a fact, or answered 該当なし with a reason.
 */
export type Standing =
  | { readonly in: true; readonly status: Counted }
  | { readonly in: false; readonly by: 'edition' | 'not-applicable' }
  | { readonly in: false; readonly by: 'fact'; readonly fact: FactId };

export function standing(review: Scorable, question: Question): Standing {
  if (!isAsked(question, review.edition, review.depth)) return { in: false, by: 'edition' };
  const fact = question.when;
  if (fact && factValue(review, fact) === 'no') return { in: false, by: 'fact', fact };
  const answer = review.answers[question.id];
  if (!answer?.status) return { in: true, status: null };
  if (answer.status !== 'na') return { in: true, status: answer.status };
  return isBlank(answer.reason ?? '') ? { in: true, status: null } : { in: false, by: 'not-applicable' };
}

/** The value of a fact that counts, with what other facts settle. */
export function factValue(review: Pick<Scorable, 'scope'>, fact: FactId): FactValue {
  return effectiveFact(fact, (id) => review.scope[id]?.value);
}

/** The interval, 0–1, that an answer leaves open. */
export function valueOf(status: Counted): { readonly low: number; readonly high: number } {
  if (status === 'yes') return { low: 1, high: 1 };
  if (status === 'partly') return { low: 0.5, high: 0.5 };
  if (status === 'no') return { low: 0, high: 0 };
  return { low: 0, high: 1 };
}

export function isKnown(status: Counted): status is Known {
  return status !== null && status !== 'unknown';
}
