import fc from 'fast-check';
import type * as z from 'zod/mini';
import { isQuestionId, question } from '../../../src/checklist';
import { cleanText, maxTextLength, type Review, type Rows, reviewSchema, type SheetId, schemaNames } from '../../../src/review';

/** Any code units, halves of characters among them. (fast-check's own unit `binary` takes seconds to set up.) */
export const unitsArbitrary: fc.Arbitrary<string> = fc.array(fc.nat({ max: 0xffff }), { maxLength: 20 }).map((codes) => String.fromCharCode(...codes));

/** Any text that a field may hold, awkward ones often. */
export const textArbitrary: fc.Arbitrary<string> = fc
  .oneof(
    fc.constant(''),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    unitsArbitrary,
    fc.constantFrom('𠮷野家', '葛󠄀城市', '👩🏽‍💻', ' \t\n', '"\\/', '\u2028\u2029\ufeff', '=1+1', '__proto__', 'あ'.repeat(maxTextLength)),
  )
  .map((text) => cleanText(text).text);

/** Any review that the schema accepts, made from the schema itself: a field added there is filled here. */
export const reviewArbitrary: fc.Arbitrary<Review> = arbitraryOf(reviewSchema).map((raw) => reviewSchema.parse(repaired(raw as Review)));

function arbitraryOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const name = schemaNames.get(schema)?.id;
  if (name === 'uuid') return fc.uuid();
  if (name === 'digest') return fc.stringMatching(/^[0-9a-f]{64}$/);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'default':
    case 'prefault':
    case 'optional':
      return arbitraryOf(def.innerType);
    case 'nullable':
      return fc.option(arbitraryOf(def.innerType), { nil: null });
    case 'object':
      return objectOf(def.shape);
    case 'array':
      return listOf(def.element);
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.nat({ max: 9_999_999 });
    case 'string':
      return stringOf('format' in def ? def.format : undefined);
    default:
      throw new Error(`no arbitrary for ${def.type}`);
  }
}

function stringOf(format: unknown): fc.Arbitrary<string> {
  const time = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((date) => date.toISOString());
  if (format === 'date') return time.map((text) => text.slice(0, 10));
  return format === 'datetime' ? time : textArbitrary;
}

/** All keys; of records by id only a few, or the reviews would all be full. */
function objectOf(shape: z.core.$ZodShape): fc.Arbitrary<unknown> {
  const entries = Object.entries(shape);
  const isRecord = entries.every(([, field]) => field._zod.optin === 'optional' && (field as z.core.$ZodTypes)._zod.def.type === 'optional');
  if (!isRecord) return fc.record(Object.fromEntries(entries.map(([key, field]) => [key, arbitraryOf(field)])));
  return fc.subarray(entries, { maxLength: 4 }).chain((some) => fc.record(Object.fromEntries(some.map(([key, field]) => [key, arbitraryOf(field)]))));
}

/** No two rows with the same id, no choice twice. */
function listOf(element: z.core.$ZodType): fc.Arbitrary<unknown[]> {
  return fc.uniqueArray(arbitraryOf(element), {
    maxLength: 3,
    selector: (each) => (typeof each === 'object' && each !== null && 'id' in each ? each.id : each),
  });
}

/** The rules that hold across fields. */
function repaired(review: Review): Review {
  const answers = Object.entries(review.answers).map(([id, entry]) => [
    id,
    entry && { ...entry, traces: entry.traces && isQuestionId(id) && question(id).traces === true },
  ]);
  const works = review.worksheets.works.map((row) => ({
    ...row,
    changes: row.changes.length > 1 ? row.changes.filter((change) => change !== 'none') : row.changes,
  }));
  return {
    ...review,
    depth: review.edition === 'ci' ? 'core' : review.depth,
    answers: Object.fromEntries(answers) as Review['answers'],
    worksheets: { ...review.worksheets, works },
  };
}

/** A review and two copies of it, each of which went on for itself: often about the same thing. `changes`: how many of eight units, 1–7. */
export function splitArbitrary(changes: number): fc.Arbitrary<{ base: Review; a: Review; b: Review }> {
  const dice = fc.array(fc.nat({ max: 7 }), { minLength: 97, maxLength: 97 });
  return fc.tuple(reviewArbitrary, reviewArbitrary, reviewArbitrary, dice, dice).map(([first, one, other, diceA, diceB]) => {
    const base = { ...first, approvals: oldestFirst(first.approvals) };
    return { base, a: edited(base, one, diceA, changes), b: edited(base, other, diceB, changes) };
  });
}

/** A copy in which some units are changed, removed or added, with what `other` says. Confirmations are only added; the handout stays. */
function edited(base: Review, other: Review, dice: readonly number[], changes: number): Review {
  let thrown = 0;
  const die = () => dice[thrown++ % dice.length] ?? 0;
  const hit = () => die() < changes;
  const written = other.subject.department;
  const entries = <Entry extends object>(own: Partial<Record<string, Entry>>, others: Partial<Record<string, Entry>>, patch: Partial<Entry>) => {
    const kept = Object.entries(own).flatMap(([id, entry]): [string, unknown][] => (!hit() ? [[id, entry]] : die() < 3 ? [] : [[id, { ...entry, ...patch }]]));
    return Object.fromEntries<unknown>([...Object.entries(others).filter(hit), ...kept]) as Record<string, Entry>;
  };
  const rows = <Sheet extends SheetId>(sheet: Sheet, patch: Partial<Rows[Sheet]>): Rows[Sheet][] => {
    const [own, others] = [base.worksheets, other.worksheets] as unknown as { [Each in SheetId]: Rows[Each][] }[];
    const kept = (own?.[sheet] ?? []).flatMap((row) => (!hit() ? [row] : die() < 3 ? [] : [{ ...row, ...patch }]));
    if (hit()) kept.reverse();
    for (const row of others?.[sheet] ?? []) if (hit()) kept.splice(die() % (kept.length + 1), 0, row);
    return kept;
  };
  return {
    ...base,
    ...(hit() ? { edition: other.edition, depth: other.depth } : {}),
    practice: hit() ? other.practice : base.practice,
    subject: { ...base.subject, ...(hit() ? { reviewer: other.subject.reviewer } : {}), ...(hit() ? { from: other.subject.from } : {}) },
    previous: hit() ? other.previous : base.previous,
    updatedAt: other.updatedAt,
    scope: entries(base.scope, other.scope, { note: written }),
    answers: entries(base.answers, other.answers, { note: written }),
    worksheets: {
      works: rows('works', { technical: written }),
      exceptions: rows('exceptions', { measures: written }),
      devices: rows('devices', { work: written }),
      meetings: rows('meetings', { rule: written }),
    },
    actions: entries(base.actions, other.actions, { measure: written }),
    approvals: oldestFirst([...base.approvals, ...other.approvals.filter(hit)]),
  };
}

function oldestFirst(approvals: Review['approvals']): Review['approvals'] {
  return approvals.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
