import { type AreaId, areaIds, type FactId, factIds, forceOf, type QuestionId, question, questionsOf } from '../checklist';
import type { Approval, Device, Review, SheetId, Work } from '../review';
import { itemsOf, standing } from '../scoring';
import { hasMeasure, isConfidential, isExpired, isHighRisk, isTermsService, isWritten, riskOf } from './readings';
import { factSheet } from './sheets';
import { type Suggestion, suggestions } from './suggestions';

interface Places {
  readonly question: QuestionId;
  readonly fact: FactId;
  readonly sheet: SheetId;
  /** The id of a row of that sheet. */
  readonly row: string;
  readonly area: AreaId;
}

/** Every place may be read of every kind; of a kind there are those that it names, the others never. */
type At<Kind extends string, Named extends keyof Places, Perhaps extends keyof Places = never> = { readonly kind: Kind } & Pick<Places, Named> &
  Partial<Pick<Places, Perhaps>> & { readonly [Place in Exclude<keyof Places, Named | Perhaps>]?: never };

/** Two places in a review that cannot both be right, and where they are. */
export type Contradiction =
  | At<'fact', 'fact' | 'sheet'>
  | At<'answer', 'question' | 'sheet'>
  | At<'traces', 'question' | 'sheet' | 'row'>
  | At<'terms-confidential', 'sheet' | 'row'>
  | At<'expired', 'sheet' | 'row'>
  | At<'uncovered-risk', 'sheet' | 'row'>
  | At<'accepted-shall', 'question' | 'sheet', 'row'>
  | At<'oversight', 'question' | 'area'>;

/**
 * Where the review contradicts itself, by kind in this order, within a kind in source order of facts, questions and areas and in the order of rows:
 * - `fact` a fact as it was answered (not as another settles it) is yes where its sheet says no, or the reverse;
 * - `answer` a question that counts is はい where its sheet says 一部, いいえ or わからない, or 一部 where it says いいえ; or it is 該当なし, with
 *   a reason (without one it is no answer yet), where the sheet has rows that it is about. An answer that a fact switches off says nothing;
 * - `traces` a row on which traces of attack were found, and the question about them isn't marked 形跡が見つかった, whatever its answer;
 * - `terms-confidential` (`gov`) 要機密情報 allowed on a service under its terms of service, in use;
 * - `expired` an exception past its `until` with no disposition; on the day itself it is not past;
 * - `uncovered-risk` a work, once: at high risk, continued without a measure; under conditions that aren't written; continued though its risk stays
 *   high with the measures;
 * - `accepted-shall` a gap in what is 〜すること is accepted without an exception row with `permittedBy` and `until`; `row` where it names one that
 *   lacks either;
 * - `oversight` 「はい」 on the rules (the technical side), and the promotion structure's last confirmation doesn't say yes of the area; each area.
 * @param today `YYYY-MM-DD`, where the reader is
 */
export function contradictions(review: Review, today: string): Contradiction[] {
  const said = suggestions(review);
  return [
    ...factIds.flatMap((fact) => ofFact(review, fact, said.facts[fact])),
    ...questionsOf(review.edition, review.depth).flatMap(({ id }) => ofAnswer(review, id, said.answers[id])),
    ...ofTraces(review),
    ...ofTerms(review),
    ...inRows('expired', 'exceptions', review.worksheets.exceptions, (row) => isExpired(row, today)),
    ...inRows('uncovered-risk', 'works', review.worksheets.works, isUncovered),
    ...ofAccepted(review),
    ...ofOversight(review),
  ];
}

function ofFact({ scope }: Review, fact: FactId, said: 'yes' | 'no' | undefined): Contradiction[] {
  const sheet = factSheet(fact);
  const value = scope[fact]?.value ?? 'unknown';
  return said === undefined || sheet === undefined || value === 'unknown' || value === said ? [] : [{ kind: 'fact', fact, sheet }];
}

function ofAnswer(review: Review, id: QuestionId, said: Suggestion | undefined): Contradiction[] {
  const sheet = question(id).worksheet;
  if (said === undefined || sheet === undefined) return [];
  const stands = standing(review, question(id));
  const isNotApplicable = !stands.in && stands.by === 'not-applicable';
  const isContradicted =
    (stands.in && stands.status === 'yes' && (said.status === 'partly' || said.status === 'no' || said.status === 'unknown')) ||
    (stands.in && stands.status === 'partly' && said.status === 'no') ||
    (isNotApplicable && said.rows > 0);
  return isContradicted ? [{ kind: 'answer', question: id, sheet }] : [];
}

/** Also on devices of which a fact says that there are none: that traces were found must not be lost. */
function ofTraces({ answers, worksheets }: Review): Contradiction[] {
  const found = (id: QuestionId, kind: Device['kind']): Contradiction[] => {
    if (answers[id]?.traces) return [];
    const rows = worksheets.devices.filter((row) => row.kind === kind && row.tracesFound === 'yes');
    return rows.map((row) => ({ kind: 'traces', question: id, sheet: 'devices', row: row.id }));
  };
  return [...found('issued.attack-traces', 'issued'), ...found('non-issued.attack-traces', 'non-issued')];
}

function ofTerms({ edition, worksheets }: Review): Contradiction[] {
  if (edition !== 'gov') return [];
  return inRows('terms-confidential', 'meetings', worksheets.meetings, (row) => isTermsService(row) && isConfidential(row.highest));
}

function isUncovered(work: Work): boolean {
  if (work.decision === 'with-conditions') return !isWritten(work.conditions);
  if (work.decision !== 'continue') return false;
  return (isHighRisk(work) && !hasMeasure(work)) || riskOf(work.likelihoodAfter, work.impactAfter) === 'high';
}

function ofAccepted(review: Review): Contradiction[] {
  return itemsOf(review).flatMap((item): Contradiction[] => {
    const { id } = item.question;
    const decision = review.actions[id];
    if (item.status === 'yes' || decision?.decision !== 'accept' || forceOf(item.question, review.edition) !== 'shall') return [];
    const row = review.worksheets.exceptions.find((each) => each.id === decision.exception);
    if (!row) return [{ kind: 'accepted-shall', question: id, sheet: 'exceptions' }];
    return isWritten(row.permittedBy) && row.until !== null ? [] : [{ kind: 'accepted-shall', question: id, sheet: 'exceptions', row: row.id }];
  });
}

function ofOversight(review: Review): Contradiction[] {
  const last = review.approvals.findLast((approval) => approval.role === 'unit');
  if (!last) return [];
  const doubted = (id: QuestionId, side: 'rules' | 'technical'): Contradiction[] =>
    review.answers[id]?.status === 'yes'
      ? areaIds.filter((area) => isDoubted(last, area, side)).map((area) => ({ kind: 'oversight', question: id, area }))
      : [];
  return [...doubted('oversight.rule-consistency', 'rules'), ...doubted('oversight.technical', 'technical')];
}

/** An area of which it says nothing was not looked at. Only of oversight itself nothing need be said: it is what the promotion structure does. */
function isDoubted({ areas }: Approval, area: AreaId, side: 'rules' | 'technical'): boolean {
  const said = areas[area];
  return said === undefined ? area !== 'oversight' : said[side] !== 'yes';
}

function inRows<Row extends { readonly id: string }>(
  kind: 'terms-confidential' | 'expired' | 'uncovered-risk',
  sheet: SheetId,
  rows: readonly Row[],
  isContradictory: (row: Row) => boolean,
): Contradiction[] {
  return rows.filter(isContradictory).map((row) => ({ kind, sheet, row: row.id }));
}
