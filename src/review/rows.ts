import * as z from 'zod/mini';
import { choice, choices, count, date, named, text, uuid, whenList } from './fields';
import { maxRows } from './text';

/** The rows of the four worksheets. All is about the period under review: what was so at any time in it. */

/** 四択: `null` is not looked at, or not known. */
export const verdict = named('verdict', choice(['yes', 'partly', 'no']));
const yesNo = choice(['yes', 'no']);
/** 機密性3・2・1情報; 要機密 is 2 or 3. */
const confidentiality = choice([1, 2, 3]);
const level = choice([1, 2, 3]);

export const workChanges = ['none', 'concern', 'volume', 'users', 'who', 'work', 'functions', 'other'] as const;

const work = z.strictObject({
  id: uuid,
  name: text,
  owner: text,
  changes: choices(workChanges).check(
    z.superRefine((changes, context) => {
      if (changes.length > 1 && changes.includes('none')) context.addIssue({ code: 'custom', input: changes, params: { kind: 'none-alone' } });
    }, whenList),
  ),
  confidentiality,
  likelihood: level,
  impact: level,
  likelihoodAfter: level,
  impactAfter: level,
  considered: verdict,
  technical: text,
  conditions: text,
  decision: choice(['continue', 'with-conditions', 'exclude', 'hold']),
  reflectedIn: text,
  reflectedOn: date,
});

const exception = z.strictObject({
  id: uuid,
  what: text,
  why: text,
  kind: choice(['temporary', 'emergency']),
  from: date,
  until: date,
  permittedBy: text,
  effective: yesNo,
  measures: text,
  disposition: choice(['normalise', 'extend', 'end']),
  rule: text,
});

const device = z.strictObject({
  id: uuid,
  kind: choice(['issued', 'non-issued']),
  name: text,
  type: choice(['laptop', 'tablet', 'phone', 'desktop', 'other']),
  needed: count,
  provided: count,
  takeOutProper: verdict,
  updated: verdict,
  tracesChecked: verdict,
  permitted: verdict,
  deletedWhenDone: verdict,
  sanitisedAtEnd: verdict,
  tracesFound: yesNo,
  confidentiality,
  restrictions: text,
  work: text,
  lines: text,
  systems: text,
});

const meeting = z.strictObject({
  id: uuid,
  name: text,
  provider: choice(['central', 'department', 'contractor', 'organisation', 'individual']),
  terms: choice(['contract', 'terms-of-service']),
  responsible: text,
  inUse: yesNo,
  highest: confidentiality,
  decidedBy: text,
  measures: choices(['password', 'waiting-room', 'identity', 'recording', 'sharing', 'updates', 'encryption', 'other']),
  measuresConfirmed: verdict,
  rule: text,
});

/** The schema of a row of each worksheet, for what builds rows from what people type or paste. */
export const rowSchemas = { works: work, exceptions: exception, devices: device, meetings: meeting };

function sheet<Row extends z.ZodMiniType<{ id: string }>>(row: Row) {
  return z._default(
    z.array(row).check(
      z.maxLength(maxRows),
      z.superRefine((rows, context) => {
        const seen = new Set<string>();
        rows.forEach((each, index) => {
          // A row that is none, or an id that is no text, is a problem of its own.
          const id: unknown = each?.id;
          if (typeof id !== 'string') return;
          if (seen.has(id)) context.addIssue({ code: 'custom', input: id, path: [index, 'id'], params: { kind: 'repeated' } });
          seen.add(id);
        });
      }, whenList),
    ),
    [],
  );
}

export const worksheets = z.prefault(
  z.strictObject({
    works: sheet(named('work', work)),
    exceptions: sheet(named('exception', exception)),
    devices: sheet(named('device', device)),
    meetings: sheet(named('meeting', meeting)),
  }),
  {},
);

export type Worksheets = z.output<typeof worksheets>;
export type SheetId = keyof Worksheets;
/** The row of each worksheet. */
export type Rows = { [Sheet in SheetId]: Worksheets[Sheet][number] };
export type Work = Rows['works'];
export type Exception = Rows['exceptions'];
export type Device = Rows['devices'];
export type Meeting = Rows['meetings'];
export type WorkChange = Work['changes'][number];

const blank = '00000000-0000-0000-0000-000000000000';
const emptyRows: Rows = {
  works: work.parse({ id: blank }),
  exceptions: exception.parse({ id: blank }),
  devices: device.parse({ id: blank }),
  meetings: meeting.parse({ id: blank }),
};

/** A row in which nothing has been filled in. @param id a UUID that no other row of the sheet has */
export function emptyRow<Sheet extends SheetId>(sheet: Sheet, id: string): Rows[Sheet] {
  return { ...emptyRows[sheet], id };
}

/** What has changed about a work, with one more or one less of it. 「変わりない」 (`none`) stands alone: each puts the other out. In the order of `workChanges`. */
export function withChange(changes: readonly WorkChange[], change: WorkChange, on: boolean): WorkChange[] {
  const others = changes.filter((each) => each !== change);
  if (!on) return others;
  if (change === 'none') return ['none'];
  return workChanges.filter((each) => each !== 'none' && (each === change || others.includes(each)));
}
