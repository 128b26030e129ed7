import { forceOf, type Question, questions } from '../checklist';
import { type Decision, type Exception, isBlank, type Review } from '../review';
import { standing } from './standing';

/** What a decision still needs to be complete. `exception`: the row of the exceptions sheet; `permittedBy` and `permittedUntil`: what that row must say. */
export type Needed = 'decision' | 'measure' | 'owner' | 'due' | 'reason' | 'until' | 'decidedBy' | 'exception' | 'permittedBy' | 'permittedUntil';

/** As much of an entry of the plan as tells whether it is decided. */
interface Deciding {
  readonly decision: Decision | null;
  /** The source says 〜すること. */
  readonly shall: boolean;
  readonly exception: Exception | null;
}

/**
 * What the decision needs and does not have:
 * - to do it: what (`measure`), by whom and by when;
 * - to accept it: why, until when, and who decided so; what is 〜すること also through an exception that someone has permitted until a day;
 * - to find out: whom to ask (`owner`) and by when (`due`).
 */
export function neededFor({ decision, shall, exception }: Deciding): Needed[] {
  switch (decision?.decision) {
    case 'do':
      return blankOf(decision, ['measure', 'owner', 'due']);
    case 'accept':
      return [...blankOf(decision, ['reason', 'until', 'decidedBy']), ...(shall ? neededOfException(exception) : [])];
    case 'find-out':
      return blankOf(decision, ['owner', 'due']);
    default:
      return ['decision'];
  }
}

/** Is the decision complete? */
export function isDecided(entry: Deciding): boolean {
  return neededFor(entry).length === 0;
}

type Field = Extract<Needed, keyof Decision>;

function blankOf(decision: Decision, fields: readonly Field[]): Field[] {
  return fields.filter((field) => isBlank(decision[field] ?? ''));
}

function neededOfException(exception: Exception | null): Needed[] {
  if (exception === null) return ['exception'];
  return [...(isBlank(exception.permittedBy) ? (['permittedBy'] as const) : []), ...(exception.until === null ? (['permittedUntil'] as const) : [])];
}

/** How many gaps there are, and how many of them have a complete decision: what the plan would count, without a score. */
export function decidedOf(review: Review): { readonly decided: number; readonly total: number } {
  const gaps = questions.filter((question) => isGap(review, question));
  const decided = gaps.filter((question) => {
    const decision = review.actions[question.id] ?? null;
    const exception = review.worksheets.exceptions.find((row) => row.id === decision?.exception) ?? null;
    return isDecided({ decision, shall: forceOf(question, review.edition) === 'shall', exception });
  });
  return { decided: decided.length, total: gaps.length };
}

/** As the score has it: what counts and is not はい; and traces of attack, also beside 該当なし. */
function isGap(review: Review, question: Question): boolean {
  const stands = standing(review, question);
  const traces = review.answers[question.id]?.traces === true;
  return stands.in ? traces || stands.status !== 'yes' : traces && stands.by === 'not-applicable';
}
