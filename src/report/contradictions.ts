import type { AreaId, FactId, QuestionId } from '../checklist';
import { isBlank, type Review, type SheetId, type Work } from '../review';
import { type Contradiction, contradictions, riskOf, type Suggestion, suggestions } from '../worksheets';
import type { ReportQuestion } from './questions';
import { type Numbered, type ReportSheets, rowName } from './sheets';

/** Two places in the review that cannot both be right, with what each of them says. */
export type ReportContradiction =
  | { readonly kind: 'fact'; readonly fact: FactId; readonly sheet: SheetId; readonly answered: 'yes' | 'no'; readonly said: 'yes' | 'no' }
  | { readonly kind: 'answer'; readonly question: ReportQuestion; readonly sheet: SheetId; readonly said: Pick<Suggestion, 'status' | 'yes' | 'rows'> }
  | { readonly kind: 'traces'; readonly question: ReportQuestion; readonly sheet: SheetId; readonly row: Numbered<string> }
  | { readonly kind: 'terms-confidential' | 'expired'; readonly sheet: SheetId; readonly row: Numbered<string> }
  | { readonly kind: 'uncovered-risk'; readonly why: 'no-measure' | 'no-conditions' | 'still-high'; readonly sheet: SheetId; readonly row: Numbered<string> }
  | { readonly kind: 'accepted-shall'; readonly question: ReportQuestion; readonly row: Numbered<string> | null }
  | { readonly kind: 'oversight'; readonly question: ReportQuestion; readonly area: AreaId };

/** Where the review contradicts itself. @param today `YYYY-MM-DD` */
export function reportContradictions(
  review: Review,
  today: string,
  find: (id: QuestionId) => ReportQuestion,
  sheets: ReportSheets,
): readonly ReportContradiction[] {
  const said = suggestions(review).answers;
  return contradictions(review, today).map((each) => told(each, { review, find, sheets, said }));
}

interface Telling {
  readonly review: Review;
  readonly find: (id: QuestionId) => ReportQuestion;
  readonly sheets: ReportSheets;
  readonly said: ReturnType<typeof suggestions>['answers'];
}

function told(each: Contradiction, { review, find, sheets, said }: Telling): ReportContradiction {
  const row = (sheet: SheetId, id: string): Numbered<string> => {
    const found = rowName(sheets, sheet, id);
    if (!found) throw new Error(`no row ${id} in ${sheet}`);
    return found;
  };
  switch (each.kind) {
    case 'fact': {
      const answered = review.scope[each.fact]?.value === 'yes' ? 'yes' : 'no';
      return { kind: each.kind, fact: each.fact, sheet: each.sheet, answered, said: answered === 'yes' ? 'no' : 'yes' };
    }
    case 'answer': {
      const suggestion = said[each.question];
      if (!suggestion) throw new Error(`the rows say nothing of ${each.question}`);
      return { kind: each.kind, question: find(each.question), sheet: each.sheet, said: suggestion };
    }
    case 'traces':
      return { kind: each.kind, question: find(each.question), sheet: each.sheet, row: row(each.sheet, each.row) };
    case 'uncovered-risk':
      return { kind: each.kind, why: whyUncovered(sheets, each.row), sheet: each.sheet, row: row(each.sheet, each.row) };
    case 'accepted-shall':
      return { kind: each.kind, question: find(each.question), row: each.row === undefined ? null : row(each.sheet, each.row) };
    case 'oversight':
      return { kind: each.kind, question: find(each.question), area: each.area };
    default:
      return { kind: each.kind, sheet: each.sheet, row: row(each.sheet, each.row) };
  }
}

function whyUncovered({ works }: ReportSheets, id: string): 'no-measure' | 'no-conditions' | 'still-high' {
  const work = works.find(({ row }) => row.id === id)?.row;
  if (work?.decision === 'with-conditions') return 'no-conditions';
  return work && isBare(work) && riskOf(work.likelihood, work.impact) === 'high' ? 'no-measure' : 'still-high';
}

function isBare({ technical, conditions }: Work): boolean {
  return isBlank(technical) && isBlank(conditions);
}
