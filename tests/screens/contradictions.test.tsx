import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { areaIds, question } from '../../src/checklist';
import { questionText } from '../../src/i18n';
import { Contradictions } from '../../src/pages/contradictions';
import { Result } from '../../src/pages/result';
import { type Answer, type Approval, emptyAnswer, emptyDecision, emptyRow, type Review, type Rows, type SheetId } from '../../src/review';
import { routes } from '../../src/routes';
import { contradictions } from '../../src/worksheets';
import { reviewWith, show } from './render';

const [first, second, third, fourth] = [1, 2, 3, 4].map((place) => `00000000-0000-7000-8000-00000000000${place}`);

function row<Sheet extends SheetId>(sheet: Sheet, id: string | undefined, given: Partial<Rows[Sheet]>): Rows[Sheet] {
  return { ...emptyRow(sheet, id ?? ''), ...given };
}

const answer = (given: Partial<Answer>): Answer => ({ ...emptyAnswer, ...given });
const returned: Approval = {
  role: 'unit',
  name: '',
  at: '2020-06-15T01:00:00Z',
  verdict: 'returned',
  areas: {},
  comment: '',
  digest: '0'.repeat(64),
  planDigest: '0'.repeat(64),
};

/** Every kind of contradiction, with Latin names. */
const full: Review = reviewWith({
  depth: 'detailed',
  scope: { 'risk-high': { value: 'no', note: '' } },
  answers: {
    'risk.reassess-concern': answer({ status: 'yes' }),
    'meetings.security-measures': answer({ status: 'na', reason: 'none' }),
    'meetings.terms-no-confidential': answer({ status: 'no' }),
    'oversight.technical': answer({ status: 'yes' }),
  },
  worksheets: {
    works: [
      row('works', first, { name: 'Budget', changes: ['concern'] }),
      row('works', second, { name: 'Counter', likelihood: 3, impact: 3, decision: 'continue' }),
      row('works', third, { name: 'Press', decision: 'with-conditions' }),
      row('works', fourth, { name: 'Survey', likelihoodAfter: 3, impactAfter: 3, decision: 'continue' }),
    ],
    exceptions: [row('exceptions', first, { what: 'USB', until: '2020-05-31' })],
    devices: [row('devices', first, { kind: 'issued', name: 'Laptops', tracesFound: 'yes' })],
    meetings: [row('meetings', first, { name: 'Meet', provider: 'central', terms: 'terms-of-service', highest: 2 })],
  },
  actions: { 'meetings.terms-no-confidential': { ...emptyDecision, decision: 'accept' } },
  approvals: [{ ...returned, areas: { risk: { rules: null, technical: 'partly', comment: '' } } }],
});

function listed(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-contradiction]')];
}

async function openAll(user: Awaited<ReturnType<typeof show>>['user']): Promise<void> {
  for (const summary of document.querySelectorAll('[data-contradictions] summary')) await user.click(summary);
}

