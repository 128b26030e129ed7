import type { AreaScore, OverallScore, SectionScore } from '../../../scoring';
import { type Radar, type Range, radar, rangeBar } from '../../chart';
import type { ReportModel } from '../../model';
import { graspText, levelText, pointsText } from '../../names';
import type { ReportWords } from '../../words';
import { heading, paragraph } from './flow';
import type { Paper } from './paper';
import { drawLevel } from './signs';
import { colour, contentWidth, page, right, styles } from './style';
import { type Cell, heightOfStart, type Row, table } from './table';

/** The result: the whole with its range beside the chart, then the areas. */
export function drawResult(paper: Paper, model: ReportModel, words: ReportWords): void {
  heading(paper, 2, words.t('overall.title'), 190);
  const top = paper.y;
  drawRadar(paper, model, words, top);
  drawWhole(paper, model, words, top);
  paper.y = Math.max(paper.y, top + 168) + 6;
  drawAreas(paper, model, words);
}

const barWidth = 110;
const chartWidth = 262;

function drawWhole(paper: Paper, { overall, areas, edition }: ReportModel, words: ReportWords, top: number): void {
  const width = contentWidth - chartWidth - 20;
  paper.artifact(() => drawLevel(paper, overall, { x: page.left + 30, y: top + 38 }, 50));
  const x = page.left + 72;
  const element = paper.element(paper.root, 'P');
  paper.mark(element, () => paper.label(levelText(words, overall), x, top + 10, styles.level));
  element.end();
  paper.y = top + 38;
  if (overall.applicable) {
    const beside = { x, width: width - 72, after: 0 };
    paragraph(paper, paper.root, `${words.t('overall.score')} ${pointsText(overall)} ${words.t('overall.of')}`, { ...beside, style: styles.strong });
    paragraph(paper, paper.root, words.t('overall.grasp', { grasp: graspText(overall) }), beside);
    if (!overall.provisional) paragraph(paper, paper.root, words.common(`level.word.${overall.level}`), beside);
    paper.y += 8;
  }
  paper.y = Math.max(paper.y, top + 78);
  const texts = overall.applicable ? [words.t('overall.worst'), words.t('overall.range')] : [words.t('overall.none')];
  const left = areas.filter((area) => !area.score.applicable);
  for (const text of texts) paragraph(paper, paper.root, text, { style: styles.note, width, after: 3 });
  if (left.length > 0) {
    const names = left.map((area) => words.area(area.id, edition)).join(words.t('chart.join'));
    paragraph(paper, paper.root, words.t('chart.out', { areas: names }), { style: styles.note, width, after: 3 });
  }
}

function rangeOf(score: AreaScore | OverallScore | SectionScore): Range {
  return score.applicable ? { low: score.low, high: score.high } : null;
}

function drawRadar(paper: Paper, { areas, edition }: ReportModel, words: ReportWords, top: number): void {
  const centre = { x: right - chartWidth / 2, y: top + 86 };
  const shape = radar(
    areas.map((area) => ({ area: area.id, range: rangeOf(area.score) })),
    { centre, radius: 58, gap: 9 },
  );
  const told = areas.map((area) =>
    words.t('chart.altArea', { area: words.area(area.id, edition), points: area.score.applicable ? pointsText(area.score) : words.common('level.none') }),
  );
  const alt = words.t('chart.alt', { areas: told.join(words.t('chart.join')) });
  const figure = paper.element(paper.root, 'Figure', { alt, bbox: [right - chartWidth, top, right, top + 168], placement: 'Block' });
  paper.mark(figure, () => {
    drawShape(paper, shape);
    for (const axis of shape.axes) {
      const name = words.area(axis.area, edition);
      const label = axis.counts ? name : `${name}（${words.common('level.none')}）`;
      placeLabel(paper, label, axis);
    }
    drawLegend(paper, words, { x: right - chartWidth + 74, y: top + 156 });
  });
  figure.end();
}

function placeLabel(paper: Paper, text: string, { label, anchor }: Radar['axes'][number]): void {
  const room = anchor === 'middle' ? 150 : anchor === 'start' ? right - label.x : label.x - (right - chartWidth);
  const lines = paper.lay(text, styles.running, room);
  const top = label.y - (anchor === 'middle' ? lines.length * 11 : (lines.length * 11) / 2);
  lines.forEach((line, index) => {
    const x = anchor === 'middle' ? label.x - line.width / 2 : anchor === 'start' ? label.x : label.x - line.width;
    paper.line(line, x, top + index * 11, styles.running);
  });
}

