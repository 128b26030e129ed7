import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ReviewNavigation } from '../../src/app/review-navigation';
import { exampleReview } from '../../src/pages/home/example';
import { type Approval, emptyDecision, type Review } from '../../src/review';
import { reviewWith, show } from './render';

const approval = (role: Approval['role'], verdict: Approval['verdict']): Approval => ({
  role,
  verdict,
  name: '髙橋',
  at: '2020-06-15T01:00:00.000Z',
  areas: {},
  comment: '',
  digest: 'a'.repeat(64),
  planDigest: 'b'.repeat(64),
});

/** The contents of a review: what the link of this name says, with its state. */
async function contentsOf(review: Review) {
  const shown = await show(<ReviewNavigation id={review.id} />, { review });
  return { ...shown, link: (name: string) => screen.getByRole('link', { name: new RegExp(`^${name}`) }) };
}

describe('the contents of a review', () => {
  test('say of the plan whether none or some of the gaps are decided, and follow each decision', async () => {
    const example = await exampleReview('ja', reviewWith().id);
    const { link, session } = await contentsOf({ ...example, actions: {} });
    expect(link('改善計画')).toHaveTextContent('未着手');
    const patch = { decision: 'find-out' as const, owner: '情報管理室', due: '2020-06-30' };
    act(() => session?.dispatch({ type: 'decision', question: 'lines.review', patch, at: '2020-06-17T03:00:00.000Z' }));
    expect(link('改善計画')).toHaveTextContent('途中');
  });

  test('say that the plan is done once every gap has its decision', async () => {
    const example = await exampleReview('ja', reviewWith().id);
    const complete = { ...emptyDecision, decision: 'find-out' as const, owner: '情報管理室', due: '2020-06-30' };
    const missing = { 'lines.review': complete, 'oversight.rule-consistency': complete, 'meetings.security-measures': complete };
    const { link } = await contentsOf({ ...example, actions: { ...example.actions, ...missing } });
    expect(link('改善計画')).toHaveTextContent('済');
  });

  test.each([
    ['未着手', []],
    ['途中', [approval('preparer', 'confirmed')]],
    ['済', [approval('preparer', 'confirmed'), approval('unit', 'confirmed')]],
    ['途中', [approval('unit', 'confirmed'), approval('unit', 'returned')]],
  ] as const)('say of the confirmation: %s', async (state, approvals) => {
    const { link } = await contentsOf(reviewWith({ approvals: [...approvals] }));
    expect(link('確認')).toHaveTextContent(state);
  });
});
