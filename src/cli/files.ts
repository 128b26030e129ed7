import type { i18n } from 'i18next';
import type { Review } from '../review';
import { score } from '../scoring';
import { readReview } from './read';
import type { Terminal } from './terminal';

/** Writes one line of JSON a file, unrounded; what is wrong with a file goes to standard error. @returns whether every file was a valid review */
export async function scoreFiles(names: readonly string[], words: i18n, terminal: Terminal): Promise<boolean> {
  let good = true;
  for (const name of names) {
    const read = await readReview(name, words, terminal);
    if (read.ok) terminal.out(scoreLine(name, read.review));
    else for (const line of read.lines) terminal.err(line);
    good &&= read.ok;
  }
  return good;
}

/** Writes every problem of every file on a line of its own, and a summary to standard error. @returns whether every file was a valid review */
export async function checkFiles(names: readonly string[], words: i18n, terminal: Terminal): Promise<boolean> {
  let bad = 0;
  for (const name of names) {
    const read = await readReview(name, words, terminal);
    if (read.ok) continue;
    bad += 1;
    for (const line of read.lines) terminal.out(line);
  }
  terminal.err(words.getFixedT(null, 'cli')(bad === 0 ? 'summary.good' : 'summary.bad', { files: names.length, bad }));
  return bad === 0;
}

function scoreLine(file: string, review: Review): string {
  const { edition, depth } = review;
  const { overall, areas, actions } = score(review);
  return JSON.stringify({ file, edition, depth, overall, areas, actions });
}
