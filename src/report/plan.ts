import type { QuestionId } from '../checklist';
import type { Decision, Exception, Review } from '../review';
import { type Action, type Needed, neededFor, type PlanEntry, plannedScore, planOf, type Score } from '../scoring';
import type { ReportQuestion } from './questions';
import type { Numbered } from './sheets';

/** A gap, with what was decided on it. */
export interface ReportGap {
  readonly question: ReportQuestion;
  readonly kind: Action['kind'];
  /** Points of 100 that the whole's low would rise. */
  readonly gain: number;
  /** `null`: nothing has been filled in. */
  readonly decision: Decision | null;
  /** What the decision lacks to be complete. */
  readonly needed: readonly Needed[];
  /** Its day is past on the day of the report, and it is not done. */
  readonly overdue: boolean;
  /** The exception through which it is accepted. */
  readonly exception: Numbered<Exception> | null;
}

export interface ReportPlan {
  /** How many gaps have which decision; `undecided`: none. */
  readonly counts: Readonly<Record<'do' | 'accept' | 'find-out' | 'undecided', number>>;
  readonly overdue: number;
  /** The score once the plan is done; `null` where nothing is to be done. */
  readonly planned: Score | null;
}

/** Every gap by priority, with its decision. @param today `YYYY-MM-DD` */
export function reportGaps(
  review: Review,
  today: string,
  find: (id: QuestionId) => ReportQuestion,
  exceptions: readonly Numbered<Exception>[],
): readonly ReportGap[] {
  const through = ({ decision, exception }: PlanEntry) =>
    decision?.decision === 'accept' && exception ? (exceptions.find(({ row }) => row.id === exception.id) ?? null) : null;
  return planOf(review, today).map((entry) => ({
    question: find(entry.question),
    kind: entry.kind,
    gain: entry.gain,
    decision: entry.decision,
    needed: neededFor(entry),
    overdue: entry.overdue,
    exception: through(entry),
  }));
}

export function reportPlan(review: Review, gaps: readonly ReportGap[]): ReportPlan {
  const counts = { do: 0, accept: 0, 'find-out': 0, undecided: 0 };
  for (const { decision } of gaps) counts[decision?.decision ?? 'undecided'] += 1;
  return { counts, overdue: gaps.filter((gap) => gap.overdue).length, planned: counts.do > 0 ? plannedScore(review) : null };
}
