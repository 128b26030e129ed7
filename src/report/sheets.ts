import type { Device, Exception, Meeting, Review, SheetId, Work } from '../review';
import { type Risk, riskOf, type SheetCounts, sheetCounts } from '../worksheets';

/** A row of a worksheet with its place in it, from 1, by which the report refers to it. */
export interface Numbered<Row> {
  readonly number: number;
  readonly row: Row;
}

/** `null` where likelihood or impact is not assessed. */
export interface ReportWork extends Numbered<Work> {
  readonly risk: Risk | null;
  /** With the measures. */
  readonly riskAfter: Risk | null;
}

export interface ReportSheets {
  readonly works: readonly ReportWork[];
  readonly exceptions: readonly Numbered<Exception>[];
  readonly devices: readonly Numbered<Device>[];
  readonly meetings: readonly Numbered<Meeting>[];
  readonly counts: SheetCounts;
}

/** The four worksheets, in the order of their rows. @param today `YYYY-MM-DD` */
export function reportSheets(review: Review, today: string): ReportSheets {
  const { works, exceptions, devices, meetings } = review.worksheets;
  return {
    works: numbered(works).map((work) => ({
      ...work,
      risk: riskOf(work.row.likelihood, work.row.impact),
      riskAfter: riskOf(work.row.likelihoodAfter, work.row.impactAfter),
    })),
    exceptions: numbered(exceptions),
    devices: numbered(devices),
    meetings: numbered(meetings),
    counts: sheetCounts(review, today),
  };
}

function numbered<Row>(rows: readonly Row[]): Numbered<Row>[] {
  return rows.map((row, index) => ({ number: index + 1, row }));
}

/** What a row is called: its name, in the sheet of exceptions what was done. May be blank. */
export function rowName(sheets: Pick<ReportSheets, SheetId>, sheet: SheetId, id: string): Numbered<string> | null {
  if (sheet === 'exceptions') {
    const found = sheets.exceptions.find(({ row }) => row.id === id);
    return found ? { number: found.number, row: found.row.what } : null;
  }
  const found = [...sheets[sheet]].find(({ row }) => row.id === id);
  return found ? { number: found.number, row: found.row.name } : null;
}
