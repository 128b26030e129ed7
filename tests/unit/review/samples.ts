import { createReview, type Review } from '../../../src/review';

export const id = '0198f0c2-1a2b-7c3d-8e4f-000000000001';
export const created = '2020-06-15T01:23:45.000Z';
export const later = '2020-06-15T02:00:00.000Z';

/** A new review with nothing in it. */
export function emptyReview(): Review {
  return createReview(id, created);
}

/** Only what a file must have. */
export const required = {
  format: 'tenkencho-review',
  version: 1,
  checklist: '2020-06-11',
  id,
  edition: 'gov',
  depth: 'core',
  createdAt: created,
  updatedAt: created,
} as const;
