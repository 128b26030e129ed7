import {
  type AreaId,
  areas,
  type Depth,
  type Edition,
  type FactId,
  type FactValue,
  type Force,
  factsOf,
  forceOf,
  isCritical,
  isSwitchedOff,
  type Obligation,
  obligationOf,
  type Question,
  type QuestionId,
  questionsOf,
  type SectionId,
  weightOf,
} from '../checklist';
import { type Basis, emptyAnswer, emptyFact, isBlank, type Review, reviewDigest, type Status, type Subject, serialiseReview } from '../review';
import {
  type Action,
  type AreaScore,
  areasResting,
  factValue,
  type Gate,
  type Outlook,
  type OverallScore,
  outlook,
  type Score,
  type SectionScore,
  type Standing,
  score,
  standing,
} from '../scoring';

/** When and where a report is made: the clock is always given, so that the same review makes the same report. */
export interface Clock {
  /** RFC 3339, UTC. */
  readonly now: string;
  /** IANA name of the time zone in which times are told, such as `Asia/Tokyo`. */
  readonly timeZone: string;
}

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

export interface ReportSection {
  readonly id: SectionId;
  readonly score: SectionScore;
  readonly questions: readonly ReportQuestion[];
}

export interface ReportArea {
  readonly id: AreaId;
  readonly score: AreaScore;
  /** Its level would be another if all weights were 1. */
  readonly rests: boolean;
  /** Those that this edition and depth asks anything of. */
  readonly sections: readonly ReportSection[];
}

export interface ReportFact {
  readonly id: FactId;
  readonly answered: FactValue;
  /** With what other facts settle. */
  readonly value: FactValue;
  readonly note: string;
  /** Questions that it switches off now. */
  readonly off: readonly ReportQuestion[];
}

export interface ReportGap {
  readonly question: ReportQuestion;
  readonly kind: Action['kind'];
  /** Points of 100 that the whole's low would rise. */
  readonly gain: number;
  readonly decision: NonNullable<Review['actions'][QuestionId]> | null;
}

/** What every form of the report is made from. Language-free: words come in where it is drawn. */
export interface ReportModel {
  readonly clock: Clock;
  readonly edition: Edition;
  readonly depth: Depth;
  /** 演習: every page says so. */
  readonly practice: boolean;
  /** The text of the guidance that was followed, by its date. */
  readonly checklist: string;
  /** Blank texts and missing dates as they are; 未記入 is put where they are drawn. */
  readonly subject: Subject;
  readonly updatedAt: string;
  /** 64 hexadecimal digits that identify the contents. */
  readonly digest: string;
  /** Traces of attack that were found: they stand first in every form. */
  readonly incidents: readonly ReportQuestion[];
  readonly overall: OverallScore;
  readonly areas: readonly ReportArea[];
  readonly gates: readonly { readonly question: ReportQuestion; readonly cap: 'B' | 'C' }[];
  readonly outlook: {
    readonly toKnow: readonly ReportQuestion[];
    readonly kind: 'hold' | 'settle' | null;
    readonly toLift: readonly ReportQuestion[];
    readonly level: string | null;
  };
  /** By priority. */
  readonly gaps: readonly ReportGap[];
  readonly facts: readonly ReportFact[];
  /** Confirmations so far, oldest first; `current` while the contents are still those that were confirmed. */
  readonly approvals: readonly {
    readonly role: Review['approvals'][number]['role'];
    readonly name: string;
    readonly at: string;
    readonly verdict: Review['approvals'][number]['verdict'];
    readonly current: boolean;
  }[];
  /** The review file itself, as text. */
  readonly file: string;
}

export function reportModel(review: Review, clock: Clock): ReportModel {
  const result = score(review);
  const questions = new Map(reportQuestions(review).map((question) => [question.id, question]));
  const find = (id: QuestionId): ReportQuestion => {
    const found = questions.get(id);
    if (!found) throw new Error(`${id} is not asked in this review`);
    return found;
  };
  const gates = areas.flatMap(({ id }): readonly Gate[] => {
    const area = result.areas[id];
    return area.applicable ? area.gates : [];
  });
  const digest = reviewDigest(review);
  return {
    clock,
    edition: review.edition,
    depth: review.depth,
    practice: review.practice,
    checklist: review.checklist,
    subject: review.subject,
    updatedAt: review.updatedAt,
    digest,
    incidents: result.actions.filter((action) => action.kind === 'incident').map((action) => find(action.question)),
    overall: result.overall,
    areas: reportAreas(review, result, [...questions.values()]),
    gates: gates.map(([id, cap]) => ({ question: find(id), cap })),
    outlook: reportOutlook(outlook(review, result), find),
    gaps: result.actions.map(({ question, kind, gain }) => ({ question: find(question), kind, gain, decision: review.actions[question] ?? null })),
    facts: reportFacts(review, find),
    approvals: review.approvals.map((given) => ({
      role: given.role,
      name: given.name,
      at: given.at,
      verdict: given.verdict,
      current: given.digest === digest,
    })),
    file: serialiseReview(review),
  };
}

function reportQuestions(review: Review): ReportQuestion[] {
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

function reportAreas(review: Review, result: Score, questions: readonly ReportQuestion[]): ReportArea[] {
  const resting = areasResting(review);
  const sectionOf = new Map(questionsOf(review.edition, review.depth).map((question) => [question.id, question.section]));
  return areas.map(({ id, sections }) => ({
    id,
    score: result.areas[id],
    rests: resting.includes(id),
    sections: sections
      .map((section) => ({ id: section, score: result.sections[section], questions: questions.filter((question) => sectionOf.get(question.id) === section) }))
      .filter((section) => section.questions.length > 0),
  }));
}

function reportOutlook({ toKnow, toLift }: Outlook, find: (id: QuestionId) => ReportQuestion): ReportModel['outlook'] {
  return { toKnow: toKnow?.questions.map(find) ?? [], kind: toKnow?.kind ?? null, toLift: toLift?.questions.map(find) ?? [], level: toLift?.level ?? null };
}

function reportFacts(review: Review, find: (id: QuestionId) => ReportQuestion): ReportFact[] {
  return factsOf(review.edition, review.depth).map((id) => {
    const { value, note } = review.scope[id] ?? emptyFact;
    const off = questionsOf(review.edition, review.depth).filter(
      (question) => question.when === id && isSwitchedOff(question, (fact) => review.scope[fact]?.value),
    );
    return { id, answered: value, value: factValue(review, id), note, off: off.map((question) => find(question.id)) };
  });
}

/** The answer that counts: 該当なし without its reason is not yet one. */
export function isAnswered({ status, reason }: Pick<ReportQuestion, 'status' | 'reason'>): boolean {
  return status !== null && (status !== 'na' || !isBlank(reason));
}
