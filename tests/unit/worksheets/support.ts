import fc from 'fast-check';
import type { Depth, Edition, FactId, FactValue, QuestionId } from '../../../src/checklist';
import {
  type Answer,
  createReview,
  type Device,
  type Exception,
  emptyAnswer,
  emptyRow,
  type Meeting,
  type Review,
  type Rows,
  type SheetId,
  type Work,
  type Worksheets,
} from '../../../src/review';
import { type Contradiction, contradictions } from '../../../src/worksheets';

/** What is filled in of a row; all else is empty. */
export type Filled = { readonly [Sheet in SheetId]?: readonly Partial<Rows[Sheet]>[] };
export const kinds = [
  ['gov', 'core'],
  ['gov', 'detailed'],
  ['ci', 'core'],
] as const satisfies readonly (readonly [Edition, Depth])[];

const prefixes: Readonly<Record<SheetId, string>> = { works: 'a', exceptions: 'b', devices: 'c', meetings: 'd' };

/** The id of the n-th row of a sheet, from 0. */
export function idOf(sheet: SheetId, index: number): string {
  return `${prefixes[sheet].repeat(8)}-0000-7000-8000-${String(index).padStart(12, '0')}`;
}

function rowsOf<Sheet extends SheetId>(sheet: Sheet, rows: readonly Partial<Rows[Sheet]>[] = []): Rows[Sheet][] {
  return rows.map((row, index) => ({ ...emptyRow(sheet, idOf(sheet, index)), ...row }));
}

export function sheetsOf(filled: Filled): Worksheets {
  return {
    works: rowsOf('works', filled.works),
    exceptions: rowsOf('exceptions', filled.exceptions),
    devices: rowsOf('devices', filled.devices),
    meetings: rowsOf('meetings', filled.meetings),
  };
}

/** A review of the edition with these rows; of `gov` in detail, so that all is asked. */
export function reviewWith(filled: Filled, edition: Edition = 'gov', depth: Depth = edition === 'gov' ? 'detailed' : 'core'): Review {
  return { ...createReview('0198f0c2-1a2b-7c3d-8e4f-000000000001', '2020-06-15T01:23:45.000Z', { edition, depth }), worksheets: sheetsOf(filled) };
}

export function answer(status: Answer['status'], more: Partial<Answer> = {}): Answer {
  return { ...emptyAnswer, status, ...more };
}

/** The day on which the reviews are read. */
export const today = '2020-07-01';

export function found(review: Review, kind: Contradiction['kind']): Contradiction[] {
  return contradictions(review, today).filter((each) => each.kind === kind);
}

export function withFacts(review: Review, facts: { readonly [Id in FactId]?: FactValue }): Review {
  return { ...review, scope: Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, { value, note: '' }])) };
}

export function withAnswer(review: Review, id: QuestionId, given: Answer): Review {
  return { ...review, answers: { ...review.answers, [id]: given } };
}

/** The same value, with nothing in it that could be changed. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

const verdict = fc.constantFrom('yes', 'partly', 'no', null);
const yesNo = fc.constantFrom('yes', 'no', null);
const level = fc.constantFrom(1, 2, 3, null);
const text = fc.constantFrom('', ' \n', '対策');
const count = fc.constantFrom(0, 1, 2, null);
const date = fc.constantFrom('2020-06-30', '2020-07-01', '2020-07-02', null);

const work: fc.Arbitrary<Partial<Work>> = fc.record({
  changes: fc.oneof(fc.constant<Work['changes']>(['none']), fc.subarray<Work['changes'][number]>(['concern', 'volume', 'other'])),
  likelihood: level,
  impact: level,
  likelihoodAfter: level,
  impactAfter: level,
  considered: verdict,
  technical: text,
  conditions: text,
  decision: fc.constantFrom('continue', 'with-conditions', 'exclude', 'hold', null),
  reflectedOn: date,
});

const exception: fc.Arbitrary<Partial<Exception>> = fc.record({
  until: date,
  permittedBy: text,
  effective: yesNo,
  measures: text,
  disposition: fc.constantFrom('normalise', 'extend', 'end', null),
  rule: text,
});

const device: fc.Arbitrary<Partial<Device>> = fc.record({
  kind: fc.constantFrom('issued', 'non-issued', null),
  needed: count,
  provided: count,
  takeOutProper: verdict,
  updated: verdict,
  tracesChecked: verdict,
  permitted: verdict,
  deletedWhenDone: verdict,
  sanitisedAtEnd: verdict,
  tracesFound: yesNo,
  confidentiality: level,
  restrictions: text,
  work: text,
  lines: text,
  systems: text,
});

const meeting: fc.Arbitrary<Partial<Meeting>> = fc.record({
  provider: fc.constantFrom('central', 'department', 'contractor', 'organisation', 'individual', null),
  terms: fc.constantFrom('contract', 'terms-of-service', null),
  responsible: text,
  inUse: yesNo,
  highest: level,
  measuresConfirmed: verdict,
  rule: text,
});

const some = <Row>(row: fc.Arbitrary<Row>) => fc.array(row, { maxLength: 4 });

/** Any review as far as its worksheets are concerned: rows with all that suggestions depend on, empty and contradictory ones among them. */
export const anyRows: fc.Arbitrary<Review> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    filled: fc.record({ works: some(work), exceptions: some(exception), devices: some(device), meetings: some(meeting) }),
  })
  .map(({ kind: [edition, depth], filled }) => reviewWith(filled, edition, depth));
