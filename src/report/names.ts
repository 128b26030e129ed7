import { type Obligation, placeOf } from '../checklist';
import { type AreaScore, levelShown, type OverallScore, pointsShown, type SectionScore } from '../scoring';
import type { ReportWords } from './words';

/** Names and figures as every form of the report puts them. */

/** 「資料1 §3(2)」「統一基準 7.1.1(4)(c)」. */
export function citation(words: ReportWords, obligation: Obligation): string {
  return words.common(`citation.${obligation.document}`, { place: placeOf(obligation) });
}

/** 「B」「B（最大A）」「判定保留（D〜B）」「対象外」. */
export function levelText(words: Pick<ReportWords, 'common'>, score: AreaScore | OverallScore): string {
  if (!score.applicable) return words.common('level.none');
  const shown = levelShown(score);
  return words.common(`level.${shown.kind}`, { level: shown.level, best: 'best' in shown ? shown.best : shown.level });
}

/** 「78」「58–71」, and 「–」 where nothing counts. */
export function pointsText(score: AreaScore | OverallScore | SectionScore): string {
  if (!score.applicable) return '–';
  const { from, to } = pointsShown(score);
  return from === to ? `${from}` : `${from}–${to}`;
}

/** 把握率 in whole percent: cut, so that 75 % is never shown below its threshold being met. */
export function graspText(score: AreaScore | OverallScore | SectionScore): string {
  return score.applicable ? `${Math.floor(score.grasp)}%` : '–';
}

/** A calendar date, `YYYY-MM-DD`. */
export function dateText(words: ReportWords, date: string): string {
  return format(words, new Date(`${date}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' });
}

/** A moment, RFC 3339, at the clock of a place. @param timeZone IANA name, such as `Asia/Tokyo` */
export function timeText(words: ReportWords, moment: string, timeZone: string): string {
  return format(words, new Date(moment), { dateStyle: 'long', timeStyle: 'short', timeZone });
}

/** The day of a moment, as `YYYY-MM-DD`, at the clock of a place. @param moment RFC 3339 @param timeZone IANA name, such as `Asia/Tokyo` */
export function dayAt(moment: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { calendar: 'gregory', numberingSystem: 'latn', timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const found = new Map(parts.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]));
  return [found.get('year')?.padStart(4, '0'), found.get('month'), found.get('day')].join('-');
}

function format(words: ReportWords, date: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(words.locale, { calendar: 'gregory', ...options }).format(date);
}
