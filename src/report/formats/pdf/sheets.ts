import { isBlank, type SheetId } from '../../../review';
import type { ReportModel } from '../../model';
import type { Numbered } from '../../sheets';
import type { ReportWords } from '../../words';
import { heading, paragraph } from './flow';
import { breadthOf, shortened } from './lines';
import type { Paper, Place } from './paper';
import { deviceColumns } from './sheets/devices';
import type { Entry, SheetColumn } from './sheets/entry';
import { exceptionColumns } from './sheets/exceptions';
import { meetingColumns } from './sheets/meetings';
import { workColumns } from './sheets/works';
import { styles } from './style';
import { type Cell, heightOfStart, type Part, type Row, table } from './table';

/** A text broader than this, in full-width characters, goes below its row, over the whole width. */
const longText = 70;

/** The worksheets that have rows, each as a table. */
export function drawSheets(paper: Paper, model: ReportModel, words: ReportWords): void {
  const { works, exceptions, devices, meetings } = model.sheets;
  const drawing = { paper, model, words, begun: false };
  drawSheet(drawing, 'works', works, workColumns(words, model.edition));
  drawSheet(drawing, 'exceptions', exceptions, exceptionColumns(words, model.edition));
  drawSheet(drawing, 'devices', devices, deviceColumns(words, model.edition));
  drawSheet(drawing, 'meetings', meetings, meetingColumns(words, model.edition));
}

interface Drawing {
  readonly paper: Paper;
  readonly model: ReportModel;
  readonly words: ReportWords;
  /** The heading of all sheets stands already. */
  begun: boolean;
}

function drawSheet<Row extends Numbered<unknown>>(drawing: Drawing, sheet: SheetId, rows: readonly Row[], columns: readonly SheetColumn<Row>[]): void {
  if (rows.length === 0) return;
  const { paper, model, words } = drawing;
  const laid = rows.map((row) => rowOf(words, sheet, row, columns));
  const start = heightOfStart(paper, columns, laid) + styles.note.leading + 10;
  if (!drawing.begun) {
    heading(paper, 2, words.t('sheets.title'), start + 40);
    paragraph(paper, paper.root, words.t('sheets.lead'));
    drawing.begun = true;
  }
  const name = words.t(`sheets.name.${sheet}`);
  heading(paper, 3, words.t('sheets.named', { sheet: name, rows: rows.length }), start);
  paper.y -= 3;
  paragraph(paper, paper.root, summaryOf(words, model, sheet), { style: styles.note, after: 4 });
  table(paper, { columns, rows: laid, title: name });
}

function summaryOf(words: ReportWords, { sheets: { counts } }: ReportModel, sheet: SheetId): string {
  const { issued, nonIssued } = counts.devices;
  const devices = { needed: issued.needed.known, provided: issued.provided.known, used: nonIssued.used.known };
  return words.t(`sheets.summary.${sheet}`, sheet === 'devices' ? devices : { ...counts[sheet] });
}

function rowOf<Of extends Numbered<unknown>>(words: ReportWords, sheet: SheetId, row: Of, columns: readonly SheetColumn<Of>[]): Row {
  const below: Part[] = [];
  const placed = ({ field }: Entry): { readonly place?: Place } => (field === undefined ? {} : { place: ['worksheets', sheet, String(row.number - 1), field] });
  const cells = columns.map((column, index): Cell => {
    const written = column.entries(row).filter(({ text }) => !isBlank(text));
    const long = written.filter(({ text }) => breadthOf(text) > longText);
    const parts = written.flatMap((entry): Part[] => {
      if (!long.includes(entry)) return [{ text: labelled(words, entry), ...(entry.style ? { style: entry.style } : {}), ...placed(entry) }];
      // The row must be known by its name all the same.
      return index === 0 && entry === written[0] ? [{ text: shortened(entry.text), style: styles.cellStrong }] : [];
    });
    if (long.length > 0) parts.push({ text: words.t('sheets.below'), style: styles.cellNote });
    below.push(
      ...long.flatMap((entry): Part[] => [
        { text: entry.label ?? column.title, style: styles.cellLabel, above: 4 },
        { text: entry.text, above: 0, ...placed(entry) },
      ]),
    );
    return index === 0 ? { hang: String(row.number), parts } : { parts };
  });
  return { cells, continued: `${row.number}${words.t('answers.continued')}`, ...(below.length > 0 ? { below } : {}) };
}

function labelled(words: ReportWords, { label, text }: Entry): string {
  return label === undefined ? text : `${label}${words.t('colon')}${text}`;
}
