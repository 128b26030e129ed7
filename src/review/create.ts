import { checklistDate } from '../checklist';
import { type Review, reviewFormat, reviewSchema, reviewVersion } from './file';

/** A new, empty review: 政府機関等, 基本, every fact unknown. @param now RFC 3339, UTC */
export function createReview(id: string, now: string, given: Partial<Pick<Review, 'edition' | 'depth' | 'practice'>> = {}): Review {
  return reviewSchema.parse({
    format: reviewFormat,
    version: reviewVersion,
    checklist: checklistDate,
    id,
    edition: 'gov',
    depth: 'core',
    ...given,
    createdAt: now,
    updatedAt: now,
  });
}
