import { workChanges } from '../review';

/** The values among which fields of the worksheets are chosen. */

export interface Option {
  readonly value: string | number;
  /** Set and value, as `verdict.yes`. */
  readonly key: OptionKey;
}

const sets = {
  verdict: ['yes', 'partly', 'no'],
  effective: ['yes', 'no'],
  found: ['yes', 'no'],
  used: ['yes', 'no'],
  level: [3, 2, 1],
  confidentiality: [3, 2, 1],
  change: workChanges,
  decision: ['continue', 'with-conditions', 'exclude', 'hold'],
  exceptionKind: ['temporary', 'emergency'],
  disposition: ['normalise', 'extend', 'end'],
  deviceKind: ['issued', 'non-issued'],
  deviceType: ['laptop', 'tablet', 'phone', 'desktop', 'other'],
  provider: ['central', 'department', 'contractor', 'organisation', 'individual'],
  terms: ['contract', 'terms-of-service'],
  measure: ['password', 'waiting-room', 'identity', 'recording', 'sharing', 'updates', 'encryption', 'other'],
} as const;

export type OptionKey = { [Set in keyof typeof sets]: `${Set}.${(typeof sets)[Set][number]}` }[keyof typeof sets];

function options<const Set extends string, const Value extends string | number>(
  set: Set,
  values: readonly Value[],
): readonly { value: Value; key: `${Set}.${Value}` }[] {
  return values.map((value) => ({ value, key: `${set}.${value}` }));
}

/** The values of each set, in the order in which they are offered. */
export const optionsOf: Readonly<Record<OptionSet, readonly Option[]>> = {
  verdict: options('verdict', sets.verdict),
  effective: options('effective', sets.effective),
  found: options('found', sets.found),
  used: options('used', sets.used),
  level: options('level', sets.level),
  confidentiality: options('confidentiality', sets.confidentiality),
  change: options('change', sets.change),
  decision: options('decision', sets.decision),
  exceptionKind: options('exceptionKind', sets.exceptionKind),
  disposition: options('disposition', sets.disposition),
  deviceKind: options('deviceKind', sets.deviceKind),
  deviceType: options('deviceType', sets.deviceType),
  provider: options('provider', sets.provider),
  terms: options('terms', sets.terms),
  measure: options('measure', sets.measure),
};

export type OptionSet = keyof typeof sets;
