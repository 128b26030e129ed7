import { type FactId, factsOf, type QuestionId, questionsOf } from '../checklist';
import type { Review, Worksheets } from '../review';
import { factSaid } from './facts';
import { type Asking, askings, type ReasonKind } from './questions';
import { allOf, type Verdict } from './verdicts';

/** What the rows of a sheet say to a question. 「7業務のうち5」: of `rows` that it is about, `yes` said yes. */
export interface Suggestion {
  readonly status: 'yes' | 'partly' | 'no' | 'unknown' | 'na';
  /** How many rows said yes. */
  readonly yes: number;
  /** How many rows it is about; 0 only with `na`. */
  readonly rows: number;
  /** Which rows said what, by id, in the order of the sheet. (`null`: not looked at, or not known.) */
  readonly by: Readonly<Record<'yes' | 'partly' | 'no' | 'null', readonly string[]>>;
  /** Why 該当なし; only, and always, with `na`. */
  readonly reasonKind?: ReasonKind;
}

/** A fact or a question on which rows say nothing has no entry. */
export interface Suggestions {
  readonly facts: { readonly [Id in FactId]?: 'yes' | 'no' };
  readonly answers: { readonly [Id in QuestionId]?: Suggestion };
}

/**
 * What the worksheets say about the facts and the questions of the review's edition and depth, in source order. Only facts that switch something
 * there. What is recorded so far plays no part: a question that a fact switches off has its suggestion all the same, since rows that it is about
 * speak against that fact.
 */
export function suggestions({ edition, depth, worksheets }: Pick<Review, 'edition' | 'depth' | 'worksheets'>): Suggestions {
  const facts: { [Id in FactId]?: 'yes' | 'no' } = {};
  for (const fact of factsOf(edition, depth)) {
    const said = factSaid(fact, worksheets);
    if (said !== null) facts[fact] = said;
  }
  const answers: { [Id in QuestionId]?: Suggestion } = {};
  for (const { id } of questionsOf(edition, depth)) {
    const asking = askings[id];
    const said = asking && (summary(asking.verdicts(worksheets, edition)) ?? notApplicable(asking, worksheets));
    if (said) answers[id] = said;
  }
  return { facts, answers };
}

function summary(verdicts: ReturnType<Asking['verdicts']>): Suggestion | undefined {
  const status = allOf(verdicts.map(({ verdict }) => verdict));
  if (status === null) return undefined;
  const saying = (which: Verdict) => verdicts.filter(({ verdict }) => verdict === which).map(({ row }) => row);
  const by = { yes: saying('yes'), partly: saying('partly'), no: saying('no'), null: saying(null) };
  return { status, yes: by.yes.length, rows: verdicts.length, by };
}

/** An empty sheet, or one in which it isn't said yet of every work what has changed, doesn't say that there is none. */
function notApplicable({ none }: Asking, { works }: Worksheets): Suggestion | undefined {
  if (none === undefined || works.length === 0 || works.some((work) => work.changes.length === 0)) return undefined;
  return { status: 'na', yes: 0, rows: 0, by: { yes: [], partly: [], no: [], null: [] }, reasonKind: none };
}