describe('the contradictions', () => {
  test('are all listed, the first five at once, traces of attack before all else', async () => {
    const { user } = await show(<Contradictions />, { review: full });
    const count = contradictions(full, '2026-01-01').length;
    expect(screen.getByRole('heading', { name: `食い違い ${count}件` })).toBeInTheDocument();
    expect(listed()).toHaveLength(5);
    expect(listed()[0]).toHaveAttribute('data-contradiction', 'traces');
    await user.click(screen.getByText(`残りの${count - 5}件を見る`));
    expect(listed()).toHaveLength(count);
    expect(new Set(listed().map((each) => each.dataset.contradiction))).toEqual(
      new Set(['traces', 'fact', 'answer', 'terms-confidential', 'expired', 'uncovered-risk', 'accepted-shall', 'oversight']),
    );
  });

  test('name both places with what they say, and link to either', async () => {
    const { words } = await show(<Contradictions />, { review: full });
    const [traces, fact, concern] = listed().map((each) => within(each));
    const asked = (id: 'issued.attack-traces' | 'risk.reassess-concern') => `問い：${questionText(words, question(id), 'gov').question}`;
    expect(traces?.getByRole('link', { name: '台帳「端末」：Laptops' })).toHaveAttribute('href', `#${routes.row(full.id, 'devices', first ?? '')}`);
    expect(traces?.getByRole('link', { name: asked('issued.attack-traces') })).toHaveAttribute(
      'href',
      `#${routes.question(full.id, 'devices', 'issued.attack-traces')}`,
    );
    expect(fact?.getByRole('link', { name: '準備：リスクが高いと判断した業務がある' })).toHaveAttribute('href', `#${routes.fact(full.id, 'risk-high')}`);
    expect(fact?.getByText('回答は「いいえ」です。')).toBeInTheDocument();
    expect(fact?.getByText('行からは「はい」です。')).toBeInTheDocument();
    expect(concern?.getByRole('link', { name: asked('risk.reassess-concern') })).toBeInTheDocument();
    expect(concern?.getByText('不安が生じた1業務のうち、再評価済みは0業務。ここからの答えは「いいえ」です。')).toBeInTheDocument();
  });

  test('say of a row what is missing in it', async () => {
    const { user } = await show(<Contradictions />, { review: full });
    await openAll(user);
    const said = (link: string) => screen.getByRole('link', { name: link }).nextElementSibling;
    expect(said('台帳「業務」：Counter')).toHaveTextContent('技術的な措置も実施条件も書いてありません');
    expect(said('台帳「業務」：Press')).toHaveTextContent('実施条件が書いてありません');
    expect(said('台帳「業務」：Survey')).toHaveTextContent('対策をしてもリスクが高いままです');
    expect(said('台帳「例外措置」：USB')).toHaveTextContent('期限（2020年5月31日）を過ぎましたが');
    expect(said('台帳「遠隔会議」：Meet')).toHaveTextContent('統一基準 4.1.2(1)(a)は、要機密情報を扱うことを認めていません');
    expect(said('確認：リスクの再評価')).toHaveTextContent('技術面は「一部」です。');
    expect(said('確認：規程の見直し')).toHaveTextContent('技術面を確かめた記録がありません。');
  });

  test('no longer count once the note says why, and are listed apart with it', async () => {
    const { user, session } = await show(<Contradictions />, { review: full });
    const count = contradictions(full, '2026-01-01').length;
    const { act } = await import('@testing-library/react');
    act(() => session?.dispatch({ type: 'answer', question: 'risk.reassess-concern', patch: { note: '別に確かめた。' }, at: '2020-06-15T02:00:00Z' }));
    expect(screen.getByRole('heading', { name: `食い違い ${count - 1}件` })).toBeInTheDocument();
    await user.click(screen.getByText('わけが書いてある食い違い 1件'));
    expect(screen.getByText('わけ：別に確かめた。')).toBeInTheDocument();
  });

  test('where there are none, nothing is shown, or it is said', async () => {
    await show(<Contradictions />, { review: reviewWith() });
    expect(document.body.textContent).toBe('');
    await show(<Contradictions sayNone />, { review: reviewWith() });
    expect(screen.getByText('食い違いはありません。')).toBeInTheDocument();
  });

  test('stand on the result before the score', async () => {
    await show(<Result />, { review: full });
    const heading = await screen.findByRole('heading', { name: /^食い違い/ });
    const whole = document.querySelector('[data-area="all"]');
    expect(whole && heading.compareDocumentPosition(whole)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('ci speaks of its own unit and policies', async () => {
    const approval: Approval = { ...returned, areas: Object.fromEntries(areaIds.map((area) => [area, { rules: 'no', technical: 'yes', comment: '' }])) };
    const answers = { 'oversight.rule-consistency': answer({ status: 'yes' }) } as const;
    await show(<Contradictions />, { review: reviewWith({ edition: 'ci', answers, approvals: [approval] }) });
    expect(screen.getAllByText('推進部署の確認の中身が、問いの回答と合いません')).toHaveLength(areaIds.length);
    expect(screen.getAllByText('ポリシーとの整合は「いいえ」です。')).toHaveLength(areaIds.length);
    expect(document.body.textContent).not.toMatch(/規程|推進体制/);
  });

  test('English says all of it in English', async () => {
    const { user } = await show(<Contradictions />, { review: full, language: 'en' });
    await openAll(user);
    expect(screen.getByRole('heading', { name: /^\d+ contradictions$/ })).toBeInTheDocument();
    expect(document.body.textContent).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
  });
});