function drawShape(paper: Paper, shape: Radar): void {
  for (const ring of shape.rings) paper.stroke(ring.path, ring.level === null ? '#999999' : colour.rule, ring.level === null ? 0.75 : 0.5);
  for (const axis of shape.axes) paper.stroke(axis.path, colour.rule, 0.5, axis.counts ? null : 2);
  paper.fill(shape.band, '#D9E6FF', 'evenodd');
  paper.fill(shape.low, '#B3C4F2');
  paper.stroke(shape.high, colour.open, 1, 2.5);
  paper.stroke(shape.low, colour.key, 1.5);
  for (const { x, y } of shape.corners) paper.fill(`M${x - 2},${y}a2,2,0,1,1,4,0a2,2,0,1,1,-4,0Z`, colour.key);
}

function drawLegend(paper: Paper, words: ReportWords, { x, y }: { x: number; y: number }): void {
  paper.stroke(`M${x},${y + 6}h14`, colour.key, 1.5);
  paper.label(words.t('chart.low'), x + 18, y, styles.running);
  const next = x + 18 + paper.widthOf(words.t('chart.low'), styles.running) + 16;
  paper.stroke(`M${next},${y + 6}h14`, colour.open, 1, 2.5);
  paper.label(words.t('chart.high'), next + 18, y, styles.running);
}

function drawAreas(paper: Paper, model: ReportModel, words: ReportWords): void {
  const columns = [
    { title: words.t('areas.area'), width: 117 },
    { title: words.t('areas.level'), width: 122 },
    { title: words.t('areas.score'), width: 51, align: 'end' as const },
    { title: words.t('areas.range'), width: barWidth + 10 },
    { title: words.t('areas.grasp'), width: 43, align: 'end' as const },
    { title: words.t('areas.answered'), width: 58.28, align: 'end' as const },
  ];
  const rows = model.areas.flatMap((area): Row[] => {
    const name = `${words.area(area.id, model.edition)}${area.rests ? '　※' : ''}`;
    const own = row(paper, words, { name, score: area.score, level: area.score, small: false });
    const parts =
      area.sections.length > 1
        ? area.sections.map((section) => row(paper, words, { name: words.section(section.id, model.edition), score: section.score, level: null, small: true }))
        : [];
    return [own, ...parts];
  });
  rows.push({ ...row(paper, words, { name: words.common('whole'), score: model.overall, level: model.overall, small: false }), shade: colour.wash });
  paper.need(heightOfStart(paper, columns, rows, rows.length));
  table(paper, { columns, rows, title: words.t('areas.caption') });
  paper.y += 6;
  paragraph(paper, paper.root, words.t('areas.levels'), { style: styles.note, after: 0 });
  if (model.areas.some((area) => area.rests)) paragraph(paper, paper.root, words.t('areas.rests'), { style: styles.note, after: 0 });
}

interface Line {
  readonly name: string;
  readonly score: AreaScore | OverallScore | SectionScore;
  readonly level: AreaScore | OverallScore | null;
  readonly small: boolean;
}

function row(paper: Paper, words: ReportWords, { name, score, level, small }: Line): Row {
  const style = small ? styles.cellNote : styles.cellStrong;
  const height = small ? styles.cellNote.leading : 20;
  const figures = small ? styles.cellNote : styles.cell;
  const barHeight = small ? 5 : 9;
  const range = score.applicable ? rangeOf(score) : null;
  const cell = (text: string): Cell => ({ parts: [{ text, style: figures }], picture: { width: 0, height, draw: () => undefined } });
  return {
    cells: [
      { parts: [{ text: name, style }], picture: { width: small ? 12 : 0, height, draw: () => undefined } },
      level
        ? {
            parts: [{ text: levelText(words, level), style: styles.cell }],
            picture: { width: 26, height, draw: (x, y) => drawLevel(paper, level, { x: x + 10, y: y + 10 }, 19) },
          }
        : { parts: [] },
      cell(pointsText(score)),
      { parts: [], picture: { width: barWidth, height, draw: (x, y) => drawBar(paper, range, { x, y: y + (height - barHeight) / 2 }, barHeight) } },
      cell(graspText(score)),
      cell(words.t('areas.count', { answered: score.answered, total: score.total })),
    ],
  };
}

function drawBar(paper: Paper, range: Range, at: { x: number; y: number }, height: number): void {
  const bar = rangeBar(range, { at, width: barWidth, height });
  if (!range) return;
  paper.fill(bar.track, colour.faint);
  paper.fill(bar.open, colour.wash);
  paper.stroke(bar.hatch, colour.open, 1);
  paper.fill(bar.known, colour.key);
  for (const threshold of bar.thresholds) paper.stroke(threshold.path, colour.white, 1.5);
  for (const threshold of bar.thresholds) paper.stroke(threshold.path, '#666666', 0.5);
}
