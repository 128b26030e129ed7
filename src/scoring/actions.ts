import type { Question, QuestionId } from '../checklist';
import { type Item, sumsOf } from './items';
import { isKnown, valueOf } from './standing';

/**
 * What a gap asks for: `incident` traces of attack were found, report them; `improve` it is not, or only partly, done; `check` it is not known.
 * `gain` is how many points of 100 the whole's `low` would rise.
 */
export interface Action {
  readonly question: QuestionId;
  readonly kind: 'incident' | 'improve' | 'check';
  readonly priority: number;
  readonly gain: number;
}

/** Above every other: the most that weight and gate can make is 3 × 1 × 2. */
const incidentPriority = 12;

/**
 * The gaps, by priority, ties in source order.
 * @param items the questions that count
 * @param tracesAside questions answered 該当なし on which traces were marked all the same: reported, with nothing to gain
 * @param order every question, in source order
 */
export function actionsOf(items: readonly Item[], tracesAside: readonly Question[], order: readonly Question[]): Action[] {
  const { weight: all } = sumsOf(items);
  const gaps = items
    .filter((item) => item.traces || item.status !== 'yes')
    .map(({ question, weight, status, critical, traces }): Action => {
      const missing = weight * (1 - valueOf(status).low);
      const gain = (100 * missing) / all;
      if (traces) return { question: question.id, kind: 'incident', priority: incidentPriority, gain };
      return { question: question.id, kind: isKnown(status) ? 'improve' : 'check', priority: missing * (critical ? 2 : 1), gain };
    });
  const aside = tracesAside.map((question): Action => ({ question: question.id, kind: 'incident', priority: incidentPriority, gain: 0 }));
  const place = new Map(order.map((question, index) => [question.id, index]));
  return [...gaps, ...aside].sort((a, b) => b.priority - a.priority || (place.get(a.question) ?? 0) - (place.get(b.question) ?? 0));
}
