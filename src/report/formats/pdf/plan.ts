import { areaIds } from '../../../checklist';
import { isBlank } from '../../../review';
import type { AreaScore, OverallScore } from '../../../scoring';
import type { ReportModel } from '../../model';
import { dateText, levelText, pointsText } from '../../names';
import type { ReportGap } from '../../plan';
import type { ReportKey, ReportWords } from '../../words';
import { heading, paragraph } from './flow';
import { breadthOf, shortened } from './lines';
import type { Paper } from './paper';
import { drawLevel } from './signs';
import { colour, contentWidth, styles } from './style';
import { type Cell, type Column, heightOfStart, type Part, type Row, table } from './table';

/** Every gap by priority; with what was decided on each, once something was. */
export function drawGaps(paper: Paper, model: ReportModel, words: ReportWords): void {
  const decided = model.gaps.some((gap) => gap.decision !== null);
  const columns: Column[] = [
    { title: words.t('gaps.question'), width: decided ? 196 : contentWidth - 130 },
    { title: words.t('gaps.kind'), width: decided ? 60 : 75 },
    { title: words.t('gaps.gain'), width: decided ? 46 : 55, align: 'end' },
    ...(decided ? [{ title: words.t('gaps.decision'), width: contentWidth - 302 }] : []),
  ];
  const rows = model.gaps.map((gap) => rowOf(words, model, gap, decided));
  const lead = rows.length > 0 ? words.t('gaps.lead') : words.t('gaps.none');
  const start = rows.length > 0 ? heightOfStart(paper, columns, rows) : 0;
  heading(paper, 2, words.t('gaps.title'), (decided ? 140 : start) + paper.lay(lead, styles.body, contentWidth).length * styles.body.leading + 6);
  paragraph(paper, paper.root, lead);
  if (decided) {
    drawOutlookOfPlan(paper, model, words);
    heading(paper, 3, words.t('plan.list'), start);
  }
  if (rows.length > 0) table(paper, { columns, rows, title: words.t(decided ? 'plan.list' : 'gaps.title') });
}

/** What was decided in numbers, and the score now beside the score once it is done. */
function drawOutlookOfPlan(paper: Paper, { plan, gaps, overall, areas, edition }: ReportModel, words: ReportWords): void {
  const { counts, overdue, planned } = plan;
  heading(paper, 3, words.t('plan.title'), 60);
  const said = words.t('plan.counts', { total: gaps.length, do: counts.do, accept: counts.accept, findOut: counts['find-out'], undecided: counts.undecided });
  paragraph(paper, paper.root, overdue > 0 ? `${said}${words.language === 'ja' ? '' : ' '}${words.t('plan.overdue', { overdue })}` : said);
  if (!planned) return;
  const columns: Column[] = [
    { title: words.t('plan.area'), width: 131 },
    { title: words.t('plan.level'), width: 130 },
    { title: words.t('plan.score'), width: 70 },
    { title: words.t('plan.levelThen'), width: 130 },
    { title: words.t('plan.scoreThen'), width: contentWidth - 461 },
  ];
  const row = (name: string, now: AreaScore | OverallScore, then: AreaScore | OverallScore): Row => ({
    cells: [
      { parts: [{ text: name, style: styles.cellStrong }], picture: spacer },
      levelCell(paper, words, now),
      { parts: [{ text: pointsText(now) }], picture: spacer },
      levelCell(paper, words, then),
      { parts: [{ text: pointsText(then) }], picture: spacer },
    ],
  });
  const rows = [
    ...areas.map((area) => row(words.area(area.id, edition), area.score, planned.areas[area.id])),
    { ...row(words.common('whole'), overall, planned.overall), shade: colour.wash },
  ];
  paper.need(heightOfStart(paper, columns, rows, areaIds.length + 1));
  table(paper, { columns, rows, title: words.t('plan.title') });
  paper.y += 6;
  paragraph(paper, paper.root, words.t('plan.lead'), { style: styles.note, after: 0 });
}

const spacer = { width: 0, height: 20, draw: () => undefined };

