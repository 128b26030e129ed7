import { type AreaId, type QuestionId, questions } from '../checklist';
import { isOpen, type Review } from '../review';
import { progress, type ReviewProgress, standing } from '../scoring';

const progresses = new WeakMap<Review, ReviewProgress>();

/** How far a review has come, computed once for each state of it: far cheaper than its score, and shown after every answer. */
export function progressIn(review: Review): ReviewProgress {
  const known = progresses.get(review);
  if (known) return known;
  const computed = progress(review);
  progresses.set(review, computed);
  return computed;
}

/** The first question of an area that counts, has no answer and may be answered here. */
export function firstOpen(review: Review, area: AreaId): QuestionId | undefined {
  return questions.find((question) => {
    if (question.area !== area || !isOpen(review, question.id)) return false;
    const stands = standing(review, question);
    return stands.in && stands.status === null;
  })?.id;
}
