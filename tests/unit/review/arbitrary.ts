import fc from 'fast-check';
import type * as z from 'zod/mini';
import { isQuestionId, question } from '../../../src/checklist';
import { cleanText, maxTextLength, type Review, reviewSchema, schemaNames } from '../../../src/review';

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