function levelCell(paper: Paper, words: ReportWords, score: AreaScore | OverallScore): Cell {
  return {
    parts: [{ text: levelText(words, score) }],
    picture: { width: 26, height: 20, draw: (x, y) => drawLevel(paper, score, { x: x + 10, y: y + 10 }, 19) },
  };
}

/** A text broader than this, in full-width characters, goes below its row, over the whole width. */
const longText = 120;

function rowOf(words: ReportWords, model: ReportModel, gap: ReportGap, decided: boolean): Row {
  const texts = decided ? decisionTexts(words, gap) : [];
  const long = texts.filter(({ text }) => breadthOf(text) > longText);
  const parts = texts
    .filter((each) => !long.includes(each))
    .map(({ label, text, style, place }): Part => ({ text: label === undefined ? text : `${label}${words.t('colon')}${text}`, ...style, ...place }));
  if (long.length > 0) parts.push({ text: words.t('sheets.below'), style: styles.cellNote });
  return {
    cells: [
      { hang: gap.question.number, parts: [{ text: words.question(gap.question.id, model.edition) }] },
      { parts: [{ text: words.t(`gaps.kinds.${gap.kind}`), style: gap.kind === 'incident' ? styles.cellStrong : styles.cell }] },
      { parts: [{ text: gap.gain === 0 ? '–' : `+${gap.gain.toFixed(1)}` }] },
      ...(decided ? [{ parts }] : []),
    ],
    continued: `${gap.question.number}${words.t('answers.continued')}`,
    ...(long.length > 0
      ? {
          below: long.flatMap(({ label = words.t('gaps.decision'), text, place }): Part[] => [
            { text: label, style: styles.cellLabel, above: 4 },
            { text, above: 0, ...place },
          ]),
        }
      : {}),
  };
}

interface Said {
  readonly label?: string;
  readonly text: string;
  readonly style?: Pick<Part, 'style'>;
  readonly place?: Pick<Part, 'place'>;
}

/** What was decided, and what belongs to that decision; what another decision would need is not said. */
function decisionTexts(words: ReportWords, gap: ReportGap): Said[] {
  const { decision, exception, overdue, needed } = gap;
  if (!decision?.decision) return [{ text: words.t('gaps.decisions.undecided'), style: { style: styles.cellNote } }];
  const small = { style: { style: styles.cellNote } };
  const text = (field: 'measure' | 'reason' | 'owner' | 'decidedBy', label: ReportKey = `plan.${field}`): Said => ({
    label: words.t(label),
    text: decision[field],
    place: { place: ['actions', gap.question.id, field] },
    ...(field === 'owner' || field === 'decidedBy' ? small : {}),
  });
  const day = (date: string | null, label: ReportKey): Said => ({ label: words.t(label), text: date ? dateText(words, date) : '', ...small });
  const what = words.t(`gaps.decisions.${decision.decision}`);
  const state = decision.decision !== 'accept' && decision.state ? [words.t(`gaps.states.${decision.state}`)] : [];
  const texts: Said[] = [
    { text: [what, ...state].join(words.language === 'ja' ? '・' : ' · '), style: { style: styles.cellStrong } },
    ...(decision.decision === 'accept'
      ? [
          text('reason'),
          day(decision.until, 'plan.until'),
          text('decidedBy'),
          { label: words.t('plan.exception'), text: exception ? rowText(words, exception.number, exception.row.what) : '', ...small },
        ]
      : [text('measure'), text('owner', decision.decision === 'find-out' ? 'plan.ask' : 'plan.owner'), day(decision.due, 'plan.due')]),
    { text: overdue ? words.t('plan.late') : '', style: { style: { ...styles.cellNote, colour: colour.danger } } },
    {
      text: needed.length > 0 ? words.t('plan.missing', { fields: needed.map((each) => words.t(`plan.needed.${each}`)).join(words.t('list')) }) : '',
      ...small,
    },
  ];
  return texts.filter((each) => !isBlank(each.text));
}

/** 「3行目「…」」, the name cut where it is long. */
export function rowText(words: ReportWords, number: number, name: string): string {
  return isBlank(name) ? words.t('plan.row', { number }) : words.t('plan.rowNamed', { number, name: shortened(name) });
}
