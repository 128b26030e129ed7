/** The calendar date where the reader is, `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${year}-${month}-${day}`;
}
