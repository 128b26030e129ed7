import type { Edition, QuestionId } from '../checklist';
import type { Device, Exception, Meeting, SheetId, Work, Worksheets } from '../review';
import { hasMeasure, isConfidential, isHighRisk, isInUse, isIssued, isNonIssued, isOwn, isTermsService, isThirdParty, isWritten, riskToday } from './readings';
import { type Verdict, yesIf } from './verdicts';

/** Why 該当なし: no work caused concern; in no work has anything changed. */
export type ReasonKind = 'no-concern' | 'no-change';

/** How a question is put to the rows of its sheet. */
export interface Asking {
  readonly sheet: SheetId;
  /** The rows that the question is about, in their order, each with what it says. */
  readonly verdicts: (sheets: Worksheets, edition: Edition) => readonly { readonly row: string; readonly verdict: Verdict }[];
  /** 該当なし, with this reason, where it is about no row. Only where the sheet is filled in far enough to say so. */
  readonly none?: ReasonKind;
}

type IsAbout<Row> = (row: Row) => boolean;
type Ask<Row> = (row: Row, edition: Edition) => Verdict;

function asking<Row extends { readonly id: string }>(
  sheet: SheetId,
  rowsOf: (sheets: Worksheets) => readonly Row[],
  isAbout: IsAbout<Row>,
  ask: Ask<Row>,
): Asking {
  return {
    sheet,
    verdicts: (sheets, edition) =>
      rowsOf(sheets)
        .filter(isAbout)
        .map((row) => ({ row: row.id, verdict: ask(row, edition) })),
  };
}

const ofWorks = (isAbout: IsAbout<Work>, ask: Ask<Work>) => asking('works', (sheets) => sheets.works, isAbout, ask);
const ofExceptions = (isAbout: IsAbout<Exception>, ask: Ask<Exception>) => asking('exceptions', (sheets) => sheets.exceptions, isAbout, ask);
const ofDevices = (isAbout: IsAbout<Device>, ask: Ask<Device>) => asking('devices', (sheets) => sheets.devices, isAbout, ask);
const ofMeetings = (isAbout: IsAbout<Meeting>, ask: Ask<Meeting>) => asking('meetings', (sheets) => sheets.meetings, isAbout, ask);

const byQuestion = {
  'risk.reassess-concern': { ...ofWorks(causedConcern, isReassessed), none: 'no-concern' },
  'risk.reassess-change': { ...ofWorks(hasChanged, isReassessed), none: 'no-change' },
  'risk.reconsider-eligible-work': ofWorks(isHighRisk, (work) => (isDecided(work) ? 'yes' : null)),
  'risk.additional-measures': ofWorks(isHighRisk, (work) => (hasMeasure(work) || work.decision === 'exclude' ? 'yes' : work.considered)),
  'risk.reflect-in-plan': ofWorks(
    (work) => isHighRisk(work) && isDecided(work),
    (work) => yesIf(work.reflectedOn !== null),
  ),
  'rules.recheck-exceptions': ofExceptions(
    () => true,
    (row) => yesIf(row.effective !== null),
  ),
  'rules.normalise-exceptions': ofExceptions((row) => row.effective === 'yes', isNormalised),
  'issued.takeout-management': ofDevices(isIssued, (row) => row.takeOutProper),
  'issued.vulnerability': ofDevices(isIssued, (row) => row.updated),
  'issued.attack-traces': ofDevices(isIssued, (row) => row.tracesChecked),
  'non-issued.usage-known': ofDevices(isNonIssued, isUsageKnown),
  'non-issued.procedures': ofDevices(isNonIssued, (row) => row.permitted),
  'non-issued.vulnerability': ofDevices(isNonIssued, (row) => row.updated),
  'non-issued.attack-traces': ofDevices(isNonIssued, (row) => row.tracesChecked),
  'non-issued.delete-when-done': ofDevices(isNonIssuedConfidential, (row) => row.deletedWhenDone),
  'non-issued.sanitise-at-end': ofDevices(isNonIssuedConfidential, (row) => row.sanitisedAtEnd),
  'meetings.own-systems': ofMeetings(isOwn, (row, edition) => yesIf(row.inUse !== null && (edition === 'ci' || row.terms !== null))),
  'meetings.third-party-systems': ofMeetings(isThirdParty, (row) => yesIf(row.inUse !== null)),
  'meetings.information-limits': ofMeetings(isInUse, (row) => yesIf(row.highest !== null)),
  'meetings.security-measures': ofMeetings(isInUse, (row) => row.measuresConfirmed),
  'meetings.rules': ofMeetings(isInUse, (row) => yesIf(isWritten(row.rule))),
  'meetings.terms-owner': ofMeetings(isTermsService, (row) => yesIf(isWritten(row.responsible))),
} satisfies { readonly [Id in QuestionId]?: Asking };

/** A question on which rows have a say. */
export type SuggestedId = keyof typeof byQuestion;

export function isSuggested(id: QuestionId): id is SuggestedId {
  return id in byQuestion;
}

/** How each question is put on which rows have a say. */
export const askings: { readonly [Id in QuestionId]?: Asking } = byQuestion;

function causedConcern(work: Work): boolean {
  return work.changes.includes('concern');
}

/** Something is another than it was; that it caused concern is not by itself a change. */
function hasChanged(work: Work): boolean {
  return work.changes.some((change) => change !== 'none' && change !== 'concern');
}

function isReassessed(work: Work): Verdict {
  return yesIf(riskToday(work) !== null);
}

/** 保留 puts the decision off. */
function isDecided(work: Work): boolean {
  return work.decision !== null && work.decision !== 'hold';
}

function isNormalised({ disposition, measures, rule }: Exception): Verdict {
  if (disposition === null) return null;
  return yesIf(disposition === 'end' || (disposition === 'normalise' && isWritten(measures) && isWritten(rule)));
}

function isUsageKnown(device: Device): Verdict {
  const { confidentiality, restrictions, work, lines, systems } = device;
  const filled = [confidentiality !== null, ...[restrictions, work, lines, systems].map(isWritten)];
  if (filled.every(Boolean)) return 'yes';
  return filled.some(Boolean) ? 'partly' : 'no';
}

function isNonIssuedConfidential(device: Device): boolean {
  return isNonIssued(device) && isConfidential(device.confidentiality);
}
