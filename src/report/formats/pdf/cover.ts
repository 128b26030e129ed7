import { isBlank, type Subject } from '../../../review';
import type { ReportModel } from '../../model';
import { dateText, timeText } from '../../names';
import type { ReportWords } from '../../words';
import { list, paragraph } from './flow';
import type { Element, Paper, Place } from './paper';
import { colour, contentWidth, page, right, styles } from './style';

/** The head of the first page: what this is, of whom, and what identifies it. */
export function drawCover(paper: Paper, model: ReportModel, words: ReportWords): void {
  paper.y = 40;
  paragraph(paper, paper.root, words.common('name'), { style: styles.name, after: 0 });
  const title = paper.element(paper.root, 'H1', { title: words.t('title') });
  const { y } = paper;
  paper.mark(title, () => paper.label(words.t('title'), page.left, y, styles.title));
  title.end();
  paper.y = y + styles.title.leading + 8;
  paper.artifact(() => paper.fill(`M${page.left},${paper.y}h${contentWidth}v2h${-contentWidth}Z`, colour.key));
  paper.y += 10;
  if (model.practice) {
    paragraph(paper, paper.root, `${words.t('practice.mark')}：${words.t('practice.text')}`.replace(/：(?=[A-Z])/, ': '), {
      style: { ...styles.strong, colour: colour.danger },
    });
  }
  drawParticulars(paper, particulars(model, words));
}

interface Particular {
  readonly name: string;
  readonly text: string;
  readonly place?: Place;
  readonly wide?: boolean;
}

function particulars(model: ReportModel, words: ReportWords): Particular[] {
  const { subject, overall, clock } = model;
  const filled = (text: string) => (isBlank(text) ? words.common('blank') : text);
  const source = model.edition === 'ci' ? 'ci' : model.depth === 'detailed' ? 'gov-detailed' : 'gov';
  return [
    { name: words.t('cover.organisation'), text: filled(subject.organisation), place: ['subject', 'organisation'] },
    { name: words.t('cover.department'), text: filled(subject.department), place: ['subject', 'department'] },
    { name: words.t('cover.reviewer'), text: filled(subject.reviewer), place: ['subject', 'reviewer'] },
    { name: words.t('cover.period'), text: periodText(words, subject) },
    { name: words.t('cover.edition'), text: words.common(`edition.${model.edition}`) },
    { name: words.t('cover.depth'), text: words.common(`depth.${model.depth}`) },
    { name: words.t('cover.made'), text: timeText(words, clock.now, clock.timeZone) },
    { name: words.t('cover.updated'), text: timeText(words, model.updatedAt, clock.timeZone) },
    { name: words.t('cover.checklist'), text: words.t(`cover.source.${source}`), wide: true },
    { name: words.t('cover.progress'), text: words.t('cover.answered', { answered: overall.answered, total: overall.total }), wide: true },
    { name: words.t('cover.digest'), text: model.digest, wide: true },
  ];
}

export function periodText(words: ReportWords, { from, to }: Subject): string {
  if (from && to) return words.t('cover.from-to', { from: dateText(words, from), to: dateText(words, to) });
  if (from) return words.t('cover.from', { from: dateText(words, from) });
  return to ? words.t('cover.to', { to: dateText(words, to) }) : words.common('blank');
}

const nameWidth = 98;
const half = contentWidth / 2;

/** Pairs of name and text: two pairs a row where they are short, and over several pages where a text is long. */
function drawParticulars(paper: Paper, all: readonly Particular[]): void {
  const table = paper.element(paper.root, 'Table');
  for (let index = 0; index < all.length; ) {
    const [first, second] = [all[index], all[index + 1]];
    const pair = first && second && isShort(first) && isShort(second) ? [first, second] : first ? [first] : [];
    drawPair(paper, paper.element(table, 'TR'), pair);
    index += pair.length;
  }
  table.end();
}

function isShort({ wide, text }: Particular): boolean {
  return !wide && text.length <= 40 && !text.includes('\n');
}

function drawPair(paper: Paper, row: Element, pair: readonly Particular[]): void {
  const cells = pair.map((each, column) => {
    const x = page.left + column * half;
    const width = (pair.length === 1 ? contentWidth : half) - nameWidth - 10;
    const head = paper.element(row, 'TH', { scope: 'Row' });
    const cell = paper.element(row, 'TD');
    if (pair.length === 1) cell.dictionary.data.A = { O: 'Table', ColSpan: 3 };
    return { name: each.name, x, head, cell, rest: paper.lay(each.text, styles.cell, width, each.place) };
  });
  let begun = false;
  do {
    paper.need(styles.cell.leading + 5);
    const { y } = paper;
    const fitting = Math.max(1, Math.floor((paper.room - 5) / styles.cell.leading));
    const taken = cells.map((cell) => cell.rest.splice(0, fitting));
    cells.forEach(({ name, x, head, cell }, index) => {
      if (!begun) paper.mark(head, () => paper.label(name, x, y + 3, styles.cellLabel));
      paper.mark(cell, () => paper.lines(taken[index] ?? [], x + nameWidth, y + 2.5, styles.cell));
    });
    begun = true;
    paper.y += Math.max(...taken.map((lines) => lines.length)) * styles.cell.leading + 5;
  } while (cells.some((cell) => cell.rest.length > 0));
  for (const { head, cell } of cells) for (const element of [head, cell]) element.end();
  row.end();
  paper.rule(paper.y, page.left, contentWidth, colour.faint);
}

/** Traces that were found: before anything else, in a frame, with what to do now. */
export function drawIncidents(paper: Paper, model: ReportModel, words: ReportWords): void {
  if (model.incidents.length === 0) return;
  const inner = { x: page.left + 14, width: contentWidth - 28 };
  const questions = model.incidents.map((question) => `${question.number}　${words.question(question.id, model.edition)}`);
  const steps = [words.t('incident.steps.report'), words.t('incident.steps.keep'), words.t('incident.steps.write')];
  const height =
    [...questions, ...steps].reduce((sum, text) => sum + paper.lay(text, styles.body, inner.width - 18).length * styles.body.leading + 2, 0) +
    paper.lay(words.t('incident.lead'), styles.body, inner.width).length * styles.body.leading +
    styles.danger.leading +
    34;
  paper.y += 14;
  paper.need(height);
  const top = paper.y;
  paper.artifact(() => {
    const frame = `M${page.left},${top}H${right}V${top + height}H${page.left}Z`;
    paper.fill(frame, colour.dangerWash);
    paper.stroke(frame, colour.danger, 1.5);
  });
  paper.y = top + 12;
  const title = paper.element(paper.root, 'H2', { title: words.t('incident.title') });
  paper.mark(title, () => paper.label(words.t('incident.title'), inner.x, paper.y, styles.danger));
  title.end();
  paper.bookmark(2, words.t('incident.title'), top);
  paper.y += styles.danger.leading + 4;
  paragraph(paper, paper.root, words.t('incident.lead'), { ...inner, after: 2 });
  list(paper, questions, { ...inner, style: styles.strong, after: 4 });
  list(paper, steps, { ...inner, numbered: true, after: 0 });
  paper.y = top + height;
}

export function subjectText({ organisation, department }: Subject): string {
  return [organisation, department].filter((text) => !isBlank(text)).join('・');
}
