import type { Edition } from '../checklist';
import type { Device, Meeting, Rows, SheetId, Work } from '../review';
import { type Option, type OptionSet, optionsOf } from './options';
import { isHighRisk, isInUse, isIssued, isNonIssued, isTermsService, isThirdParty } from './readings';

/** What the rows of the worksheets are made of, field by field, for whatever shows, fills or copies them. */

export type Row = Rows[SheetId];

/** Text `''`, choice and count and date `null`, several choices `[]` where nothing is filled in. */
export type CellValue = string | number | null | readonly string[];

/** A field by its sheet and name, as `works.owner`. */
export type FieldKey = { [Sheet in SheetId]: `${Sheet}.${Exclude<keyof Rows[Sheet] & string, 'id'>}` }[SheetId];

interface Named {
  readonly key: FieldKey;
  /** Its name in the row. */
  readonly id: string;
}

/** `toggles`: few enough values to go through them one by one. */
export type Field =
  | (Named & { readonly kind: 'text' | 'date' | 'count' })
  | (Named & { readonly kind: 'choice'; readonly options: readonly Option[]; readonly toggles: boolean })
  | (Named & { readonly kind: 'choices'; readonly options: readonly Option[] });

function named(key: FieldKey): Named {
  return { key, id: key.slice(key.indexOf('.') + 1) };
}

const text = (key: FieldKey): Field => ({ ...named(key), kind: 'text' });
const date = (key: FieldKey): Field => ({ ...named(key), kind: 'date' });
const count = (key: FieldKey): Field => ({ ...named(key), kind: 'count' });
const choice = (key: FieldKey, set: OptionSet): Field => ({ ...named(key), kind: 'choice', options: optionsOf[set], toggles: optionsOf[set].length <= 3 });
const several = (key: FieldKey, set: OptionSet): Field => ({ ...named(key), kind: 'choices', options: optionsOf[set] });

/** In the order in which they are shown and copied; the first names the row. */
const fields: Readonly<Record<SheetId, readonly Field[]>> = {
  works: [
    text('works.name'),
    text('works.owner'),
    several('works.changes', 'change'),
    choice('works.confidentiality', 'confidentiality'),
    choice('works.likelihood', 'level'),
    choice('works.impact', 'level'),
    choice('works.considered', 'verdict'),
    text('works.technical'),
    text('works.conditions'),
    choice('works.likelihoodAfter', 'level'),
    choice('works.impactAfter', 'level'),
    choice('works.decision', 'decision'),
    text('works.reflectedIn'),
    date('works.reflectedOn'),
  ],
  exceptions: [
    text('exceptions.what'),
    text('exceptions.why'),
    choice('exceptions.kind', 'exceptionKind'),
    date('exceptions.from'),
    date('exceptions.until'),
    text('exceptions.permittedBy'),
    choice('exceptions.effective', 'effective'),
    choice('exceptions.disposition', 'disposition'),
    text('exceptions.measures'),
    text('exceptions.rule'),
  ],
  devices: [
    text('devices.name'),
    choice('devices.kind', 'deviceKind'),
    choice('devices.type', 'deviceType'),
    count('devices.needed'),
    count('devices.provided'),
    choice('devices.takeOutProper', 'verdict'),
    choice('devices.updated', 'verdict'),
    choice('devices.tracesChecked', 'verdict'),
    choice('devices.tracesFound', 'found'),
    choice('devices.permitted', 'verdict'),
    choice('devices.confidentiality', 'confidentiality'),
    text('devices.restrictions'),
    text('devices.work'),
    text('devices.lines'),
    text('devices.systems'),
    choice('devices.deletedWhenDone', 'verdict'),
    choice('devices.sanitisedAtEnd', 'verdict'),
  ],
  meetings: [
    text('meetings.name'),
    choice('meetings.provider', 'provider'),
    choice('meetings.terms', 'terms'),
    text('meetings.responsible'),
    choice('meetings.inUse', 'used'),
    choice('meetings.highest', 'confidentiality'),
    text('meetings.decidedBy'),
    several('meetings.measures', 'measure'),
    choice('meetings.measuresConfirmed', 'verdict'),
    text('meetings.rule'),
  ],
};

