import type { Edition } from '../checklist';
import type { Approval, Review } from './file';

export type Role = Approval['role'];

/** Who confirms, in this order. Critical-infrastructure operators have no 課室情報セキュリティ責任者. */
export function rolesOf(edition: Edition): readonly Role[] {
  return edition === 'gov' ? ['preparer', 'section', 'unit'] : ['preparer', 'unit'];
}

/**
 * Where one of them stands:
 * - `confirmed` what is there now;
 * - `outdated` confirmed something that has been changed since (確認後に変更あり);
 * - `returned` sent it back, or had confirmed it before another sent it back, and that has not been answered yet;
 * - `none` has not confirmed yet; or has to confirm anew, since what was sent back has come again.
 */
export interface ConfirmationStep {
  readonly role: Role;
  readonly state: 'none' | 'confirmed' | 'returned' | 'outdated';
  /** The last that this role has said, whether it still stands or not. */
  readonly approval: Approval | null;
  /** The plan has gone on since (計画は確認の後に進んでいます), which voids nothing. Only of `confirmed`. */
  readonly planMoved: boolean;
}

export interface ConfirmationState {
  readonly steps: readonly ConfirmationStep[];
  /** What sent the review back and has not been answered: neither has the preparer confirmed since, nor has whoever sent it back. */
  readonly returned: Approval | null;
}

/**
 * Where the confirmation of a review stands. Oldest first as they are stored, so "later" is by place, not by the clocks of several computers.
 * @param digest `reviewDigest(review)` @param planDigest `planDigest(review)`; without it, nothing is said of the plan
 */
export function confirmationState(review: Pick<Review, 'edition' | 'approvals'>, digest: string, planDigest?: string): ConfirmationState {
  const { approvals } = review;
  const lastReturn = approvals.findLastIndex(({ verdict }) => verdict === 'returned');
  const sentBackBy = approvals[lastReturn]?.role;
  const answered = approvals.some(({ role, verdict }, place) => place > lastReturn && verdict === 'confirmed' && (role === 'preparer' || role === sentBackBy));
  const stands = lastReturn >= 0 && !answered;

  const stateOf = (place: number, approval: Approval): ConfirmationStep['state'] => {
    if (place <= lastReturn && stands) return 'returned';
    if (approval.verdict === 'returned') return 'none';
    if (approval.digest !== digest) return 'outdated';
    return place < lastReturn ? 'none' : 'confirmed';
  };
  const steps = rolesOf(review.edition).map((role): ConfirmationStep => {
    const place = approvals.findLastIndex((each) => each.role === role);
    const approval = approvals[place] ?? null;
    const state = approval === null ? 'none' : stateOf(place, approval);
    return { role, state, approval, planMoved: state === 'confirmed' && planDigest !== undefined && approval?.planDigest !== planDigest };
  });
  return { steps, returned: stands ? (approvals[lastReturn] ?? null) : null };
}
