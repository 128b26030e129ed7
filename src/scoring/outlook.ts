import { type AreaId, areaIds, type QuestionId } from '../checklist';
import { type Item, itemsOf, sumsOf } from './items';
import { graspThreshold, isBelow, type Level, levelAbove, thresholds } from './levels';
import type { Score } from './score';
import { isKnown, type Scorable, valueOf } from './standing';

/** What would change the result: a few questions, and what follows once they are answered. */
export interface Outlook {
  /**
   * `hold`: with these known, whatever the answers, no area is 判定保留 any more; the fewest there are.
   * `settle`: with these known, level and best level are the same. `null` where the level is already certain.
   */
  readonly toKnow: { readonly kind: 'hold' | 'settle'; readonly questions: readonly QuestionId[] } | null;
  /** The fewest questions that, all 「はい」, lift the whole to the next level. `null` at A, or where nothing counts. */
  readonly toLift: { readonly level: Level; readonly questions: readonly QuestionId[] } | null;
}

export function outlook(review: Scorable, result: Score): Outlook {
  const items = itemsOf(review);
  return { toKnow: toKnow(items, result), toLift: toLift(items, result) };
}

/** The same for one area alone. */
export function areaLift(review: Scorable, result: Score, area: AreaId): Outlook['toLift'] {
  const own = result.areas[area];
  const target = own.applicable ? levelAbove(own.level) : undefined;
  if (!target) return null;
  return {
    level: target,
    questions: lifting(
      itemsOf(review).filter((item) => item.question.area === area),
      target,
    ),
  };
}

function toKnow(items: readonly Item[], { overall, areas }: Score): Outlook['toKnow'] {
  if (!overall.applicable) return null;
  if (overall.provisional) {
    const questions = areaIds.flatMap((id) =>
      areas[id].applicable && areas[id].provisional ? lightening(items.filter((item) => item.question.area === id)) : [],
    );
    return { kind: 'hold', questions };
  }
  if (overall.level === overall.best) return null;
  // An area that is at least as good as the best that the whole can be, whatever comes out, does not matter.
  const matters = (id: AreaId) => {
    const area = areas[id];
    return area.applicable && isBelow(area.level, overall.best);
  };
  const questions = items.filter((item) => matters(item.question.area) && !isKnown(item.status)).map((item) => item.question.id);
  return { kind: 'settle', questions };
}

/** The fewest unknown questions of one area that bring what is known up to the threshold: the heaviest first. */
function lightening(items: readonly Item[]): QuestionId[] {
  const { weight: all, known: alreadyKnown } = sumsOf(items);
  let known = alreadyKnown;
  const chosen: QuestionId[] = [];
  for (const item of byGain(
    items.filter((each) => !isKnown(each.status)),
    (each) => each.weight,
  )) {
    if ((100 * known) / all >= graspThreshold) break;
    known += item.weight;
    chosen.push(item.question.id);
  }
  return chosen;
}

function toLift(items: readonly Item[], { overall, areas }: Score): Outlook['toLift'] {
  const target = overall.applicable ? levelAbove(overall.level) : undefined;
  if (!target) return null;
  const questions = areaIds.flatMap((id) => {
    const area = areas[id];
    return area.applicable && isBelow(area.level, target)
      ? lifting(
          items.filter((item) => item.question.area === id),
          target,
        )
      : [];
  });
  return { level: target, questions };
}

/** The fewest questions of one area that lift it to the target: first the gates that would hold it below, then what gains most. */
function lifting(items: readonly Item[], target: Level): QuestionId[] {
  const { weight: all, low: certain } = sumsOf(items);
  const gain = (item: Item) => item.weight * (1 - valueOf(item.status).low);
  const holds = (item: Item) => item.critical && ((item.status === 'no' && isBelow('C', target)) || (!isKnown(item.status) && isBelow('B', target)));
  const chosen = items.filter(holds);
  let low = certain + chosen.reduce((sum, item) => sum + gain(item), 0);
  for (const item of byGain(
    items.filter((each) => !holds(each)),
    gain,
  )) {
    if ((100 * low) / all >= thresholds[target]) break;
    low += gain(item);
    chosen.push(item);
  }
  return chosen.map((item) => item.question.id);
}

/** Greatest first; of equals critical ones first, then source order. */
function byGain(items: readonly Item[], gain: (item: Item) => number): Item[] {
  return [...items].sort((a, b) => gain(b) - gain(a) || Number(b.critical) - Number(a.critical));
}
