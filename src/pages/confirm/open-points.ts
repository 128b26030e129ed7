import { questionsOf } from '../../checklist';
import type { ConfirmationStep, Review, Role } from '../../review';
import { standing } from '../../scoring';
import { assumptionsOf } from './assumptions';
import { type Draft, judgedAreas, noVerdict } from './drafts';

/** What is still to be done before someone confirms. It is listed, and keeps nobody from confirming. */
export type OpenPoint =
  | { readonly kind: 'unanswered' | 'oversight' | 'assumptions' | 'returned' | 'areas'; readonly count: number }
  /** One who confirms before has not, or not what is there now. */
  | { readonly kind: 'before'; readonly role: Role; readonly count: 1 };

/** @param unsettled the steps that have not confirmed what is there now */
export function openPoints(review: Review, role: Role, unsettled: readonly ConfirmationStep[], draft: Draft): OpenPoint[] {
  const unanswered = questionsOf(review.edition, review.depth).filter((question) => {
    const stands = standing(review, question);
    return stands.in && stands.status === null;
  });
  const own = unanswered.filter(({ area }) => area === 'oversight');
  const before = unsettled.map((step): OpenPoint => ({ kind: 'before', role: step.role, count: 1 }));
  const points: OpenPoint[] = [...before, { kind: 'unanswered', count: unanswered.length - own.length }];
  if (role === 'unit') points.push({ kind: 'oversight', count: own.length }, ...ofUnit(review, draft));
  return points.filter(({ count }) => count > 0);
}

function ofUnit(review: Review, draft: Draft): OpenPoint[] {
  const judged = assumptionsOf(review).map(({ key }) => draft.judged[key]);
  const verdicts = judgedAreas.flatMap((area) => {
    const { rules, technical } = draft.areas[area] ?? noVerdict;
    return [rules, technical];
  });
  return [
    { kind: 'assumptions', count: judged.filter((each) => each === undefined).length },
    { kind: 'returned', count: judged.filter((each) => each === 'returned').length },
    { kind: 'areas', count: verdicts.filter((each) => each === null).length },
  ];
}
