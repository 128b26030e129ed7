import type common from '../../locales/ja/common.json';
import type report from '../../locales/ja/report.json';
import type { AreaId, Edition, FactId, QuestionId, SectionId } from '../checklist';

/** The dotted keys of all texts in a file of words. */
type Keys<Words> = { [Key in keyof Words & string]: Words[Key] extends string ? Key : `${Key}.${Keys<Words[Key]>}` }[keyof Words & string];

export type ReportKey = Keys<typeof report>;
export type CommonKey = Keys<typeof common>;
export type Values = Readonly<Record<string, string | number>>;

/**
 * Where a report gets its words from, in one language: the report itself is pure and knows no library of translations.
 * `t` reads `locales/xx/report.json`, `common` reads `common.json`; both put `values` in for `{{…}}`.
 */
export interface ReportWords {
  /** The code of the language. */
  readonly language: string;
  /** How dates are written, as a BCP 47 tag. */
  readonly locale: string;
  t(key: ReportKey, values?: Values): string;
  common(key: CommonKey, values?: Values): string;
  /** The name of an area, and of a section, in this edition. */
  area(id: AreaId, edition: Edition): string;
  section(id: SectionId, edition: Edition): string;
  /** The question as it is put in this edition. */
  question(id: QuestionId, edition: Edition): string;
  /** The question that settles a scoping fact, as it is put in this edition. */
  fact(id: FactId, edition: Edition): string;
}
