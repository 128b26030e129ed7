import type { Review } from '../../review';
import { dayOf, type PlanEntry } from '../../scoring';

/** What an entry of the calendar says, in the reader's language. Lines may be parted by `\n`. */
export interface CalendarWords {
  summary(entry: PlanEntry): string;
  description(entry: PlanEntry): string;
}

/**
 * The days of the plan as a calendar (iCalendar, RFC 5545): one whole day for each entry that has a day and is not done, as events, which Outlook
 * and others import where they pass over to-dos. The same entry keeps its UID, so that importing again replaces it.
 * `undefined` where no entry has a day: a calendar may not be empty. UTF-8, to be written without BOM.
 * @param now RFC 3339, UTC
 */
export function makeCalendar(review: Pick<Review, 'id'>, entries: readonly PlanEntry[], words: CalendarWords, now: string): string | undefined {
  const events = entries.flatMap((entry) => {
    const day = dayOf(entry.decision);
    return day === null || !isInCalendar(entry) ? [] : event(review.id, entry, day, words, now);
  });
  if (events.length === 0) return undefined;
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Tenkencho//Plan 1//JA', 'CALSCALE:GREGORIAN', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Has the entry a day that is still to come about: is it dated, and not done? */
export function isInCalendar({ decision }: PlanEntry): boolean {
  return dayOf(decision) !== null && (decision?.decision === 'accept' || decision?.state !== 'done');
}

function event(reviewId: string, entry: PlanEntry, day: string, words: CalendarWords, now: string): string[] {
  const end = dayAfter(day);
  return [
    'BEGIN:VEVENT',
    `UID:${reviewId}-${entry.question}`,
    `DTSTAMP:${now.slice(0, 19).replace(/[-:]/g, '')}Z`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    ...(end ? [`DTEND;VALUE=DATE:${end.replaceAll('-', '')}`] : []),
    `SUMMARY:${escaped(words.summary(entry))}`,
    `DESCRIPTION:${escaped(words.description(entry))}`,
    // It is a deadline: nobody is busy all day for it.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The end of a whole day is the day after it. None after 9999-12-31, the last that the form can write: without an end it is that day alone. */
function dayAfter(day: string): string | undefined {
  const next = new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString();
  return next.startsWith('+') ? undefined : next.slice(0, 10);
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** The longest line, in octets of UTF-8, without its end and with the blank that continues one. */
const maxOctets = 75;

/** Longer lines go on in the next, behind a blank; a character is never cut apart. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let result = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > maxOctets) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}
