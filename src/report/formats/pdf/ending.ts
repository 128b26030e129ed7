import { isBlank } from '../../../review';
import type { ReportModel } from '../../model';
import { timeText } from '../../names';
import type { ReportKey, ReportWords } from '../../words';
import { heading, list, paragraph } from './flow';
import type { Paper } from './paper';
import { contentWidth, page, styles } from './style';
import { type Column, heightOfStart, type Part, type Row, table } from './table';

/** The scoping facts, and what they switch off. */
export function drawFacts(paper: Paper, model: ReportModel, words: ReportWords): void {
  const columns: Column[] = [
    { title: words.t('facts.fact'), width: 226 },
    { title: words.t('facts.value'), width: 80 },
    { title: words.t('facts.off'), width: 80 },
    { title: words.t('facts.note'), width: contentWidth - 386 },
  ];
  const rows = model.facts.map((fact): Row => {
    const value: Part[] = [{ text: words.common(`factValue.${fact.value}`), style: styles.cellStrong }];
    if (fact.value !== fact.answered) value.push({ text: words.t('facts.implied'), style: styles.cellNote });
    return {
      cells: [
        {
          parts: [
            { text: words.common(`fact.${fact.id}`), style: styles.cellStrong },
            { text: words.fact(fact.id, model.edition), style: styles.cellNote },
          ],
        },
        { parts: value },
        { parts: [{ text: fact.off.length > 0 ? fact.off.map((question) => question.number).join(' ') : words.t('facts.none') }] },
        { parts: isBlank(fact.note) || fact.note.length > 240 ? [] : [{ text: fact.note, place: ['scope', fact.id, 'note'] }] },
      ],
      ...(fact.note.length > 240 ? { below: [{ text: fact.note, place: ['scope', fact.id, 'note'] }] } : {}),
    };
  });
  if (rows.length === 0) return;
  heading(paper, 2, words.t('facts.title'), heightOfStart(paper, columns, rows) + 2 * styles.body.leading);
  paragraph(paper, paper.root, words.t('facts.lead'));
  table(paper, { columns, rows, title: words.t('facts.title') });
}

const limits: readonly ReportKey[] = ['limits.certificate', 'limits.editions', 'limits.weights', 'limits.unknown', 'limits.traces', 'limits.text'];

/** What the number is not. */
export function drawLimits(paper: Paper, words: ReportWords, attachment: string): void {
  heading(paper, 2, words.t('limits.title'));
  list(paper, [...limits.map((key) => words.t(key)), words.t('limits.file', { name: attachment })]);
}

/** Boxes to sign in, and the confirmations that the review already holds. */
export function drawSigning(paper: Paper, model: ReportModel, words: ReportWords): void {
  const role = (of: 'preparer' | 'section' | 'unit') => (of === 'preparer' ? words.t('sign.preparer') : words.t(`sign.${of}.${model.edition}`));
  const columns: Column[] = [
    { title: words.t('sign.role'), width: 150 },
    { title: words.t('sign.name'), width: 140 },
    { title: words.t('sign.date'), width: 85 },
    { title: words.t('sign.remarks'), width: contentWidth - 375 },
  ];
  const box = { width: 0, height: 40, draw: () => undefined };
  const rows = (['preparer', 'section', 'unit'] as const).map(
    (of): Row => ({
      cells: [
        { parts: [{ text: role(of), style: styles.cellStrong }], picture: box },
        { parts: [], picture: box },
        { parts: [], picture: box },
        { parts: [], picture: box },
      ],
    }),
  );
  heading(paper, 2, words.t('sign.title'), 240);
  paragraph(paper, paper.root, words.t('sign.lead'));
  const top = paper.y;
  table(paper, { columns, rows, title: words.t('sign.title') });
  drawFrame(paper, columns, top);
  if (model.approvals.length > 0) drawGiven(paper, model, words, role);
}

/** Upright lines, so that the empty cells are boxes. */
function drawFrame(paper: Paper, columns: readonly Column[], top: number): void {
  const bottom = paper.y;
  let x = page.left;
  const edges = [x, ...columns.map((column) => (x += column.width))];
  paper.artifact(() => {
    for (const edge of edges) paper.stroke(`M${edge},${top}V${bottom}`, '#999999', 0.5);
    paper.stroke(`M${page.left},${top}h${contentWidth}M${page.left},${bottom}h${contentWidth}`, '#999999', 0.5);
  });
}

function drawGiven(paper: Paper, model: ReportModel, words: ReportWords, role: (of: 'preparer' | 'section' | 'unit') => string): void {
  const columns: Column[] = [
    { title: words.t('sign.role'), width: 150 },
    { title: words.t('sign.name'), width: 110 },
    { title: words.t('sign.verdict'), width: 70 },
    { title: words.t('sign.date'), width: 95 },
    { title: words.t('sign.state'), width: contentWidth - 425 },
  ];
  const rows = model.approvals.map(
    (given, index): Row => ({
      cells: [
        { parts: [{ text: role(given.role) }] },
        { parts: [{ text: isBlank(given.name) ? words.common('blank') : given.name, place: ['approvals', String(index), 'name'] }] },
        { parts: [{ text: words.t(`sign.${given.verdict}`) }] },
        { parts: [{ text: timeText(words, given.at, model.clock.timeZone) }] },
        { parts: [{ text: words.t(given.current ? 'sign.current' : 'sign.changed') }] },
      ],
    }),
  );
  heading(paper, 3, words.t('sign.given'), heightOfStart(paper, columns, rows));
  table(paper, { columns, rows, title: words.t('sign.given') });
}
