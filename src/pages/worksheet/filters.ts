import type { Edition } from '../../checklist';
import type { SheetId } from '../../review';
import { isInUse, riskOf } from '../../worksheets';
import { hasGap, isDevice, isMeeting, isWork, type Row } from '../../worksheets/fields';
import { rowText } from './use-sheet-words';

export const filterIds = {
  works: ['all', 'gaps', 'warned', 'high', 'highAfter', 'unassessed', 'changed', 'undecided'],
  exceptions: ['all', 'gaps', 'warned', 'unchecked', 'running', 'overdue'],
  devices: ['all', 'gaps', 'warned', 'issued', 'nonIssued', 'short', 'tracesFound'],
  meetings: ['all', 'gaps', 'warned', 'used', 'useUnknown', 'terms', 'guests'],
} as const satisfies Record<SheetId, readonly string[]>;

export type FilterId = (typeof filterIds)[SheetId][number];

/** A cell of the risk matrix. */
export interface RiskCell {
  readonly likelihood: 1 | 2 | 3;
  readonly impact: 1 | 2 | 3;
  /** With the measures; else today. */
  readonly after: boolean;
}

export interface Filter {
  readonly text: string;
  readonly which: FilterId;
  readonly cell: RiskCell | null;
}

export const noFilter: Filter = { text: '', which: 'all', cell: null };

export function isFiltering({ text, which, cell }: Filter): boolean {
  return text.trim() !== '' || which !== 'all' || cell !== null;
}

interface Reader {
  readonly sheet: SheetId;
  readonly edition: Edition;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly warned: ReadonlyMap<string, unknown>;
}

/** The rows that pass the filter. */
export function passing(rows: readonly Row[], { text, which, cell }: Filter, reader: Reader): Row[] {
  const wanted = text.normalize('NFKC').trim().toLowerCase();
  return rows.filter(
    (row) =>
      (wanted === '' || rowText(row).normalize('NFKC').toLowerCase().includes(wanted)) && holds(which, row, reader) && (cell === null || isInCell(row, cell)),
  );
}

function isInCell(row: Row, { likelihood, impact, after }: RiskCell): boolean {
  if (!isWork(row)) return false;
  return after ? row.likelihoodAfter === likelihood && row.impactAfter === impact : row.likelihood === likelihood && row.impact === impact;
}

function holds(which: FilterId, row: Row, { sheet, edition, today, warned }: Reader): boolean {
  if (which === 'all') return true;
  if (which === 'gaps') return hasGap(sheet, row, edition);
  if (which === 'warned') return warned.has(row.id);
  if (isWork(row)) {
    const risk = riskOf(row.likelihood, row.impact);
    if (which === 'high') return risk === 'high';
    if (which === 'highAfter') return riskOf(row.likelihoodAfter, row.impactAfter) === 'high';
    if (which === 'unassessed') return risk === null;
    if (which === 'changed') return row.changes.some((change) => change !== 'none');
    return risk === 'high' && (row.decision === null || row.decision === 'hold');
  }
  if (isDevice(row)) {
    if (which === 'issued') return row.kind === 'issued';
    if (which === 'nonIssued') return row.kind === 'non-issued';
    if (which === 'short') return row.kind === 'issued' && row.needed !== null && row.provided !== null && row.needed > row.provided;
    return row.tracesFound === 'yes';
  }
  if (isMeeting(row)) {
    if (which === 'used') return isInUse(row);
    if (which === 'useUnknown') return row.inUse === null;
    if (which === 'terms') return row.terms === 'terms-of-service';
    return row.provider === 'contractor' || row.provider === 'organisation' || row.provider === 'individual';
  }
  if (which === 'unchecked') return row.effective === null;
  if (which === 'running') return row.disposition === null;
  return isOverdue(row, today);
}

/** An exception past the day until which it was permitted. @param today `YYYY-MM-DD` */
export function isOverdue(row: Row, today: string): boolean {
  return 'until' in row && row.until !== null && row.until < today;
}
