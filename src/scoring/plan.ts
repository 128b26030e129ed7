import { type AreaId, forceOf, type QuestionId, question } from '../checklist';
import type { Decision, Exception, Review } from '../review';
import type { Action } from './actions';
import { isDecided } from './decided';
import { itemsOf } from './items';
import { type Score, score } from './score';

/** A gap with what was decided about it. `kind`, `priority` and `gain` as of the score. */
export interface PlanEntry extends Action {
  readonly area: AreaId;
  /** `null`: nothing has been filled in yet. */
  readonly decision: Decision | null;
  /** The source says 〜すること: it may be accepted only through an exception. */
  readonly shall: boolean;
  /** The row of the exceptions sheet that the decision names; `null` where it names none, or one that is not there. */
  readonly exception: Exception | null;
  /** Its day is past, and it is not done. On the day itself it is not. */
  readonly overdue: boolean;
  /** Where nothing is decided yet: what is known to be missing, or was attacked, wants doing; what is not known wants finding out. */
  readonly suggestedDecision: 'do' | 'find-out';
}

/**
 * The plan: every gap of the score, by priority, with its decision. A decision on what is no gap (any more) stays in the review, and out of the plan.
 * @param today `YYYY-MM-DD`, where the reader is
 */
export function planOf(review: Review, today: string): PlanEntry[] {
  const exceptions = new Map(review.worksheets.exceptions.map((row) => [row.id, row]));
  return score(review).actions.map((action) => {
    const asked = question(action.question);
    const decision = review.actions[action.question] ?? null;
    return {
      ...action,
      area: asked.area,
      decision,
      shall: forceOf(asked, review.edition) === 'shall',
      exception: exceptions.get(decision?.exception ?? '') ?? null,
      overdue: isOverdue(decision, today),
      suggestedDecision: action.kind === 'check' ? 'find-out' : 'do',
    };
  });
}

/** The day that counts for a decision, `YYYY-MM-DD`: until when the gap is accepted; otherwise by when it is done or found out. */
export function dayOf(decision: Decision | null): string | null {
  return (decision?.decision === 'accept' ? decision.until : decision?.due) ?? null;
}

/** Done or not says nothing about what is accepted: that ends with its day. */
function isOverdue(decision: Decision | null, today: string): boolean {
  const day = dayOf(decision);
  return day !== null && day < today && (decision?.decision === 'accept' || decision?.state !== 'done');
}

/**
 * The score as it would be once the plan is done: each question that counts and is decided to be done is 「はい」. What is accepted stays as it is
 * answered: to accept a risk does not lessen it. So does what is to be found out: nobody knows yet what will be found. Nor does the plan bring in a
 * question that does not count.
 */
export function plannedScore(review: Review): Score {
  const done = itemsOf(review).flatMap(({ question: { id } }) => (review.actions[id]?.decision === 'do' ? [id] : []));
  return score({ ...review, answers: done.reduce(answeredYes, review.answers) });
}

function answeredYes(answers: PlannedAnswers, id: QuestionId): PlannedAnswers {
  return { ...answers, [id]: { ...answers[id], status: 'yes' } };
}

type PlannedAnswers = Parameters<typeof score>[0]['answers'];

/** Which entries to see. Missing: whatever it is. All that is there must hold. */
export interface PlanFilter {
  readonly area?: AreaId;
  /** The name, apart from blanks around it; `''`: those without one. */
  readonly owner?: string;
  /** Past its day; without a day; or with a day that is not after this one, `YYYY-MM-DD`. */
  readonly due?: 'overdue' | 'undated' | { readonly by: string };
  /** Those alone whose decision is not complete. */
  readonly undecided?: true;
}

/** In the order given. */
export function filterPlan(entries: readonly PlanEntry[], { area, owner, due, undecided }: PlanFilter): PlanEntry[] {
  return entries.filter(
    (entry) =>
      (area === undefined || entry.area === area) &&
      (owner === undefined || (entry.decision?.owner ?? '').trim() === owner.trim()) &&
      (due === undefined || isDue(entry, due)) &&
      (undecided === undefined || !isDecided(entry)),
  );
}

function isDue({ decision, overdue }: PlanEntry, due: NonNullable<PlanFilter['due']>): boolean {
  if (due === 'overdue') return overdue;
  const day = dayOf(decision);
  return due === 'undated' ? day === null : day !== null && day <= due.by;
}
