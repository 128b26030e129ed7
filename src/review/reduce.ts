import type { Depth, Edition, FactId, QuestionId } from '../checklist';
import { only, patched, patchedEntry } from './entries';
import { type Answer, type Approval, type Decision, emptyAnswer, emptyDecision, emptyFact, type Fact, type Handout, type Review, type Subject } from './file';
import { isFactOpen, isOpen, isSubjectOpen, sameHandout } from './open';
import { type RowAction, reduceRows } from './reduce-rows';
import { maxRows } from './text';

/**
 * Every change that a person makes to a review. `at` is the time of the change, RFC 3339 in UTC.
 * `approved` adds a confirmation, of which none is ever changed; `handout: null` ends the lock on a review that was handed out.
 */
export type Action =
  | { readonly type: 'edition'; readonly edition: Edition; readonly at: string }
  | { readonly type: 'depth'; readonly depth: Depth; readonly at: string }
  | { readonly type: 'subject'; readonly patch: Partial<Subject>; readonly at: string }
  | { readonly type: 'fact'; readonly fact: FactId; readonly patch: Partial<Fact>; readonly at: string }
  | { readonly type: 'answer'; readonly question: QuestionId; readonly patch: Partial<Answer>; readonly at: string }
  | { readonly type: 'decision'; readonly question: QuestionId; readonly patch: Partial<Decision>; readonly at: string }
  | { readonly type: 'approved'; readonly approval: Approval; readonly at: string }
  | { readonly type: 'handout'; readonly handout: Handout | null; readonly at: string }
  | RowAction;

/** The review after the change; the very same object where nothing changes, and where what would change is locked (`open.ts`). Pure. */
export function reduce(review: Review, action: Action): Review {
  const changed = apply(review, action);
  return changed === review ? review : { ...changed, updatedAt: action.at };
}

function apply(review: Review, action: Action): Review {
  switch (action.type) {
    case 'edition':
      if (review.handout !== null || review.edition === action.edition) return review;
      // The Common Standards questions are asked of government agencies alone.
      return { ...review, edition: action.edition, depth: action.edition === 'ci' ? 'core' : review.depth };
    case 'depth':
      if (review.handout !== null || review.depth === action.depth || (action.depth === 'detailed' && review.edition === 'ci')) return review;
      return { ...review, depth: action.depth };
    case 'subject': {
      const subject = patched<Subject>(
        review.subject,
        only(action.patch, (field) => isSubjectOpen(review, field)),
      );
      return subject === review.subject ? review : { ...review, subject };
    }
    case 'fact': {
      if (!isFactOpen(review, action.fact)) return review;
      const scope = patchedEntry(review.scope, action.fact, emptyFact, action.patch);
      return scope === review.scope ? review : { ...review, scope };
    }
    case 'answer':
      return isOpen(review, action.question) ? answer(review, action.question, action.patch, action.at) : review;
    case 'decision': {
      if (!isOpen(review, action.question)) return review;
      const actions = patchedEntry(review.actions, action.question, emptyDecision, action.patch);
      return actions === review.actions ? review : { ...review, actions };
    }
    case 'approved':
      return review.approvals.length < maxRows ? { ...review, approvals: [...review.approvals, action.approval] } : review;
    case 'handout':
      return sameHandout(review.handout, action.handout) ? review : { ...review, handout: action.handout };
    default:
      return reduceRows(review, action);
  }
}

function answer(review: Review, id: QuestionId, patch: Partial<Answer>, at: string): Review {
  const before = review.answers[id] ?? emptyAnswer;
  const stamp = patch.status !== undefined && patch.status !== before.status;
  const answered = stamp ? { answeredAt: patch.status === null ? null : at, answeredBy: patch.status === null ? '' : review.subject.reviewer } : {};
  const answers = patchedEntry(review.answers, id, emptyAnswer, { ...patch, ...answered });
  return answers === review.answers ? review : { ...review, answers };
}
