import type { i18n } from 'i18next';
import { changeBetween } from '../scoring';
import { readReviews } from './read';
import type { Terminal } from './terminal';

/** Writes the change from one review to the other as one line of JSON, unrounded; `null` where in one of them nothing counts. @returns whether they can be compared */
export async function compareFiles(before: string, after: string, words: i18n, terminal: Terminal): Promise<boolean> {
  const [from, to] = await readReviews([before, after], words, terminal);
  if (!from || !to) return false;
  const compared = changeBetween(from, to);
  if (compared.ok) terminal.out(JSON.stringify(compared.change));
  else terminal.err(`${after}: ${words.getFixedT(null, 'cli')(`compare.${compared.reason}`)}`);
  return compared.ok;
}
