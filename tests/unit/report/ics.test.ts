import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarWords, makeCalendar } from '../../../src/report/formats/ics';
import { createReview, type Decision, emptyDecision, type Review } from '../../../src/review';
import { planOf } from '../../../src/scoring';
import { textArbitrary } from '../review/arbitrary';

const now = '2020-06-15T01:23:45.678Z';
const empty = createReview('0198f0c2-1a2b-7c3d-8e4f-000000000001', now);
const words: CalendarWords = {
  summary: ({ question, decision }) => `${question}：${decision?.measure ?? ''}`,
  description: ({ decision }) => `担当 ${decision?.owner ?? ''}\n${decision?.reason ?? ''}`,
};

function calendarOf(actions: { [Id in keyof Review['actions']]: Partial<Decision> }, say: CalendarWords = words): string | undefined {
  const filled = Object.fromEntries(Object.entries(actions).map(([id, each]) => [id, { ...emptyDecision, ...each }]));
  const review = { ...empty, actions: filled };
  return makeCalendar(review, planOf(review, '2020-06-15'), say, now);
}

const one = (decision: Partial<Decision>, say?: CalendarWords) => calendarOf({ 'rules.effectiveness': decision }, say) ?? '';

/** A small reader of the form: unfolds lines, parts name and value, undoes escapes. */
function read(calendar: string): Map<string, string>[] {
  const lines = calendar.replace(/\r\n /g, '').split('\r\n');
  const events: Map<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push(new Map());
    const at = line.indexOf(':');
    const text = line.slice(at + 1).replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));
    events.at(-1)?.set(line.slice(0, at), text);
  }
  return events;
}

describe('the calendar of the plan', () => {
  test('is written as RFC 5545 asks', () => {
    const calendar = one({ decision: 'do', measure: '見直し; 一回目, 案', owner: 'a\\b', reason: '', due: '2020-09-30' });
    expect(calendar).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Tenkencho//Plan 1//JA',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:0198f0c2-1a2b-7c3d-8e4f-000000000001-rules.effectiveness',
        'DTSTAMP:20200615T012345Z',
        'DTSTART;VALUE=DATE:20200930',
        'DTEND;VALUE=DATE:20201001',
        'SUMMARY:rules.effectiveness：見直し\\; 一回目\\, 案',
        'DESCRIPTION:担当 a\\\\b\\n',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  test('holds what has a day and is not done: to do, to find out, and the end of what is accepted', () => {
    const calendar = calendarOf({
      'rules.effectiveness': { decision: 'do', due: '2020-09-30' },
      'meetings.rules': { decision: 'find-out', due: '2020-07-10', state: 'doing' },
      'issued.vulnerability': { decision: 'accept', until: '2020-12-31', due: '2020-07-01' },
      'lines.vulnerability': { decision: 'do', due: '2020-07-01', state: 'done' },
      'lines.systems': { decision: 'do' },
    });
    const days = read(calendar ?? '').map((event) => [event.get('UID')?.slice(37), event.get('DTSTART;VALUE=DATE')]);
    expect(new Map(days as [string, string][])).toEqual(
      new Map([
        ['rules.effectiveness', '20200930'],
        ['meetings.rules', '20200710'],
        ['issued.vulnerability', '20201231'],
      ]),
    );
  });

  test('is none where nothing has a day', () => {
    expect(calendarOf({ 'rules.effectiveness': { decision: 'do' } })).toBeUndefined();
    expect(calendarOf({})).toBeUndefined();
  });

  test.each([
    ['2020-02-28', '20200229'],
    ['2020-12-31', '20210101'],
    ['9999-12-31', undefined],
  ])('ends a day on the next: %s', (due, end) => {
    expect(read(one({ decision: 'do', due }))[0]?.get('DTEND;VALUE=DATE')).toBe(end);
  });

  test('keeps the UID of an entry whatever becomes of it', () => {
    const uid = (decision: Partial<Decision>) => read(one(decision))[0]?.get('UID');
    expect(uid({ decision: 'do', due: '2020-09-30' })).toBe(uid({ decision: 'accept', until: '2021-03-31', measure: 'x' }));
  });

  test.each([
    ['Japanese', '手順を見直して職員に知らせる。𠮷野家の例を葛󠄀城市で使う。'.repeat(10)],
    ['one character of three octets', 'あ'.repeat(300)],
    ['one letter', 'a'.repeat(900)],
    ['pictures of several characters', '👩🏽‍💻'.repeat(60)],
  ])('folds long lines at 75 octets, between characters: %s', (_, measure) => {
    const calendar = one({ decision: 'do', due: '2020-09-30', measure });
    const octets = new TextEncoder().encode(calendar);
    const lines: Uint8Array[] = [];
    for (let start = 0; start < octets.length; ) {
      const end = octets.findIndex((octet, index) => index >= start && octet === 13 && octets[index + 1] === 10);
      lines.push(octets.slice(start, end));
      start = end + 2;
    }
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => line[0] === 32).length).toBeGreaterThan(10);
    const strict = new TextDecoder('utf-8', { fatal: true });
    for (const line of lines) expect(() => strict.decode(line)).not.toThrow();
    expect(read(calendar)[0]?.get('SUMMARY')).toBe(`rules.effectiveness：${measure}`);
  });

  test('is read as it was meant, whatever was written', () => {
    fc.assert(
      fc.property(textArbitrary, textArbitrary, (measure, reason) => {
        const calendar = one({ decision: 'do', due: '2020-09-30', measure, reason });
        expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const [event] = read(calendar);
        expect(event?.get('SUMMARY')).toBe(`rules.effectiveness：${measure}`);
        expect(event?.get('DESCRIPTION')).toBe(`担当 \n${reason}`);
      }),
      { numRuns: 60 },
    );
  });

  test('takes line ends of every kind for one', () => {
    const calendar = one({ decision: 'do', due: '2020-09-30' }, { summary: () => 'x', description: () => 'a\r\nb\rc\nd' });
    expect(read(calendar)[0]?.get('DESCRIPTION')).toBe('a\nb\nc\nd');
  });
});
