import { type FactId, factIds, type QuestionId, questionIds } from '../checklist';
import { sameEntry, sameField } from './entries';
import { type Answer, emptyAnswer, emptyFact, type Fact, type Review, type Subject } from './file';
import type { Rows, SheetId } from './rows';

/** A field: what stood there, and what stands there now. */
export interface FieldDifference<Field extends string = string> {
  readonly field: Field;
  readonly before: unknown;
  readonly after: unknown;
}

const headFields = ['edition', 'depth', 'practice', 'previous', 'createdAt'] as const;

/** One place in which two states of a review differ, and its fields that do. */
export type Difference =
  | { readonly kind: 'head'; readonly fields: readonly FieldDifference<(typeof headFields)[number]>[] }
  | { readonly kind: 'subject'; readonly fields: readonly FieldDifference<keyof Subject>[] }
  | { readonly kind: 'fact'; readonly fact: FactId; readonly fields: readonly FieldDifference<keyof Fact>[] }
  | { readonly kind: 'answer'; readonly question: QuestionId; readonly fields: readonly FieldDifference<keyof Answer>[] }
  | RowDifference
  /** The same rows in another order. */
  | { readonly kind: 'order'; readonly sheet: SheetId };

interface RowDifference {
  readonly kind: 'row';
  readonly sheet: SheetId;
  /** `null`: the row was not there, or has been removed. Then `fields` is empty. */
  readonly before: Rows[SheetId] | null;
  readonly after: Rows[SheetId] | null;
  readonly fields: readonly FieldDifference[];
}

/**
 * What differs between two states of one review, of all that `reviewDigest` takes in: head, subject, facts and answers in source order, rows in
 * their order and removed ones after them. An entry that is missing says what an empty one says.
 */
export function differences(before: Review, after: Review): Difference[] {
  const head = changedFields(before, after, headFields);
  const subject = changedFields(before.subject, after.subject);
  return [
    ...(head.length > 0 ? [{ kind: 'head', fields: head } as const] : []),
    ...(subject.length > 0 ? [{ kind: 'subject', fields: subject } as const] : []),
    ...factIds.flatMap((fact): Difference[] => {
      const fields = changedFields(before.scope[fact] ?? emptyFact, after.scope[fact] ?? emptyFact);
      return fields.length > 0 ? [{ kind: 'fact', fact, fields }] : [];
    }),
    ...questionIds.flatMap((question): Difference[] => {
      const fields = changedFields(before.answers[question] ?? emptyAnswer, after.answers[question] ?? emptyAnswer);
      return fields.length > 0 ? [{ kind: 'answer', question, fields }] : [];
    }),
    ...(['works', 'exceptions', 'devices', 'meetings'] as const).flatMap((sheet) => inSheet(sheet, before.worksheets[sheet], after.worksheets[sheet])),
  ];
}

function inSheet(sheet: SheetId, before: readonly Rows[SheetId][], after: readonly Rows[SheetId][]): Difference[] {
  const [then, now] = [new Map(before.map((row) => [row.id, row])), new Set(after.map((row) => row.id))];
  const changed = after.flatMap((row): Difference[] => {
    const earlier = then.get(row.id) ?? null;
    const fields: FieldDifference[] = earlier ? changedFields(earlier, row) : [];
    return earlier && fields.length === 0 ? [] : [{ kind: 'row', sheet, before: earlier, after: row, fields }];
  });
  const removed = before.filter((row) => !now.has(row.id)).map((row): Difference => ({ kind: 'row', sheet, before: row, after: null, fields: [] }));
  return [...changed, ...removed, ...inOrder(sheet, before, after)];
}

/** Of the rows that are in both: one that was added or removed does not change the order of the others. */
function inOrder(sheet: SheetId, before: readonly Rows[SheetId][], after: readonly Rows[SheetId][]): Difference[] {
  const [then, now] = [before.map((row) => row.id), after.map((row) => row.id)];
  const [wasThere, isThere] = [new Set(then), new Set(now)];
  const staying = now.filter((id) => wasThere.has(id));
  return then.filter((id) => isThere.has(id)).every((id, place) => id === staying[place]) ? [] : [{ kind: 'order', sheet }];
}

function changedFields<Entry extends object, Field extends keyof Entry & string = keyof Entry & string>(
  before: Entry,
  after: Entry,
  fields: readonly Field[] = Object.keys(after).filter((key): key is Field => key in after),
): FieldDifference<Field>[] {
  return fields.filter((field) => !sameValue(before[field], after[field])).map((field) => ({ field, before: before[field], after: after[field] }));
}

function sameValue(a: unknown, b: unknown): boolean {
  return isEntry(a) && isEntry(b) ? sameEntry(a, b) : sameField(a, b);
}

function isEntry(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
