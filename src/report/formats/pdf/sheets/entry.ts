import type { Edition } from '../../../../checklist';
import { isBlank, type Work } from '../../../../review';
import type { ReportWords } from '../../../words';
import { styles, type TextStyle } from '../style';

/** What the columns of every worksheet are made of. */

/** A field of a row: its name, where the column doesn't say it, and what was written or chosen. A blank one is left out. */
export interface Entry {
  readonly label?: string;
  readonly text: string;
  readonly style?: TextStyle;
  /** Which field was written into, so that a character that no font has can be told of. */
  readonly field?: string;
}

export interface SheetColumn<Row> {
  readonly title: string;
  readonly width: number;
  readonly entries: (row: Row) => readonly Entry[];
}

export function confidentialityText(words: ReportWords, edition: Edition, level: Work['confidentiality']): string {
  return words.t(`sheets.confidentiality.${edition}.${level ?? 'none'}`);
}

/** What the row is called, or that it has no name. */
export function nameEntry(words: ReportWords, text: string, field: string): Entry {
  return isBlank(text) ? { text: words.common('blank'), style: styles.cellNote } : { text, style: styles.cellStrong, field };
}
