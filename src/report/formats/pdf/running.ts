import type { ReportModel } from '../../model';
import type { ReportWords } from '../../words';
import type { Paper } from './paper';
import { colour, contentWidth, page, right, styles } from './style';

/** Header and footer of every page, once it is known how many there are: artifacts, none of the text. */
export function drawRunning(paper: Paper, model: ReportModel, words: ReportWords, subject: string): void {
  for (let index = 0; index < paper.pages; index += 1) {
    paper.document.switchToPage(index);
    paper.artifact(() => {
      if (index > 0) drawHeader(paper, words, subject, model.practice ? markRoom : 24);
      if (model.practice) drawMark(paper, words, index === 0);
      drawFooter(paper, words, model, index + 1);
    }, 'Pagination');
  }
}

const title = (words: ReportWords) => `${words.common('name')}　${words.t('title')}`;
/** Between title and subject, where 演習 stands there. */
const markRoom = 100;

function drawHeader(paper: Paper, words: ReportWords, subject: string, between: number): void {
  paper.label(title(words), page.left, 28, styles.running);
  const width = contentWidth - paper.widthOf(title(words), styles.running) - between;
  paper.label(shortened(paper, subject, width), right - width, 28, styles.running, { to: 'end', width });
  paper.stroke(`M${page.left},44H${right}`, colour.rule, 0.5);
}

/** As much of a name as fits on one line. */
function shortened(paper: Paper, text: string, width: number): string {
  const flat = text.replace(/\s+/gu, ' ');
  if (paper.lay(flat, styles.running, width).length <= 1) return flat;
  const [first] = paper.lay(flat, styles.running, width - styles.running.size);
  return `${first?.source.trimEnd() ?? ''}…`;
}

/** 演習, framed: at the end of the title's line, later behind the running title. */
function drawMark(paper: Paper, words: ReportWords, first: boolean): void {
  const style = { ...styles.strong, colour: colour.danger };
  const text = words.t('practice.mark');
  const width = paper.widthOf(text, style) + 16;
  const x = first ? right - width : page.left + paper.widthOf(title(words), styles.running) + 14;
  const y = first ? 50 : 25;
  paper.stroke(`M${x},${y}h${width}v17h${-width}Z`, colour.danger, 1);
  paper.label(text, x, y + 0.5, style, { to: 'middle', width });
}

function drawFooter(paper: Paper, words: ReportWords, model: ReportModel, number: number): void {
  const y = page.height - 36;
  paper.label(`SHA-256 ${model.digest.slice(0, 16)}…`, page.left, y, styles.running);
  paper.label(words.t('page', { page: number, pages: paper.pages }), page.left, y, styles.running, { to: 'end', width: contentWidth });
}
