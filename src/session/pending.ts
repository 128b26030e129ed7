import { type Action, type Review, reduce } from '../review';
import { applyEdits, type Edit } from './edits';

/** A change that is not yet stored: what a person did, or what taking back, making again or a journal amounts to. `at`: RFC 3339, UTC. */
export type Change = { readonly kind: 'action'; readonly action: Action } | { readonly kind: 'edits'; readonly edits: readonly Edit[]; readonly at: string };

export function change(review: Review, made: Change): Review {
  return made.kind === 'action' ? reduce(review, made.action) : applyEdits(review, made.edits, made.at);
}
