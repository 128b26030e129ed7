import { isBlank } from '../../../review';
import type { ReportGap, ReportModel, ReportQuestion } from '../../model';
import { dateText } from '../../names';
import type { ReportWords } from '../../words';
import { answerOf } from './answers';
import { heading, list, paragraph } from './flow';
import type { Paper } from './paper';
import { contentWidth, styles } from './style';
import { type Column, heightOfStart, type Part, type Row, table } from './table';

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

/** Every gap by priority, with what was decided on it. */
export function drawGaps(paper: Paper, model: ReportModel, words: ReportWords): void {
  const decided = model.gaps.some((gap) => gap.decision !== null);
  const columns: Column[] = [
    { title: words.t('gaps.question'), width: contentWidth - (decided ? 260 : 130) },
    { title: words.t('gaps.kind'), width: 75 },
    { title: words.t('gaps.gain'), width: 55, align: 'end' },
    ...(decided ? [{ title: words.t('gaps.decision'), width: 130 }] : []),
  ];
  const rows = model.gaps.map(
    (gap): Row => ({
      cells: [
        { hang: gap.question.number, parts: [{ text: words.question(gap.question.id, model.edition) }] },
        { parts: [{ text: words.t(`gaps.kinds.${gap.kind}`), style: gap.kind === 'incident' ? styles.cellStrong : styles.cell }] },
        { parts: [{ text: gap.gain === 0 ? '–' : `+${gap.gain.toFixed(1)}` }] },
        ...(decided ? [{ parts: decisionParts(words, gap) }] : []),
      ],
    }),
  );
  section(paper, { title: words.t('gaps.title'), lead: rows.length > 0 ? words.t('gaps.lead') : words.t('gaps.none'), columns, rows });
}

function decisionParts(words: ReportWords, { question, decision }: ReportGap): Part[] {
  if (!decision) return [{ text: words.t('gaps.decisions.undecided'), style: styles.cellNote }];
  const place = (field: string) => ['actions', question.id, field];
  const what = decision.decision ? words.t(`gaps.decisions.${decision.decision}`) : words.t('gaps.decisions.undecided');
  const state = decision.state ? words.t(`gaps.states.${decision.state}`) : '';
  const due = decision.due ? words.t('gaps.due', { date: dateText(words, decision.due) }) : '';
  const texts: Part[] = [
    { text: [what, state].filter((text) => text !== '').join('・'), style: styles.cellStrong },
    { text: decision.measure, place: place('measure') },
    { text: decision.reason, place: place('reason') },
    { text: [decision.owner, due].filter((text) => !isBlank(text)).join('　'), style: styles.cellNote, place: place('owner') },
  ];
  return texts.filter((part) => !isBlank(part.text));
}

function numbered(words: ReportWords, model: ReportModel, question: ReportQuestion): string {
  return `${question.number}　${words.question(question.id, model.edition)}`;
}

function section(paper: Paper, { title, lead, columns, rows }: { title: string; lead: string; columns: readonly Column[]; rows: readonly Row[] }): void {
  const start = rows.length > 0 ? heightOfStart(paper, columns, rows) : 0;
  heading(paper, 2, title, start + paper.lay(lead, styles.body, contentWidth).length * styles.body.leading + 6);
  paragraph(paper, paper.root, lead);
  if (rows.length > 0) table(paper, { columns, rows, title });
}
