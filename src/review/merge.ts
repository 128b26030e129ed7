import { factIds, questionIds } from '../checklist';
import { sameEntry } from './entries';
import { type Answer, type Approval, emptyAnswer, emptyDecision, emptyFact, type Review, type Subject } from './file';
import { mergedRows } from './merge-rows';
import { byText, byTime, type Choices, type Conflict, same, Tally, type TooMany, textOf } from './merge-tally';
import { type Sides, wholes } from './merge-wholes';

/** Two copies of one review that have become one again. */
export interface Merged {
  /** A unit in conflict stands in it as in `a`, until it is resolved. */
  readonly review: Review;
  /** How many units differ from `base` on one side or on both, without conflict: what has come together. The same whichever side is called `a`. */
  readonly merged: number;
  readonly conflicts: readonly Conflict[];
  /** What was merged, for `resolve`: a part as the whole that it makes. */
  readonly sides: Sides;
}

/** `other-review`: the three are not copies of one review. `other-edition`: a part has come back to a review that is now of another edition. */
export type MergeFault = { readonly kind: 'other-review' | 'other-edition' } | TooMany;

export type Merging = ({ readonly ok: true } & Merged) | { readonly ok: false; readonly fault: MergeFault };

/**
 * Merges by three ways: against the review as it was when the two split, `base`.
 *
 * The units are the smallest things that make sense on their own: a field of the subject; edition and depth together; a fact, an answer, a decision,
 * a row, each whole; a confirmation. A unit that one side alone has changed is taken from there; to delete is to change. What both have changed to
 * the same is taken too. What both have changed, each otherwise, is a conflict, chosen by hand. So nothing that was written is lost.
 *
 * - Confirmations never conflict: all of both sides stand, oldest first.
 * - Two answers that differ only in their time are one, of the later time. `createdAt` is the earlier of two that were changed, `updatedAt` the later.
 * - An answer, a fact or a decision in which nothing is filled in is the same as none.
 * - Order is no conflict either: see `mergedRows`.
 * - What comes back of a part is no part any more: the review is locked only where all three are, and then as `base` is.
 */
export function merge(base: Review, a: Review, b: Review): Merging {
  if (a.id !== base.id || b.id !== base.id) return { ok: false, fault: { kind: 'other-review' } };
  const sides = wholes({ base, a, b });
  if (!sides) return { ok: false, fault: { kind: 'other-edition' } };
  const tally = new Tally({});
  const review = combined(sides, tally);
  if (tally.tooMany) return { ok: false, fault: tally.tooMany };
  return { ok: true, review, merged: tally.merged, conflicts: tally.conflicts, sides };
}

/** The review with each conflict as it was chosen; where nothing was, as in `a`. */
export function resolve({ sides }: Pick<Merged, 'sides'>, choices: Choices): Review {
  return combined(sides, new Tally(choices));
}

function combined(sides: Sides, tally: Tally): Review {
  const { base, a, b } = sides;
  const field = <Key extends 'practice' | 'previous'>(key: Key) => tally.pick<Review[Key]>([key], base[key], a[key], b[key]);
  return {
    ...base,
    ...tally.pick(['edition'], askedOf(base), askedOf(a), askedOf(b)),
    practice: field('practice'),
    subject: mergedSubject(sides, tally),
    previous: field('previous'),
    createdAt: mergedCreation(sides),
    updatedAt: byTime(a.updatedAt, b.updatedAt) < 0 ? b.updatedAt : a.updatedAt,
    scope: mergedEntries(tally, 'scope', factIds, emptyFact, [base.scope, a.scope, b.scope]),
    answers: mergedEntries(tally, 'answers', questionIds, emptyAnswer, [base.answers, a.answers, b.answers], sameAnswer),
    handout: a.handout === null || b.handout === null ? null : base.handout,
    worksheets: {
      works: mergedRows(tally, 'works', sides),
      exceptions: mergedRows(tally, 'exceptions', sides),
      devices: mergedRows(tally, 'devices', sides),
      meetings: mergedRows(tally, 'meetings', sides),
    },
    actions: mergedEntries(tally, 'actions', questionIds, emptyDecision, [base.actions, a.actions, b.actions]),
    approvals: mergedApprovals(sides, tally),
  };
}

/** A depth is one of an edition: 重要インフラ事業者等 has no 詳細. */
function askedOf({ edition, depth }: Review): Pick<Review, 'edition' | 'depth'> {
  return { edition, depth };
}

function mergedSubject({ base, a, b }: Sides, tally: Tally): Subject {
  const field = <Key extends keyof Subject>(key: Key) => tally.pick<Subject[Key]>(['subject', key], base.subject[key], a.subject[key], b.subject[key]);
  return { organisation: field('organisation'), department: field('department'), reviewer: field('reviewer'), from: field('from'), to: field('to') };
}

function mergedCreation({ base, a, b }: Sides): string {
  if (a.createdAt === base.createdAt) return b.createdAt;
  if (b.createdAt === base.createdAt) return a.createdAt;
  return byTime(a.createdAt, b.createdAt) < 0 ? a.createdAt : b.createdAt;
}

type Entries<Id extends string, Entry> = { [Key in Id]?: Entry | undefined };

function mergedEntries<Id extends string, Entry extends object>(
  tally: Tally,
  name: 'scope' | 'answers' | 'actions',
  ids: readonly Id[],
  empty: Entry,
  [base, a, b]: readonly [Entries<Id, Entry>, Entries<Id, Entry>, Entries<Id, Entry>],
  settle?: (a: Entry, b: Entry) => Entry | undefined,
): Entries<Id, Entry> {
  const said = (entry: Entry | undefined) => (entry === undefined || sameEntry(entry, empty) ? null : entry);
  const merged: Entries<Id, Entry> = {};
  for (const id of ids) {
    // What all three have stays to the letter, or a confirmation of it would no longer hold.
    const untouched = same(base[id], a[id]) && same(base[id], b[id]);
    const entry = untouched
      ? a[id]
      : tally.pick<Entry | null>([name, id], said(base[id]), said(a[id]), said(b[id]), (x, y) => (x && y ? settle?.(x, y) : undefined));
    if (entry) merged[id] = entry;
  }
  return merged;
}

/** Of two answers that differ only in their time the later. */
function sameAnswer(a: Answer, b: Answer): Answer | undefined {
  if (!sameEntry({ ...a, answeredAt: null }, { ...b, answeredAt: null })) return undefined;
  if (a.answeredAt === null || b.answeredAt === null) return a.answeredAt === null ? b : a;
  return byTime(a.answeredAt, b.answeredAt) < 0 ? b : a;
}

function mergedApprovals({ base, a, b }: Sides, tally: Tally): Approval[] {
  const before = new Set(base.approvals.map(textOf));
  const all = new Map([...a.approvals, ...b.approvals].map((approval) => [textOf(approval), approval]));
  tally.merged += [...all.keys()].filter((text) => !before.has(text)).length;
  tally.limit(['approvals'], all.size);
  return [...all].sort(([x, one], [y, other]) => byTime(one.at, other.at) || byText(x, y)).map(([, approval]) => approval);
}
