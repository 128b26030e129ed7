import type { Depth, Edition, FactId, QuestionId } from '../checklist';
import { type Answer, emptyAnswer, emptyFact, type Fact, type Review, type Subject } from './file';

/** Every change that a person makes to a review. `at` is the time of the change, RFC 3339 in UTC. */
export type Action =
  | { readonly type: 'edition'; readonly edition: Edition; readonly at: string }
  | { readonly type: 'depth'; readonly depth: Depth; readonly at: string }
  | { readonly type: 'subject'; readonly patch: Partial<Subject>; readonly at: string }
  | { readonly type: 'fact'; readonly fact: FactId; readonly patch: Partial<Fact>; readonly at: string }
  | { readonly type: 'answer'; readonly question: QuestionId; readonly patch: Partial<Answer>; readonly at: string };

/** The review after the change; the very same object where nothing changes. Pure. */
export function reduce(review: Review, action: Action): Review {
  const changed = apply(review, action);
  return changed === review ? review : { ...changed, updatedAt: action.at };
}

function apply(review: Review, action: Action): Review {
  switch (action.type) {
    case 'edition':
      if (review.edition === action.edition) return review;
      // The Common Standards questions are asked of government agencies alone.
      return { ...review, edition: action.edition, depth: action.edition === 'ci' ? 'core' : review.depth };
    case 'depth':
      if (review.depth === action.depth || (action.depth === 'detailed' && review.edition === 'ci')) return review;
      return { ...review, depth: action.depth };
    case 'subject': {
      const subject = patched(review.subject, action.patch);
      return subject === review.subject ? review : { ...review, subject };
    }
    case 'fact': {
      const scope = patchedEntry(review.scope, action.fact, emptyFact, action.patch);
      return scope === review.scope ? review : { ...review, scope };
    }
    case 'answer':
      return answer(review, action.question, action.patch, action.at);
  }
}

function answer(review: Review, id: QuestionId, patch: Partial<Answer>, at: string): Review {
  const before = review.answers[id] ?? emptyAnswer;
  const stamp = patch.status !== undefined && patch.status !== before.status;
  const answered = stamp ? { answeredAt: patch.status === null ? null : at, answeredBy: patch.status === null ? '' : review.subject.reviewer } : {};
  const answers = patchedEntry(review.answers, id, emptyAnswer, { ...patch, ...answered });
  return answers === review.answers ? review : { ...review, answers };
}

/** The object with the patch laid over it; the same object where the patch says nothing new. */
function patched<T extends object>(before: T, patch: Partial<T>): T {
  const after = { ...before, ...patch };
  return same(before, after) ? before : after;
}

/** The same for one entry of a record: an entry that says no more than the empty one is left out, so that equal reviews have equal files. */
function patchedEntry<Id extends string, T extends object>(
  entries: { [Key in Id]?: T | undefined },
  id: Id,
  empty: T,
  patch: Partial<T>,
): { [Key in Id]?: T | undefined } {
  const before: T = entries[id] ?? empty;
  const after = patched(before, patch);
  if (after === before) return entries;
  const rest = { ...entries };
  if (same(after, empty)) delete rest[id];
  else rest[id] = after;
  return rest;
}

function same<T extends object>(a: T, b: T): boolean {
  return Object.keys(b).every((key) => Reflect.get(a, key) === Reflect.get(b, key));
}
