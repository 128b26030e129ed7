import { isCritical, type Question, questions, weightOf } from '../checklist';
import { type Counted, isKnown, type Scorable, standing, valueOf } from './standing';

/** A question that counts, with its weight (1–3) and its answer. */
export interface Item {
  readonly question: Question;
  readonly weight: number;
  readonly status: Counted;
  readonly critical: boolean;
  readonly traces: boolean;
}

export type Weigh = (question: Question, review: Scorable) => number;
const byForce: Weigh = (question, review) => weightOf(question, review.edition);

/** The questions that count, in source order. */
export function itemsOf(review: Scorable, weigh: Weigh = byForce): Item[] {
  return questions.flatMap((question) => {
    const stands = standing(review, question);
    if (!stands.in) return [];
    const critical = isCritical(question, review.edition);
    const traces = review.answers[question.id]?.traces === true;
    return [{ question, weight: weigh(question, review), status: stands.status, critical, traces }];
  });
}

/** What points are divided from: sums of weight × value, and of the weights themselves. */
export interface Sums {
  readonly low: number;
  readonly high: number;
  readonly known: number;
  readonly weight: number;
}

/** Sums of whole and half numbers are exact, so that a threshold is met exactly. */
export function sumsOf(items: readonly Item[]): Sums {
  const sum = (value: (item: Item) => number) => items.reduce((total, item) => total + item.weight * value(item), 0);
  return {
    low: sum((item) => valueOf(item.status).low),
    high: sum((item) => valueOf(item.status).high),
    known: sum((item) => (isKnown(item.status) ? 1 : 0)),
    weight: sum(() => 1),
  };
}
