import { type QuestionId, questionsOf } from '../../../checklist';
import { isOpen, type Review } from '../../../review';
import { standing } from '../../../scoring';

/** The questions that can be handed on: those that the review asks and that are not locked in it. In source order. */
export function openQuestions(review: Review): QuestionId[] {
  return questionsOf(review.edition, review.depth).flatMap(({ id }) => (isOpen(review, id) ? [id] : []));
}

/** Those of them that count and have no answer yet. What a fact has switched off was decided for all: it stays as it is. */
export function unanswered(review: Review): QuestionId[] {
  return questionsOf(review.edition, review.depth).flatMap((question) => {
    const stands = standing(review, question);
    return isOpen(review, question.id) && stands.in && stands.status === null ? [question.id] : [];
  });
}
