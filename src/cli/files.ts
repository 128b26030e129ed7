import { basename } from 'node:path';
import type { i18n } from 'i18next';
import { describeProblem, describeTotal, readReviewFile } from '../files';
import type { Review } from '../review';
import { score } from '../scoring';
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

type Read = { readonly ok: true; readonly review: Review } | { readonly ok: false; readonly lines: readonly string[] };

/** `lines`: what is wrong with the file, each with the file's name before it. */
async function readReview(name: string, words: i18n, terminal: Terminal): Promise<Read> {
  const found = await terminal.read(name);
  const t = words.getFixedT(null, 'problems');
  const say = words.getFixedT(null, 'cli');
  const named = (problem: string) => `${name}: ${problem.replaceAll('\n', ' ')}`;
  if (!found.ok) return { ok: false, lines: [named(say(`unreadable.${found.reason}`, { code: found.code }))] };
  const outcome = readReviewFile(found.bytes, basename(name));
  if (outcome.ok) return outcome;
  const total = describeTotal(outcome.problems.length, outcome.total, t);
  const problems = outcome.problems.map((problem) => describeProblem(problem, t));
  return { ok: false, lines: [...problems, ...(total === undefined ? [] : [total])].map(named) };
}
