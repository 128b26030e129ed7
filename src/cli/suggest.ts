import type { i18n } from 'i18next';
import { questionIds } from '../checklist';
import type { Review } from '../review';
import { contradictions, suggestions } from '../worksheets';
import { readReviews } from './read';
import type { Terminal } from './terminal';

/**
 * Writes one line of JSON: what the worksheets say of facts and answers, and where the review contradicts them.
 * @param today `YYYY-MM-DD`
 * @returns whether the file was a valid review
 */
export async function suggestFor(name: string, today: string, words: i18n, terminal: Terminal): Promise<boolean> {
  const [review] = await readReviews([name], words, terminal);
  if (!review) return false;
  terminal.out(JSON.stringify(saidBy(review, today, words)));
  return true;
}

function saidBy(review: Review, today: string, words: i18n): object {
  const t = words.getFixedT(null, 'common');
  const said = suggestions(review);
  const answers = questionIds.flatMap((id): [string, unknown][] => {
    const suggestion = said.answers[id];
    if (!suggestion) return [];
    const { status, yes, rows, reasonKind } = suggestion;
    return [[id, { status, yes, rows, ...(reasonKind && { reason: t(`suggestion.reason.${reasonKind}`) }) }]];
  });
  const found = contradictions(review, today).map(({ kind, question, fact, row }) => ({ kind, question, fact, row }));
  return { facts: said.facts, answers: Object.fromEntries<unknown>(answers), contradictions: found };
}
