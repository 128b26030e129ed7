import { type AreaId, areas, type Question, type QuestionId, questions, type SectionId, sectionIds } from '../checklist';
import { type Action, actionsOf } from './actions';
import { type Item, itemsOf, sumsOf, type Weigh } from './items';
import { graspThreshold, type Level, levelAt, worse } from './levels';
import { type Progress, progress } from './progress';
import { type Scorable, standing } from './standing';

/** Points of 100, unrounded: at least `low`, at most `high`. `grasp` 把握率 is the share of the weight that is known, in percent. */
export interface Points {
  readonly low: number;
  readonly high: number;
  readonly grasp: number;
}

/** A critical question that caps the level: at C by 「いいえ」, at B by わからない or no answer. */
export type Gate = readonly [question: QuestionId, cap: 'B' | 'C'];

interface Judged extends Points {
  /** From `low`. */
  readonly level: Level;
  /** From `high`. */
  readonly best: Level;
  /** 判定保留: less than three quarters are known. */
  readonly provisional: boolean;
}

/** `applicable: false` 対象外: no question counts, so there is neither score nor level. */
type Scored<Judgement> = Progress & ((Judgement & { readonly applicable: true }) | { readonly applicable: false });

export type AreaScore = Scored<Judged & { readonly gates: readonly Gate[] }>;
export type SectionScore = Scored<Points>;
export type OverallScore = Scored<Judged>;

export interface Score {
  readonly overall: OverallScore;
  readonly areas: Readonly<Record<AreaId, AreaScore>>;
  readonly sections: Readonly<Record<SectionId, SectionScore>>;
  readonly actions: readonly Action[];
}

/** The score of a review, always computed from its answers and never stored. Pure: no clock, no storage. */
export function score(review: Scorable): Score {
  return scoreWith(review);
}

/** The areas whose level or best level would be another if every question weighed the same: there the result rests on the weights, which are a convention. */
export function areasResting(review: Scorable): AreaId[] {
  const equal = scoreWith(review, () => 1).areas;
  const usual = score(review).areas;
  return areas
    .map((area) => area.id)
    .filter((id) => {
      const [a, b] = [usual[id], equal[id]];
      return a.applicable && b.applicable && (a.level !== b.level || a.best !== b.best);
    });
}

function scoreWith(review: Scorable, weigh?: Weigh): Score {
  const items = itemsOf(review, weigh);
  const notApplicable = questions.filter((question) => {
    const stands = standing(review, question);
    return !stands.in && stands.by === 'not-applicable';
  });
  const done = progress(review);
  const within = <T>(progressed: Progress, belongs: (question: Question) => boolean, judge: (items: readonly Item[]) => T): Scored<T> => {
    const own = items.filter((item) => belongs(item.question));
    return own.length === 0 ? { applicable: false, ...progressed } : { applicable: true, ...progressed, ...judge(own) };
  };
  const areaScores = record(
    areas.map((area) => area.id),
    (id) => within(done.areas[id], (question) => question.area === id, judgeArea),
  );
  return {
    overall: within(
      done.overall,
      () => true,
      (all) => judgeWhole(all, Object.values(areaScores)),
    ),
    areas: areaScores,
    sections: record(sectionIds, (id) => within(done.sections[id], (question) => question.section === id, pointsOf)),
    actions: actionsOf(
      items,
      notApplicable.filter((question) => review.answers[question.id]?.traces),
      questions,
    ),
  };
}

/** @param items not empty */
function pointsOf(items: readonly Item[]): Points {
  const { low, high, known, weight } = sumsOf(items);
  return { low: (100 * low) / weight, high: (100 * high) / weight, grasp: (100 * known) / weight };
}

function judgeArea(items: readonly Item[]): Judged & { readonly gates: readonly Gate[] } {
  const points = pointsOf(items);
  const gates = gatesOf(items);
  const level = gates.reduce<Level>((capped, [, cap]) => worse(capped, cap), levelAt(points.low));
  const best = gates.reduce<Level>((capped, [, cap]) => (cap === 'C' ? worse(capped, cap) : capped), levelAt(points.high));
  return { ...points, level, best, provisional: points.grasp < graspThreshold, gates };
}

function gatesOf(items: readonly Item[]): Gate[] {
  return items.flatMap(({ question, critical, status }): Gate[] => {
    if (!critical || status === 'yes' || status === 'partly') return [];
    return [[question.id, status === 'no' ? 'C' : 'B']];
  });
}

/** The whole is as good as its worst area, and provisional when any area is. */
function judgeWhole(items: readonly Item[], scores: readonly AreaScore[]): Judged {
  const judged = scores.filter((area) => area.applicable);
  return {
    ...pointsOf(items),
    level: judged.reduce<Level>((level, area) => worse(level, area.level), 'A'),
    best: judged.reduce<Level>((best, area) => worse(best, area.best), 'A'),
    provisional: judged.some((area) => area.provisional),
  };
}

function record<Id extends string, T>(ids: readonly Id[], value: (id: Id) => T): Record<Id, T> {
  return Object.fromEntries(ids.map((id) => [id, value(id)])) as Record<Id, T>;
}
