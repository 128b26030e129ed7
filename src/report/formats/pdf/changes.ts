import type { AnswerThen } from '../../../scoring';
import type { ReportChanges } from '../../changes';
import type { ReportModel } from '../../model';
import { timeText } from '../../names';
import type { ReportWords } from '../../words';
import { periodText } from './cover';
import { heading, paragraph } from './flow';
import type { Paper } from './paper';
import { contentWidth, styles } from './style';
import { type Column, heightOfStart, type Row, table } from './table';

const kinds = ['real', 'scope', 'knowledge'] as const;

/** 前回からの変化: what the score's change is made of, and the questions whose answer is another. Nothing where there is no earlier review to compare with. */
export function drawChanges(paper: Paper, model: ReportModel, words: ReportWords): void {
  if (model.changes === null) return;
  drawParts(paper, model.changes, model, words);
  drawQuestions(paper, model.changes, model, words);
}

function drawParts(paper: Paper, changes: ReportChanges, { clock }: ReportModel, words: ReportWords): void {
  const columns: Column[] = [
    { title: words.t('changes.part'), width: 120 },
    { title: words.t('changes.points'), width: 60, align: 'end' },
    { title: words.t('changes.meaning'), width: contentWidth - 180 },
  ];
  const row = (name: string, points: string, meaning: string, strong = false): Row => ({
    cells: [
      { parts: [{ text: name, style: strong ? styles.cellStrong : styles.cell }] },
      { parts: [{ text: points, style: strong ? styles.cellStrong : styles.cell }] },
      { parts: meaning === '' ? [] : [{ text: meaning }] },
    ],
  });
  const rows = [
    row(words.t('changes.before'), plain(words, changes.before), earlierText(changes, clock.timeZone, words), true),
    ...kinds.map((kind) => row(words.t(`changes.kinds.${kind}`), signed(words, changes[kind]), words.t(`changes.means.${kind}`))),
    row(words.t('changes.after'), plain(words, changes.after), words.t('changes.change', { points: signed(words, changes.change) }), true),
  ];
  const [title, lead] = [words.t('changes.title'), words.t('changes.lead')];
  // All five rows on one page: they are one sum.
  heading(paper, 2, title, heightOfStart(paper, columns, rows, rows.length) + 2 * styles.body.leading + 6);
  paragraph(paper, paper.root, lead);
  table(paper, { columns, rows, title });
}

/** Which review it was: by its period, else by its last change. */
function earlierText({ earlier: { subject, updatedAt } }: ReportChanges, timeZone: string, words: ReportWords): string {
  if (subject.from !== null || subject.to !== null) return words.t('changes.period', { period: periodText(words, subject) });
  return words.t('changes.updated', { when: timeText(words, updatedAt, timeZone) });
}

function drawQuestions(paper: Paper, { questions }: ReportChanges, { edition }: ReportModel, words: ReportWords): void {
  const columns: Column[] = [
    { title: words.t('changes.question'), width: contentWidth - 260 },
    { title: words.t('changes.from'), width: 65 },
    { title: words.t('changes.to'), width: 65 },
    { title: words.t('changes.kind'), width: 80 },
    { title: words.t('changes.points'), width: 50, align: 'end' },
  ];
  const answer = (status: AnswerThen) => words.common(`answer.${status === 'out' ? 'off' : (status ?? 'none')}`);
  const rows = questions.map(
    ({ question, from, to, kind, points }): Row => ({
      cells: [
        { hang: question.number, parts: [{ text: words.question(question.id, edition) }] },
        { parts: [{ text: answer(from) }] },
        { parts: [{ text: answer(to) }] },
        { parts: [{ text: words.t(`changes.kinds.${kind}`) }] },
        { parts: [{ text: points === null ? '–' : signed(words, points) }] },
      ],
    }),
  );
  if (rows.length === 0) {
    paragraph(paper, paper.root, words.t('changes.none'));
    return;
  }
  const title = words.t('changes.questions');
  heading(paper, 3, title, heightOfStart(paper, columns, rows));
  table(paper, { columns, rows, title });
}

function plain(words: ReportWords, points: number): string {
  return points.toLocaleString(words.locale, { maximumFractionDigits: 2 });
}

function signed(words: ReportWords, points: number): string {
  return points.toLocaleString(words.locale, { maximumFractionDigits: 2, signDisplay: 'exceptZero' }).replace('-', '−');
}
