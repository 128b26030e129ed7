import type { Edition } from '../../checklist';
import type { SheetId } from '../../review';
import type { Row } from '../../worksheets/fields';
import type { SheetWords } from './use-sheet-words';
import type { Warnings } from './use-warnings';

/** What the parts of the screen show alike. */
export interface SheetView {
  readonly sheet: SheetId;
  readonly edition: Edition;
  /** All rows of the sheet, in their order. */
  readonly rows: readonly Row[];
  readonly words: SheetWords;
  readonly warnings: Warnings;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** It was not handed out to be filled in here. */
  readonly readOnly: boolean;
}
