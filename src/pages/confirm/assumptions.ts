import { type FactId, factsOf, type QuestionId, questionsOf } from '../../checklist';
import type { Review } from '../../review';
import { factValue, standing } from '../../scoring';

/** What takes questions out of the review on somebody's word: a fact that is いいえ, a 該当なし with its reason. Each is to be accepted or sent back. */
export type Assumption =
  | { readonly kind: 'fact'; readonly key: string; readonly fact: FactId; readonly note: string; readonly switchesOff: readonly QuestionId[] }
  | { readonly kind: 'not-applicable'; readonly key: string; readonly question: QuestionId; readonly reason: string };

/** `key` holds what is said too: what is said otherwise is to be judged anew. */
export function assumptionsOf(review: Review): Assumption[] {
  const asked = questionsOf(review.edition, review.depth);
  const facts = factsOf(review.edition, review.depth).flatMap((fact): Assumption[] => {
    if (factValue(review, fact) !== 'no') return [];
    const note = review.scope[fact]?.note ?? '';
    const switchesOff = asked.filter((question) => question.when === fact).map((question) => question.id);
    return [{ kind: 'fact', key: `fact ${fact} ${note}`, fact, note, switchesOff }];
  });
  const notApplicable = asked.flatMap((question): Assumption[] => {
    const stands = standing(review, question);
    if (stands.in || stands.by !== 'not-applicable') return [];
    const reason = review.answers[question.id]?.reason ?? '';
    return [{ kind: 'not-applicable', key: `answer ${question.id} ${reason}`, question: question.id, reason }];
  });
  return [...facts, ...notApplicable];
}
