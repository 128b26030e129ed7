import type { AreaScore, Level, OverallScore } from '../../../scoring';
import { levelSign } from '../../chart';
import type { Paper } from './paper';
import { colour, styles, type TextStyle } from './style';

/** Signs beside words: they repeat what the words say, so they are artifacts, and no colour stands alone. */

const fills: Readonly<Record<Level, { readonly ground: string; readonly letter: string }>> = {
  A: { ground: colour.key, letter: colour.white },
  B: { ground: colour.levelB, letter: colour.white },
  C: { ground: colour.caution, letter: colour.text },
  D: { ground: colour.danger, letter: colour.white },
};

/** The sign of a level around a point: filled where it stands, white with a broken outline while it is on hold. */
export function drawLevel(paper: Paper, score: AreaScore | OverallScore, centre: { x: number; y: number }, size: number): void {
  if (!score.applicable) {
    drawLetter(paper, '–', centre, size, colour.quiet);
    return;
  }
  const path = levelSign(score.level, centre, size);
  const { ground, letter } = fills[score.level];
  if (score.provisional) {
    paper.fill(path, colour.white);
    paper.stroke(path, colour.text, size / 18, size / 9);
    drawLetter(paper, score.level, centre, size, colour.text);
  } else {
    paper.fill(path, ground);
    drawLetter(paper, score.level, centre, size, letter);
  }
}

function drawLetter(paper: Paper, letter: string, { x, y }: { x: number; y: number }, size: number, of: string): void {
  const style: TextStyle = { weight: 'bold', size: size * 0.5, leading: size * 0.5, colour: of };
  paper.label(letter, x - size / 2, y - size * 0.27, style, { to: 'middle', width: size });
}

export type AnswerSign = 'yes' | 'partly' | 'no' | 'unknown' | 'na' | 'none' | 'off';

const answerColours: Readonly<Record<AnswerSign, string>> = {
  yes: colour.key,
  partly: '#8A5A00',
  no: colour.danger,
  unknown: colour.quiet,
  na: colour.quiet,
  none: colour.quiet,
  off: colour.quiet,
};

/** ○ △ × and the like in front of an answer, 9 points high. */
export function drawAnswer(paper: Paper, answer: AnswerSign, x: number, y: number): void {
  const of = answerColours[answer];
  const middle = y + styles.cellStrong.leading / 2;
  const [left, right, top, bottom] = [x + 0.5, x + 7.5, middle - 3.5, middle + 3.5];
  const dash = `M${left},${middle}H${right}`;
  if (answer === 'yes') paper.stroke(levelSign('A', { x: x + 4, y: middle }, 7), of, 1.4);
  else if (answer === 'partly') paper.stroke(`M${x + 4},${top}L${right},${bottom - 0.5}H${left}Z`, of, 1.2);
  else if (answer === 'no') paper.stroke(`M${left},${top}L${right},${bottom}M${left},${bottom}L${right},${top}`, of, 1.5);
  else if (answer === 'unknown') paper.label('?', x, y, { ...styles.cellStrong, colour: of }, { to: 'middle', width: 8 });
  else if (answer === 'none') paper.stroke(levelSign('A', { x: x + 4, y: middle }, 7), of, 0.8, 1.4);
  else paper.stroke(dash, of, 1.2);
}
