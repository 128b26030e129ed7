const eras: Readonly<Record<string, number>> = { r: 2018, 令和: 2018, h: 1988, 平成: 1988, s: 1925, 昭和: 1925 };

const western = /^(\d{4})\s*(?:[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})|年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日)$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const japanese = /^(r|h|s|令和|平成|昭和)\s*(\d{1,2}|元)\s*(?:[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})|年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日)$/;

/**
 * The day that is written as 2020-06-01, 2020/6/1, 2020年6月1日, 20200601, R2.6.1 or 令和2年6月1日, in full-width signs too, as `YYYY-MM-DD`;
 * `null` where it is written otherwise (6/1/2020 may be a day in January), or where there is no such day.
 */
export function readDay(written: string): string | null {
  const text = written.normalize('NFKC').trim().toLowerCase();
  const [, year, ...rest] = western.exec(text) ?? compact.exec(text) ?? [];
  if (year !== undefined) return day(Number(year), rest);
  const [, era = '', within = '', ...parts] = japanese.exec(text) ?? [];
  const start = eras[era];
  return start === undefined ? null : day(start + (within === '元' ? 1 : Number(within)), parts);
}

function day(year: number, parts: readonly (string | undefined)[]): string | null {
  const [month = 0, date = 0] = parts.filter((part) => part !== undefined).map(Number);
  const found = new Date(Date.UTC(year, month - 1, date));
  if (year < 1000 || found.getUTCFullYear() !== year || found.getUTCMonth() !== month - 1 || found.getUTCDate() !== date) return null;
  return found.toISOString().slice(0, 10);
}
