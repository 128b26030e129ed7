import type { QuestionId } from '../checklist';
import type { Review, Subject } from '../review';
import { type Change, changeBetween, type QuestionChange } from '../scoring';
import type { ReportQuestion } from './questions';

/** What has changed since the review that this one continues, in points of the whole's `low`, unrounded. */
export interface ReportChanges extends Omit<Change, 'questions'> {
  /** When the earlier review was about, and when it was changed last (RFC 3339, UTC). */
  readonly earlier: { readonly subject: Subject; readonly updatedAt: string };
  /** Those whose answer is another, in source order. `points`: `null` where one came in or went out. */
  readonly questions: readonly (Pick<QuestionChange, 'from' | 'to' | 'kind'> & { readonly question: ReportQuestion; readonly points: number | null })[];
}

/** `null` where there is nothing to compare: no earlier review, one of another edition or depth, or one in which nothing counts. */
export function reportChanges(review: Review, earlier: Review | null, find: (id: QuestionId) => ReportQuestion): ReportChanges | null {
  if (earlier === null) return null;
  const compared = changeBetween(earlier, review);
  if (!compared.ok || compared.change === null) return null;
  const { questions, ...change } = compared.change;
  return {
    ...change,
    earlier: { subject: earlier.subject, updatedAt: earlier.updatedAt },
    questions: questions.map((each) => ({
      from: each.from,
      to: each.to,
      kind: each.kind,
      question: find(each.id),
      points: each.kind === 'scope' ? null : each.points,
    })),
  };
}
