import type { Review } from '../review';
import { isExpired, isHighRisk, isInUse, isIssued, isNonIssued, isOwn, isTermsService, isThirdParty, riskToday } from './readings';

/** Counts added up over rows: at least `known`, exactly so where no row is `unknown`. */
export interface CountSum {
  /** The sum of the counts that are known. */
  readonly known: number;
  /** How many rows have no count. */
  readonly unknown: number;
}

/** Each worksheet in figures: numbers of rows, where not said otherwise. */
export interface SheetCounts {
  /** `reassessed`: risk today is set; `high`: and high. */
  readonly works: { readonly rows: number; readonly reassessed: number; readonly high: number };
  /** Effective, not effective and not looked at make up `rows`. `expired`: past `until` with no disposition. */
  readonly exceptions: {
    readonly rows: number;
    readonly effective: number;
    readonly notEffective: number;
    readonly unchecked: number;
    readonly expired: number;
  };
  /** `rows` also holds those whose kind isn't chosen. `needed`, `provided` and `used` (non-issued: how many were used) count devices. */
  readonly devices: {
    readonly rows: number;
    readonly issued: { readonly rows: number; readonly needed: CountSum; readonly provided: CountSum };
    readonly nonIssued: { readonly rows: number; readonly used: CountSum };
    readonly tracesFound: number;
  };
  /**
   * `rows` also holds those whose provider isn't chosen. `inUse`: used, or not known (`useUnknown` of them); `underTerms`: of those in use,
   * services under their terms, 0 in `ci`, where that isn't asked.
   */
  readonly meetings: {
    readonly rows: number;
    readonly own: number;
    readonly thirdParty: number;
    readonly inUse: number;
    readonly useUnknown: number;
    readonly underTerms: number;
  };
}

/** @param today `YYYY-MM-DD`, where the reader is */
export function sheetCounts({ edition, worksheets }: Pick<Review, 'edition' | 'worksheets'>, today: string): SheetCounts {
  const { works, exceptions, devices, meetings } = worksheets;
  const [issued, nonIssued] = [devices.filter(isIssued), devices.filter(isNonIssued)];
  return {
    works: { rows: works.length, reassessed: count(works, (row) => riskToday(row) !== null), high: count(works, isHighRisk) },
    exceptions: {
      rows: exceptions.length,
      effective: count(exceptions, (row) => row.effective === 'yes'),
      notEffective: count(exceptions, (row) => row.effective === 'no'),
      unchecked: count(exceptions, (row) => row.effective === null),
      expired: count(exceptions, (row) => isExpired(row, today)),
    },
    devices: {
      rows: devices.length,
      issued: { rows: issued.length, needed: sum(issued.map((row) => row.needed)), provided: sum(issued.map((row) => row.provided)) },
      nonIssued: { rows: nonIssued.length, used: sum(nonIssued.map((row) => row.provided)) },
      tracesFound: count(devices, (row) => row.tracesFound === 'yes'),
    },
    meetings: {
      rows: meetings.length,
      own: count(meetings, isOwn),
      thirdParty: count(meetings, isThirdParty),
      inUse: count(meetings, isInUse),
      useUnknown: count(meetings, (row) => row.inUse === null),
      underTerms: edition === 'gov' ? count(meetings, isTermsService) : 0,
    },
  };
}

function count<Row>(rows: readonly Row[], holds: (row: Row) => boolean): number {
  return rows.filter(holds).length;
}

function sum(counts: readonly (number | null)[]): CountSum {
  return { known: counts.reduce<number>((total, each) => total + (each ?? 0), 0), unknown: count(counts, (each) => each === null) };
}
