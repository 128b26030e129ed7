import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Route } from 'wouter';
import { Area } from '../../src/pages/area';
// Loaded beforehand: the page loads them once they are wanted.
import '../../src/pages/handout/locked';
import '../../src/pages/handout/notice';
import { Setup } from '../../src/pages/setup';
import { emptyAnswer, type Handout, type Review } from '../../src/review';
import { patterns, routes } from '../../src/routes';
import { reviewWith, show } from './render';

const handout: Handout = {
  from: '情報システム課',
  message: '六月中に答えてください。\n端末を見て答えます。',
  due: '2020-06-30',
  open: ['risk.additional-measures'],
};
const answers: Review['answers'] = { 'risk.reassess-concern': { ...emptyAnswer, status: 'yes', answeredBy: '佐藤' } };
const review = reviewWith({ handout, answers });

async function showArea(given: Review = review, language: 'ja' | 'en' = 'ja') {
  location.hash = routes.area(given.id, 'risk');
  return show(
    <Route path={patterns.area}>
      <Area />
    </Route>,
    { review: given, language },
  );
}

function group(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`fieldset[${selector}]`);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

describe('a review that was handed out', () => {
  test('says once at the head of its questions by whom, with which message, by when', async () => {
    await showArea();
    expect(await screen.findByText('「情報システム課」から配付された点検です')).toBeInTheDocument();
    expect(screen.getByText(/六月中に答えてください。/)).toHaveTextContent('端末を見て答えます。');
    expect(screen.getByText('期限：2020年6月30日（過ぎています）')).toBeInTheDocument();
    expect(screen.getByText(/答えるのは1問です。/)).toBeInTheDocument();
  });

  test('shows a locked answer with who gave it, and takes no other', async () => {
    const { user, session } = await showArea();
    const locked = within(group('data-question="risk.reassess-concern"'));
    expect(await locked.findByText('この問いは「佐藤」が答えています（配付元：情報システム課）。ここでは変えられません。')).toBeInTheDocument();
    expect(locked.getByRole('radio', { name: 'はい' })).toBeChecked();
    for (const control of [...locked.getAllByRole('radio'), ...locked.getAllByRole('textbox')]) expect(control).toBeDisabled();
    await user.keyboard('3');
    expect(session?.getState().review.answers).toEqual(answers);
    expect(await screen.findAllByText('この問いは、配付元の「情報システム課」が受け持ちます。ここでは変えられません。')).not.toHaveLength(0);
  });

  test('leads to the first question that is still to be answered here, and lets it be answered', async () => {
    const { user, session } = await showArea();
    const open = within(group('data-question="risk.additional-measures"'));
    await user.click(open.getByRole('radio', { name: '一部' }));
    expect(session?.getState().review.answers['risk.additional-measures']?.status).toBe('partly');
    expect(screen.queryByRole('button', { name: '最初の未回答へ' })).not.toBeInTheDocument();
  });

  test('locks in 準備 what the open questions do not hang on', async () => {
    location.hash = routes.setup(review.id);
    await show(
      <Route path={patterns.setup}>
        <Setup />
      </Route>,
      { review },
    );
    expect(group('data-fact="risk-high"')).toBeEnabled();
    expect(group('data-fact="issued-short"')).toBeDisabled();
    expect(await within(group('data-fact="issued-short"')).findByText(/配付元の「情報システム課」が受け持ちます/)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: '組織名' })).toBeDisabled();
    expect(screen.getByRole('textbox', { name: '部署名' })).toBeEnabled();
    expect(screen.getByLabelText('始まり')).toBeDisabled();
    expect(screen.getByRole('radio', { name: '詳細' })).toBeDisabled();
  });

  test('English says it in English', async () => {
    await showArea({ ...review, handout: { ...handout, from: 'IT', message: '' }, answers: {} }, 'en');
    expect(await screen.findByText('This review was handed out by IT')).toBeInTheDocument();
    expect(await screen.findAllByText(/^IT, who handed the review out, takes care of this question\./)).not.toHaveLength(0);
    expect(document.body.textContent).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
  });
});

test('any other review says nothing of it and locks nothing', async () => {
  await showArea(reviewWith({ answers }));
  expect(screen.queryByText(/配付/)).not.toBeInTheDocument();
  expect(group('data-question="risk.reassess-concern"')).toBeEnabled();
});
