import { areaIds } from '../../../checklist';
import { isBlank } from '../../../review';
import type { ReportApproval, ReportModel } from '../../model';
import { timeText } from '../../names';
import type { ReportKey, ReportWords } from '../../words';
import { heading, list, paragraph } from './flow';
import { breadthOf, shortened } from './lines';
import type { Paper, Place } from './paper';
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

/** Who says that they confirmed what, oldest first; what belongs to one of them stands below its row. */
function drawGiven(paper: Paper, model: ReportModel, words: ReportWords, role: (of: 'preparer' | 'section' | 'unit') => string): void {
  const columns: Column[] = [
    { title: words.t('sign.role'), width: 140 },
    { title: words.t('sign.name'), width: 110 },
    { title: words.t('sign.verdict'), width: 66 },
    { title: words.t('sign.date'), width: 95 },
    { title: words.t('sign.state'), width: contentWidth - 411 },
  ];
  const rows = model.approvals.map((given, index): Row => {
    const place = (field: string) => ['approvals', String(index), field];
    const long = breadthOf(given.name) > longName;
    const name = isBlank(given.name) ? words.common('blank') : long ? shortened(given.name) : given.name;
    const below: Part[] = long
      ? [
          { text: words.t('sign.name'), style: styles.cellLabel },
          { text: given.name, place: place('name'), above: 0 },
        ]
      : [];
    const state = [words.t(given.current ? 'sign.current' : 'sign.changed'), ...(given.current && !given.planCurrent ? [words.t('sign.planMoved')] : [])];
    return {
      cells: [
        { parts: [{ text: role(given.role) }] },
        { parts: [{ text: name, ...(long ? {} : { place: place('name') }) }] },
        { parts: [{ text: words.t(`sign.${given.verdict}`) }] },
        { parts: [{ text: timeText(words, given.at, model.clock.timeZone) }] },
        { parts: state.map((text, at) => ({ text, style: at === 0 && !given.current ? styles.cellStrong : styles.cell })) },
      ],
      below: [...below, ...remarkParts(words, given, place('comment')), ...areaParts(words, model, given, index), digestPart(words, given)],
      continued: `${role(given.role)}${words.t('answers.continued')}`,
    };
  });
  heading(paper, 3, words.t('sign.given'), heightOfStart(paper, columns, rows) + 2 * styles.body.leading);
  paragraph(paper, paper.root, words.t('sign.givenLead'));
  table(paper, { columns, rows, title: words.t('sign.given') });
}

/** A name broader than this, in full-width characters, stands below its row. */
const longName = 60;

function remarkParts(words: ReportWords, { comment }: ReportApproval, place: Place): Part[] {
  return isBlank(comment)
    ? []
    : [
        { text: words.t('sign.remarks'), style: styles.cellLabel, above: 4 },
        { text: comment, place, above: 0 },
      ];
}

function areaParts(words: ReportWords, { edition }: ReportModel, given: ReportApproval, index: number): Part[] {
  const parts = areaIds.flatMap((area): Part[] => {
    const said = given.areas[area];
    if (!said) return [];
    const verdict = (of: 'rules' | 'technical') => words.t(`sheets.verdict.${said[of] ?? 'none'}`);
    const line = words.t(`sign.area.${edition}`, { area: words.area(area, edition), rules: verdict('rules'), technical: verdict('technical') });
    const place = ['approvals', String(index), 'areas', area, 'comment'];
    return isBlank(said.comment) ? [{ text: line }] : [{ text: line }, { text: said.comment, place, style: styles.cellNote }];
  });
  return parts.length > 0 ? [{ text: words.t('sign.areas'), style: styles.cellLabel, above: 4 }, ...parts] : [];
}

function digestPart(words: ReportWords, { digest }: ReportApproval): Part {
  return { text: `${words.t('sign.digest')}${words.t('colon')}${digest}`, style: styles.cellNote, above: 4 };
}
