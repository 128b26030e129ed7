import type { FactId } from '../checklist';
import type { Device, Worksheets } from '../review';
import { hasMeasure, isConfidential, isHighRisk, isInUse, isIssued, isNonIssued, isOwn, isTermsService, riskToday } from './readings';

/**
 * What the rows of a sheet say about a fact: one row is enough for yes; no takes that there are rows, and that all of them say so.
 * @returns `null` where they don't settle it
 */
export function factSaid(fact: FactId, sheets: Worksheets): 'yes' | 'no' | null {
  return rules[fact](sheets);
}

type Rule = (sheets: Worksheets) => 'yes' | 'no' | null;

const rules: Readonly<Record<FactId, Rule>> = {
  'risk-high': ({ works }) => settled(works, isHighRisk, (work) => riskToday(work) !== null),
  'measures-decided': ({ works }) => settled(works, hasMeasure, (work) => work.decision !== null),
  'exceptions-taken': ({ exceptions }) => (exceptions.length > 0 ? 'yes' : null),
  'exceptions-effective': ({ exceptions }) =>
    settled(
      exceptions,
      (row) => row.effective === 'yes',
      (row) => row.effective === 'no',
    ),
  'issued-short': ({ devices }) => settled(devices.filter(isIssued), isShort, (row) => row.needed !== null && row.provided !== null),
  'non-issued-used': ({ devices }) =>
    settled(
      devices.filter(isNonIssued),
      (row) => row.provided !== 0,
      (row) => row.provided === 0,
    ),
  'non-issued-confidential': ({ devices }) =>
    settled(
      devices.filter(isNonIssued),
      (row) => isConfidential(row.confidentiality),
      (row) => row.confidentiality === 1,
    ),
  // A service under its terms says yes whoever provides it. That there is none is said by the organisation's own systems: of others it is not asked.
  'terms-services-used': ({ meetings }) =>
    meetings.some(isTermsService)
      ? 'yes'
      : settled(
          meetings.filter((row) => isOwn(row) && isInUse(row)),
          isTermsService,
          (row) => row.terms !== null,
        ),
  'remote-access-built': () => null,
};

function settled<Row>(rows: readonly Row[], saysYes: (row: Row) => boolean, saysNo: (row: Row) => boolean): 'yes' | 'no' | null {
  if (rows.some(saysYes)) return 'yes';
  return rows.length > 0 && rows.every(saysNo) ? 'no' : null;
}

function isShort({ needed, provided }: Device): boolean {
  return needed !== null && provided !== null && needed > provided;
}
