import { isBlank } from '../../../review';
import type { ReportArea, ReportModel, ReportSection } from '../../model';
import { citation, pointsText } from '../../names';
import { isAnswered, type ReportQuestion } from '../../questions';
import type { ReportWords } from '../../words';
import { heading, paragraph } from './flow';
import type { Paper } from './paper';
import { type AnswerSign, drawAnswer } from './signs';
import { colour, contentWidth, styles } from './style';
import { type Column, heightOfStart, type Part, type Row, table } from './table';

/** A text longer than this, in characters, goes below its row, over the whole width. */
const longText = 160;

/** What stands as the answer of a question, and its sign. */
export function answerOf(words: ReportWords, question: ReportQuestion): { readonly sign: AnswerSign; readonly text: string } {
  const sign = signOf(question);
  return { sign, text: words.common(`answer.${sign}`) };
}

function signOf({ standing, status }: ReportQuestion): AnswerSign {
  if (!standing.in && standing.by === 'fact') return 'off';
  return status ?? 'none';
}

/** Every question of the edition and depth, by area and section, with all that was written about it. */
export function drawAnswers(paper: Paper, model: ReportModel, words: ReportWords): void {
  const columns: Column[] = [
    { title: words.t('answers.question'), width: 200 },
    { title: words.t('answers.answer'), width: 82 },
    { title: words.t('answers.basis'), width: 58 },
    { title: words.t('answers.notes'), width: contentWidth - 340 },
  ];
  const title = words.t('answers.title');
  let first = true;
  for (const area of model.areas) {
    for (const section of area.sections) {
      const rows = section.questions.map((question) => rowOf(paper, words, model, question));
      const start = heightOfStart(paper, columns, rows) + styles.note.leading + 10;
      if (first) heading(paper, 2, title, start + 40);
      first = false;
      const name = titleOf(words, model, area, section);
      heading(paper, 3, name, start);
      paper.y -= 3;
      const { answered, total } = section.score;
      paragraph(paper, paper.root, words.t('answers.score', { points: pointsText(section.score), answered, total }), { style: styles.note, after: 4 });
      table(paper, { columns, rows, title: name });
    }
  }
}

function titleOf(words: ReportWords, { edition }: ReportModel, area: ReportArea, section: ReportSection): string {
  const name = words.area(area.id, edition);
  return area.sections.length > 1 ? words.t('answers.section', { area: name, section: words.section(section.id, edition) }) : name;
}

function rowOf(paper: Paper, words: ReportWords, model: ReportModel, question: ReportQuestion): Row {
  const { sign, text } = answerOf(words, question);
  const off = sign === 'off';
  const answer: Part[] = [{ text, style: { ...styles.cellStrong, colour: off ? colour.quiet : colour.text } }];
  if (question.traces) answer.push({ text: words.t('answers.traces'), style: { ...styles.cellStrong, colour: colour.danger } });
  const notes = notesOf(words, question);
  const long = notes.filter((note) => note.written.length > longText);
  const short = notes.filter((note) => !long.includes(note));
  const parts = short.flatMap((note) => note.parts);
  if (long.length > 0) parts.push({ text: words.t('answers.below'), style: styles.cellNote });
  return {
    cells: [
      { hang: question.number, parts: questionParts(words, model, question) },
      { parts: answer, picture: { width: 13, height: 0, draw: (x, y) => drawAnswer(paper, sign, x, y) } },
      { parts: question.basis ? [{ text: words.common(`basis.${question.basis}`) }] : [] },
      { parts },
    ],
    ...(long.length > 0 ? { below: long.flatMap((note) => note.parts) } : {}),
    continued: `${question.number}${words.t('answers.continued')}`,
    ...(off ? { shade: '#F8F8FB' } : {}),
  };
}

function questionParts(words: ReportWords, { edition }: ReportModel, question: ReportQuestion): Part[] {
  const cite = words.t('answers.cite', { citation: citation(words, question.obligation), force: words.common(`force.${question.force}`) });
  const marks = [cite, words.t('answers.weight', { weight: question.weight }), ...(question.critical ? [words.common('critical')] : [])];
  return [
    { text: words.question(question.id, edition) },
    { text: marks.join('・').replaceAll('・', words.language === 'ja' ? '・' : ' · '), style: styles.cellNote, above: 3 },
  ];
}

interface Note {
  readonly written: string;
  readonly parts: Part[];
}

function notesOf(words: ReportWords, question: ReportQuestion): Note[] {
  const { standing, status } = question;
  const notes: Note[] = [];
  if (!standing.in && standing.by === 'fact') {
    const said = words.t('answers.off', { fact: words.common(`fact.${standing.fact}`) });
    notes.push({ written: said, parts: [{ text: said, style: styles.cellNote }] });
  }
  for (const field of ['note', 'evidence', 'reason'] as const) {
    const written = question[field];
    if (isBlank(written) || (field === 'reason' && status !== 'na')) continue;
    notes.push({
      written,
      parts: [
        { text: words.t(`answers.${field}`), style: styles.cellLabel, above: 4 },
        { text: written, place: ['answers', question.id, field], above: 0 },
      ],
    });
  }
  if (status === 'na' && !isAnswered(question)) {
    const said = words.t('answers.naPending');
    notes.push({ written: said, parts: [{ text: said, style: styles.cellNote }] });
  }
  return notes;
}
