import { type Question, type QuestionId, questions } from '../checklist';
import { itemsOf, sumsOf } from './items';
import { type Counted, isKnown, type Scorable, standing, valueOf } from './standing';

/** A question's answer as far as the score is concerned: `'out'` where it does not count, `null` where it is not answered. */
export type AnswerThen = Counted | 'out';

/**
 * One question whose answer is another. `real`: both answers are known (yes, partly, no). `knowledge`: one was not known. `scope`: it came in or
 * went out, so there are no points of its own. `points`: what it adds to the whole's `low`, of 100, unrounded.
 */
export type QuestionChange = { readonly id: QuestionId; readonly from: AnswerThen; readonly to: AnswerThen } & (
  | { readonly kind: 'real' | 'knowledge'; readonly points: number }
  | { readonly kind: 'scope' }
);

/** In points of the whole's `low`, 0–100, unrounded. `change` = `real` + `knowledge` + `scope`. `questions` in source order. */
export interface Change {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly real: number;
  readonly knowledge: number;
  /** What questions that came in or went out make: what remains of the change. */
  readonly scope: number;
  readonly questions: readonly QuestionChange[];
}

/**
 * `change: null`: in one of the reviews nothing counts, so there is nothing to compare.
 * Not `ok`: their questions or weights are others, so the two scores cannot be compared.
 */
export type Compared = { readonly ok: true; readonly change: Change | null } | { readonly ok: false; readonly reason: 'other-edition' | 'other-depth' };

/** What has changed from one review to another of the same edition and depth, and why. They need not be of the same organisation: the caller knows. */
export function changeBetween(before: Scorable, after: Scorable): Compared {
  if (before.edition !== after.edition) return { ok: false, reason: 'other-edition' };
  if (before.depth !== after.depth) return { ok: false, reason: 'other-depth' };
  const [from, to] = [sumsOf(itemsOf(before)), sumsOf(itemsOf(after))];
  if (from.weight === 0 || to.weight === 0) return { ok: true, change: null };
  const [lowBefore, lowAfter] = [(100 * from.low) / from.weight, (100 * to.low) / to.weight];
  const change = lowAfter - lowBefore;
  const { changes, real, knowledge } = answersBetween(before, after);
  // Where no question came in or went out, what remains is only the rounding of the divisions.
  const scope = changes.some(({ kind }) => kind === 'scope') ? change - real - knowledge : 0;
  return { ok: true, change: { before: lowBefore, after: lowAfter, change, real, knowledge, scope, questions: changes } };
}

function answersBetween(before: Scorable, after: Scorable): { changes: QuestionChange[]; real: number; knowledge: number } {
  const then = new Map(itemsOf(before).map((item) => [item.question.id, item]));
  const inBoth = itemsOf(after).flatMap((item) => {
    const old = then.get(item.question.id);
    return old
      ? [{ ...item, gained: item.weight * (valueOf(item.status).low - valueOf(old.status).low), known: isKnown(item.status) && isKnown(old.status) }]
      : [];
  });
  const { weight: all } = sumsOf(inBoth);
  const gains = new Map(inBoth.map((item) => [item.question.id, item]));
  const changes = questions.flatMap((question): QuestionChange[] => {
    const [from, to] = [answerIn(before, question), answerIn(after, question)];
    if (from === to) return [];
    const both = gains.get(question.id);
    if (!both) return [{ id: question.id, from, to, kind: 'scope' }];
    return [{ id: question.id, from, to, kind: both.known ? 'real' : 'knowledge', points: pointsOf(both.gained, all) }];
  });
  const sum = (known: boolean) =>
    pointsOf(
      inBoth.filter((item) => item.known === known).reduce((total, item) => total + item.gained, 0),
      all,
    );
  return { changes, real: sum(true), knowledge: sum(false) };
}

/** Weights are divided last: sums of whole and half numbers are exact. No question in both: nothing is gained. */
function pointsOf(gained: number, all: number): number {
  return gained === 0 ? 0 : (100 * gained) / all;
}

function answerIn(review: Scorable, question: Question): AnswerThen {
  const stands = standing(review, question);
  return stands.in ? stands.status : 'out';
}
