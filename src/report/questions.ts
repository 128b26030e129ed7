import {
  type AreaId,
  areas,
  type Force,
  forceOf,
  isCritical,
  type Obligation,
  obligationOf,
  type Question,
  type QuestionId,
  questionsOf,
  weightOf,
} from '../checklist';
import { type Basis, emptyAnswer, isBlank, type Review, type Status } from '../review';
import { type Standing, standing } from '../scoring';

/** A question that this edition and depth asks, with all that was said about it. */
export interface ReportQuestion {
  readonly id: QuestionId;
  /** Its place in the report: area, then question within it, as 「3-12」. */
  readonly number: string;
  readonly area: AreaId;
  readonly obligation: Obligation;
  readonly force: Force;
  readonly weight: 1 | 2 | 3;
  readonly critical: boolean;
  readonly standing: Standing;
  readonly status: Status | null;
  /** Why 該当なし; the answer counts only with it. */
  readonly reason: string;
  readonly basis: Basis | null;
  readonly note: string;
  readonly evidence: string;
  /** 形跡が見つかった. */
  readonly traces: boolean;
}

/** In source order. */
export function reportQuestions(review: Review): ReportQuestion[] {
  const count = new Map<AreaId, number>();
  return questionsOf(review.edition, review.depth).map((question) => {
    const place = (count.get(question.area) ?? 0) + 1;
    count.set(question.area, place);
    return reportQuestion(review, question, `${areas.findIndex((area) => area.id === question.area) + 1}-${place}`);
  });
}

function reportQuestion(review: Review, question: Question, number: string): ReportQuestion {
  const obligation = obligationOf(question, review.edition);
  if (!obligation) throw new Error(`${question.id} is not asked in ${review.edition}`);
  const answer = review.answers[question.id] ?? emptyAnswer;
  return {
    id: question.id,
    number,
    area: question.area,
    obligation,
    force: forceOf(question, review.edition),
    weight: weightOf(question, review.edition),
    critical: isCritical(question, review.edition),
    standing: standing(review, question),
    status: answer.status,
    reason: answer.reason,
    basis: answer.basis,
    note: answer.note,
    evidence: answer.evidence,
    traces: answer.traces,
  };
}

/** The answer that counts: 該当なし without its reason is not yet one. */
export function isAnswered({ status, reason }: Pick<ReportQuestion, 'status' | 'reason'>): boolean {
  return status !== null && (status !== 'na' || !isBlank(reason));
}
