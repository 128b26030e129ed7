import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { type QuestionId, question, questionIds } from '../../src/checklist';
import { questionText } from '../../src/i18n';
import { Changes } from '../../src/pages/changes';
import { type Answer, emptyAnswer, type Review, reviewDigest, serialiseReview } from '../../src/review';
import { changeBetween } from '../../src/scoring';
import { reviewWith, show } from './render';

const earlierId = '00000000-0000-4000-8000-000000000002';

/** Every question answered with yes, but for those named. */
function answers(others: Partial<Record<QuestionId, Partial<Answer>>>): Review['answers'] {
  return Object.fromEntries(questionIds.map((id) => [id, { ...emptyAnswer, status: 'yes', ...others[id] }]));
}

const earlier = reviewWith({
  id: earlierId,
  subject: { organisation: 'みなと市', department: '', reviewer: '', from: '2020-03-01', to: '2020-05-31' },
  scope: { 'exceptions-taken': { value: 'no', note: '' } },
  answers: answers({ 'issued.vulnerability': { status: 'no' }, 'lines.vulnerability': { status: 'unknown' }, 'meetings.rules': { status: 'yes' } }),
});
const review = reviewWith({
  subject: { ...earlier.subject, from: '2020-06-01', to: '2020-08-31' },
  previous: { id: earlierId, digest: reviewDigest(earlier) },
  scope: { 'exceptions-taken': { value: 'yes', note: '' } },
  answers: answers({ 'meetings.rules': { status: 'partly' }, 'rules.recheck-exceptions': { status: 'no' } }),
});

/** Two decimals, as the page shows them. */
function shown(points: number): string {
  return points.toLocaleString('ja-JP', { maximumFractionDigits: 2, signDisplay: 'exceptZero' }).replace('-', '−');
}

function change() {
  const compared = changeBetween(earlier, review);
  if (!compared.ok || !compared.change) throw new Error('they can be compared');
  return compared.change;
}

async function parts() {
  return within(await screen.findByRole('table', { name: '変化の内訳' }));
}

describe('the comparison with the review before', () => {
  test('splits the change of the score into what is real, scope and knowledge', async () => {
    await show(<Changes />, { review, others: [earlier] });
    const table = await parts();
    const numbers = change();
    expect(numbers.real * numbers.scope * numbers.knowledge).not.toBe(0);
    for (const [name, points] of [
      ['実際の変化', numbers.real],
      ['対象の変化', numbers.scope],
      ['把握の変化', numbers.knowledge],
    ] as const) {
      const row = table.getByRole('rowheader', { name: new RegExp(`^${name}`) }).closest('tr');
      expect(row).toHaveTextContent(shown(points));
    }
    expect(screen.getByText(/^全体の得点の下限は/)).toHaveTextContent(`（${shown(numbers.change)}点）`);
  });

  test('opens each number into its questions, with the points of each', async () => {
    const { user, words } = await show(<Changes />, { review, others: [earlier] });
    const row = (await parts()).getByRole('rowheader', { name: /^実際の変化/ }).closest('tr');
    if (!row) throw new Error('no row');
    await user.click(within(row).getByText('2問を見る'));
    const items = within(row).getAllByRole('listitem');
    expect(items.map((item) => within(item).getByRole('link').textContent)).toEqual(
      (['issued.vulnerability', 'meetings.rules'] as const).map((id) => questionText(words, question(id), 'gov').question),
    );
    expect(items[0]).toHaveTextContent(/いいえ → からはい.*\+[\d.]+点/);
    expect(items[1]).toHaveTextContent(/はい → から一部.*−[\d.]+点/);
  });

  test('lists every question whose answer is another, with its kind', async () => {
    await show(<Changes />, { review, others: [earlier] });
    const { questions } = change();
    const table = within(await screen.findByRole('table', { name: `回答が変わった問い（${questions.length}問）` }));
    expect(table.getAllByRole('row').slice(1)).toHaveLength(questions.length);
    expect(table.getAllByText('把握の変化')).toHaveLength(1);
    expect(table.getAllByText('対象外', { exact: false }).length).toBeGreaterThan(0);
  });

  test('is drawn as a chart with a name that says its numbers', async () => {
    await show(<Changes />, { review, others: [earlier] });
    const chart = await screen.findByRole('img', { name: '得点の変化の内訳' });
    expect(chart.querySelector('desc')).toHaveTextContent(`実際の変化 ${shown(change().real)}点`);
  });

  test('says that the review before is missing, and compares with any other of the same edition and depth', async () => {
    const other = { ...earlier, id: '00000000-0000-4000-8000-000000000003', answers: review.answers };
    const ci = { ...earlier, id: '00000000-0000-4000-8000-000000000004', edition: 'ci' as const };
    const { user } = await show(<Changes />, { review, others: [other, ci] });
    expect(await screen.findByText(/前回の点検がこの端末にありません/)).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    const choice = screen.getByRole('combobox', { name: 'この端末にある点検から選ぶ' });
    expect(within(choice).getAllByRole('option')).toHaveLength(2);
    await user.selectOptions(choice, other.id);
    // Only the facts differ.
    expect((await parts()).getByRole('rowheader', { name: /^実際の変化/ }).closest('tr')).toHaveTextContent(/0.*なし/);
  });
});

describe('a file to compare with', () => {
  const file = (given: Partial<Review>) => new File([serialiseReview({ ...earlier, ...given })], 'before.tenken.json', { type: 'application/json' });

  test('is compared and stored nowhere', async () => {
    const { user, storage } = await show(<Changes />, { review: { ...review, previous: null } });
    await user.upload(screen.getByLabelText('点検ファイルを選ぶ'), file({}));
    await parts();
    expect(screen.getByRole('option', { name: 'ファイル：before.tenken.json', selected: true })).toBeInTheDocument();
    expect(await storage.load(earlierId)).toMatchObject({ kind: 'missing' });
  });

  test('of another edition or depth is refused, with both named', async () => {
    const { user } = await show(<Changes />, { review });
    await user.upload(screen.getByLabelText('点検ファイルを選ぶ'), file({ edition: 'ci' }));
    expect(await screen.findByText(/選んだ点検は「重要インフラ事業者等」、この点検は「政府機関等」です/)).toBeInTheDocument();
    await user.upload(screen.getByLabelText('点検ファイルを選ぶ'), file({ depth: 'detailed' }));
    expect(await screen.findByText(/選んだ点検は「詳細」、この点検は「基本」です/)).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  test('that is no review leaves the comparison as it was', async () => {
    const { user } = await show(<Changes />, { review, others: [earlier] });
    await parts();
    await user.upload(screen.getByLabelText('点検ファイルを選ぶ'), new File(['{}'], 'no.json', { type: 'application/json' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('「no.json」は開けませんでした');
    await parts();
  });
});

test('English says all of it in English', async () => {
  const subject = { organisation: 'Minato', department: '', reviewer: '', from: null, to: null };
  const then = { ...earlier, subject };
  const now = { ...review, subject, previous: { id: earlierId, digest: reviewDigest(then) } };
  await show(<Changes />, { review: now, others: [then], language: 'en' });
  await screen.findByRole('table', { name: 'Parts of the change' });
  expect(document.body.textContent).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
});
