import { type AreaId, type QuestionId, questions } from '../checklist';
import type { Review } from '../review';
import { progress, type ReviewProgress, type Score, score, standing } from '../scoring';

const scores = new WeakMap<Review, Score>();

/** The score of a review, computed once for each state of it and stored nowhere. */
export function scoreOf(review: Review): Score {
  const known = scores.get(review);
  if (known) return known;
  const computed = score(review);
  scores.set(review, computed);
  return computed;
}

const progresses = new WeakMap<Review, ReviewProgress>();

/** How far a review has come, likewise: far cheaper than its score, and shown after every answer. */
export function progressIn(review: Review): ReviewProgress {
  const known = progresses.get(review);
  if (known) return known;
  const computed = progress(review);
  progresses.set(review, computed);
  return computed;
}

/** The first question of an area that counts and has no answer. */
export function firstOpen(review: Review, area: AreaId): QuestionId | undefined {
  return questions.find((question) => {
    if (question.area !== area) return false;
    const stands = standing(review, question);
    return stands.in && stands.status === null;
  })?.id;
}