/** The fields of a worksheet. In `ci` it isn't asked under which terms a meeting system is used. */
export function fieldsOf(sheet: SheetId, edition: Edition): readonly Field[] {
  return edition === 'ci' ? fields[sheet].filter(({ key }) => key !== 'meetings.terms') : fields[sheet];
}

/** Of a row of devices: those of issued devices, of non-issued ones, and of both. */
const issuedOnly: readonly FieldKey[] = ['devices.needed', 'devices.takeOutProper'];
const nonIssuedOnly: readonly FieldKey[] = [
  'devices.permitted',
  'devices.confidentiality',
  'devices.restrictions',
  'devices.work',
  'devices.lines',
  'devices.systems',
  'devices.deletedWhenDone',
  'devices.sanitisedAtEnd',
];

/** The fields of devices that are asked of this kind. */
export function isOfKind({ key }: Field, kind: Device['kind']): boolean {
  return kind === 'issued'
    ? !nonIssuedOnly.includes(key)
    : kind === 'non-issued'
      ? !issuedOnly.includes(key)
      : ![...issuedOnly, ...nonIssuedOnly].includes(key);
}

/** Is the field asked of this row? Not of guests’ meeting systems under which terms they are used, nor of devices what concerns the other kind. */
export function isAsked(field: Field, row: Row): boolean {
  if (isDevice(row)) return isOfKind(field, row.kind);
  return !(field.key === 'meetings.terms' && isMeeting(row) && isThirdParty(row));
}

/** Fields that may well stay empty: whether they are wanted depends on others of the row. */
const wanted: { readonly [Key in FieldKey]?: (row: Row) => boolean } = {
  'works.considered': ofHighRisk,
  'works.technical': () => false,
  'works.conditions': (row) => isWork(row) && row.decision === 'with-conditions',
  'works.likelihoodAfter': ofHighRisk,
  'works.impactAfter': ofHighRisk,
  'works.decision': ofHighRisk,
  'works.reflectedIn': ofDecided,
  'works.reflectedOn': ofDecided,
  'exceptions.disposition': (row) => 'disposition' in row && row.effective === 'yes',
  'exceptions.measures': ofNormalised,
  'exceptions.rule': ofNormalised,
  'devices.deletedWhenDone': (row) => isDevice(row) && isNonIssued(row) && row.confidentiality !== 1,
  'devices.sanitisedAtEnd': (row) => isDevice(row) && isNonIssued(row) && row.confidentiality !== 1,
  'devices.needed': (row) => isDevice(row) && isIssued(row),
  'meetings.responsible': (row) => isMeeting(row) && isTermsService(row),
  'meetings.highest': ofUsed,
  'meetings.decidedBy': (row) => isMeeting(row) && row.highest !== null,
  'meetings.measures': ofUsed,
  'meetings.measuresConfirmed': ofUsed,
  'meetings.rule': ofUsed,
};

/** Does the row lack something that it should say? */
export function hasGap(sheet: SheetId, row: Row, edition: Edition): boolean {
  return fieldsOf(sheet, edition).some((field) => isAsked(field, row) && (wanted[field.key]?.(row) ?? true) && isEmpty(valueOf(field, row)));
}

export function isEmpty(value: CellValue): boolean {
  return value === null || (typeof value === 'string' ? value.trim() === '' : typeof value !== 'number' && value.length === 0);
}

/** What the row says in this field. @throws Error where the field is not one of its sheet */
export function valueOf({ key, id }: Field, row: Row): CellValue {
  const value: unknown = Reflect.get(row, id);
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value)) return value.filter((each): each is string => typeof each === 'string');
  throw new Error(`no field ${key} in the row`);
}

function ofHighRisk(row: Row): boolean {
  return isWork(row) && isHighRisk(row);
}

function ofDecided(row: Row): boolean {
  return isWork(row) && isHighRisk(row) && row.decision !== null && row.decision !== 'hold';
}

function ofNormalised(row: Row): boolean {
  return 'disposition' in row && row.disposition === 'normalise';
}

function ofUsed(row: Row): boolean {
  return isMeeting(row) && isInUse(row);
}

/** The kinds of rows, told apart by a field that only one of them has. */
export function isWork(row: Row): row is Work {
  return 'likelihood' in row;
}

export function isDevice(row: Row): row is Device {
  return 'tracesFound' in row;
}

export function isMeeting(row: Row): row is Meeting {
  return 'provider' in row;
}
