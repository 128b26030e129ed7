import type { Review } from '../../../review';
import { equal } from '../../../session/share';
import { split } from '../../../storage';

/** A place of a review by its path, as a conflict names it, with what stands there on either side; `undefined`: nothing. */
export interface Taken {
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

/** What the merge changes in the review that is here, place by place. That rows only stand in another order is not listed. */
export function takenOver(here: Review, merged: Review): Taken[] {
  const [before, after] = [placesOf(here), placesOf(merged)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => !equal(before.get(path), after.get(path)))
    .map((path) => ({ path: path.split('/'), before: before.get(path), after: after.get(path) }));
}

/** What stands where: head and subject field by field, without the times of the review and the order of the rows. */
function placesOf(review: Review): Map<string, unknown> {
  const { edition, depth, practice, previous, subject } = review;
  const parts = [...split(review)].filter(([path]) => path !== 'head' && path !== 'subject' && !/^worksheets\/[^/]+$/.test(path));
  const fields = Object.entries(subject).map(([field, value]): [string, unknown] => [`subject/${field}`, value]);
  return new Map<string, unknown>([['asked', { edition, depth }], ['practice', practice], ['previous', previous], ...fields, ...parts]);
}
