import { basename } from 'node:path';
import type { i18n } from 'i18next';
import { describeProblem, describeTotal, readReviewFile } from '../files';
import type { Review } from '../review';
import type { Terminal } from './terminal';

type Read = { readonly ok: true; readonly review: Review } | { readonly ok: false; readonly lines: readonly string[] };

/** `lines`: what is wrong with the file, each with the file's name before it. */
export async function readReview(name: string, words: i18n, terminal: Terminal): Promise<Read> {
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

/** For a command that needs them all: the reviews in the order of the names, or `[]` where one is not valid. What is wrong goes to standard error. */
export async function readReviews(names: readonly string[], words: i18n, terminal: Terminal): Promise<Review[]> {
  const reviews: Review[] = [];
  for (const name of names) {
    const read = await readReview(name, words, terminal);
    if (read.ok) reviews.push(read.review);
    else for (const line of read.lines) terminal.err(line);
  }
  return reviews.length === names.length ? reviews : [];
}
