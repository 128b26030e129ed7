import {
  type AreaId,
  areas,
  type Depth,
  type Edition,
  type FactId,
  type FactValue,
  factsOf,
  isSwitchedOff,
  type QuestionId,
  questionsOf,
  type SectionId,
} from '../checklist';
import { type Approval, emptyFact, planDigest, type Review, reviewDigest, type Subject, serialiseReview } from '../review';
import { type AreaScore, areasResting, factValue, type Gate, type Outlook, type OverallScore, outlook, type Score, type SectionScore, score } from '../scoring';
import { type ReportChanges, reportChanges } from './changes';
import { type ReportContradiction, reportContradictions } from './contradictions';
import { dayAt } from './names';
import { type ReportGap, type ReportPlan, reportGaps, reportPlan } from './plan';
import { type ReportQuestion, reportQuestions } from './questions';
import { type ReportSheets, reportSheets } from './sheets';

/** When and where a report is made: the clock is always given, so that the same review makes the same report. */
export interface Clock {
  /** RFC 3339, UTC. */
  readonly now: string;
  /** IANA name of the time zone in which times are told, such as `Asia/Tokyo`. */
  readonly timeZone: string;
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

/** A confirmation as it was given: a record of who says so, not a signature. */
export interface ReportApproval extends Approval {
  /** The contents are still those that were confirmed. */
  readonly current: boolean;
  /** So is the plan. */
  readonly planCurrent: boolean;
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
  /** Since the review that this one continues, where that is at hand. */
  readonly changes: ReportChanges | null;
  /** By priority. */
  readonly gaps: readonly ReportGap[];
  readonly plan: ReportPlan;
  readonly contradictions: readonly ReportContradiction[];
  readonly facts: readonly ReportFact[];
  readonly sheets: ReportSheets;
  /** Confirmations so far, oldest first. */
  readonly approvals: readonly ReportApproval[];
  /** The review file itself, as text. */
  readonly file: string;
}

/** @param earlier the review that this one continues, as it was then (`isPrevious`) */
export function reportModel(review: Review, clock: Clock, earlier: Review | null = null): ReportModel {
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
  const plan = planDigest(review);
  const today = dayAt(clock.now, clock.timeZone);
  const sheets = reportSheets(review, today);
  const gaps = reportGaps(review, today, find, sheets.exceptions);
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
    changes: reportChanges(review, earlier, find),
    gaps,
    plan: reportPlan(review, gaps),
    contradictions: reportContradictions(review, today, find, sheets),
    facts: reportFacts(review, find),
    sheets,
    approvals: review.approvals.map((given) => ({ ...given, current: given.digest === digest, planCurrent: given.planDigest === plan })),
    file: serialiseReview(review),
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
