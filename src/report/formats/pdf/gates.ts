import type { ReportModel } from '../../model';
import type { ReportQuestion } from '../../questions';
import type { ReportWords } from '../../words';
import { answerOf } from './answers';
import { heading, list, paragraph } from './flow';
import type { Paper } from './paper';
import { contentWidth, styles } from './style';
import { type Column, heightOfStart, type Row, table } from './table';

/** The critical questions that hold a level down, each with its answer. */
export function drawGates(paper: Paper, model: ReportModel, words: ReportWords): void {
  const columns: Column[] = [
    { title: words.t('gates.question'), width: contentWidth - 230 },
    { title: words.t('gates.area'), width: 110 },
    { title: words.t('gates.answer'), width: 70 },
    { title: words.t('gates.cap'), width: 50, align: 'middle' },
  ];
  const rows = model.gates.map(
    ({ question, cap }): Row => ({
      cells: [
        { hang: question.number, parts: [{ text: words.question(question.id, model.edition) }] },
        { parts: [{ text: words.area(question.area, model.edition) }] },
        { parts: [{ text: answerOf(words, question).text }] },
        { parts: [{ text: cap, style: styles.cellStrong }] },
      ],
    }),
  );
  section(paper, { title: words.t('gates.title'), lead: rows.length > 0 ? words.t('gates.lead') : words.t('gates.none'), columns, rows });
}

/** The few questions that would change the result. */
export function drawOutlook(paper: Paper, model: ReportModel, words: ReportWords): void {
  const { toKnow, kind, toLift, level } = model.outlook;
  if (toKnow.length === 0 && toLift.length === 0) return;
  heading(paper, 2, words.t('outlook.title'));
  const listed = 6;
  const name = (questions: readonly ReportQuestion[]) => {
    const shown = questions.slice(0, listed).map((question) => numbered(words, model, question));
    return questions.length > listed ? [...shown, words.t('outlook.more', { count: questions.length - listed })] : shown;
  };
  if (kind && toKnow.length > 0) together(paper, words.t(`outlook.${kind}`), name(toKnow));
  if (level && toLift.length > 0) together(paper, words.t('outlook.lift', { level }), name(toLift));
}

/** A sentence and the short list that it announces, on one page. */
function together(paper: Paper, lead: string, items: readonly string[]): void {
  const lines = items.reduce((sum, item) => sum + paper.lay(item, styles.body, contentWidth - 12).length, 1);
  paper.need(lines * styles.body.leading + 2 * items.length + 4);
  paragraph(paper, paper.root, lead, { style: styles.strong, after: 3 });
  list(paper, items);
}

function numbered(words: ReportWords, model: ReportModel, question: ReportQuestion): string {
  return `${question.number}　${words.question(question.id, model.edition)}`;
}

/** A heading, what it says, and its table, kept together. */
export function section(paper: Paper, { title, lead, columns, rows }: { title: string; lead: string; columns: readonly Column[]; rows: readonly Row[] }): void {
  const start = rows.length > 0 ? heightOfStart(paper, columns, rows) : 0;
  heading(paper, 2, title, start + paper.lay(lead, styles.body, contentWidth).length * styles.body.leading + 6);
  paragraph(paper, paper.root, lead);
  if (rows.length > 0) table(paper, { columns, rows, title });
}
