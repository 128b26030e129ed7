import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { areaIds, type QuestionId, question, questionIds, questionsOf } from '../../src/checklist';
import { questionText } from '../../src/i18n';
import { Result } from '../../src/pages/result';
import { type Answer, emptyAnswer, type Review } from '../../src/review';
import { itemsOf, outlook, pointsShown, score } from '../../src/scoring';
import { reviewWith, show } from './render';

/** Every question answered with yes, but for those named. */
function answers(others: Partial<Record<QuestionId, Partial<Answer>>> = {}): Review['answers'] {
  return Object.fromEntries(questionIds.map((id) => [id, { ...emptyAnswer, status: 'yes', ...others[id] }]));
}

function area(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-area="${id}"]`);
  if (!found) throw new Error(`nothing holds the result of ${id}`);
  return found;
}

function section(heading: string): HTMLElement {
  const found = screen.getByRole('heading', { name: heading }).closest('section');
  if (!found) throw new Error(`no section ${heading}`);
  return found;
}

function breakdown(name: string): HTMLElement {
  const found = screen.getByRole('heading', { level: 3, name }).closest<HTMLElement>('[id^="breakdown-"]');
  if (!found) throw new Error(`nothing opens the score of ${name}`);
  return found;
}

const mixed = reviewWith({
  subject: { organisation: 'みなと市', department: ' ', reviewer: '', from: '2020-03-01', to: '2020-05-31' },
  scope: { 'exceptions-taken': { value: 'no', note: '' } },
  answers: answers({
    'risk.reassess-concern': { status: 'partly' },
    'risk.feasibility-policy': { status: 'na', reason: '高いと判断した業務は一つだけで、すぐに取りやめた。' },
    'issued.vulnerability': { status: 'no' },
    'lines.vulnerability': { status: 'unknown' },
    'meetings.information-limits': { status: null },
  }),
});

describe('a result with nothing answered', () => {
  test('says what to do first, before any level', async () => {
    const review = reviewWith();
    await show(<Result />, { review });
    const begin = screen.getByRole('heading', { name: 'まだ回答がありません' });
    expect(begin.compareDocumentPosition(area('all'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByRole('link', { name: '「リスクの再評価」から答える' })).toHaveAttribute('href', `#/r/${review.id}/a/risk`);
  });

  test('is on hold between the worst and the best, and calls nothing a failing', async () => {
    await show(<Result />, { review: reviewWith() });
    expect(area('all')).toHaveTextContent(/判定保留（D〜A）.*0–100 \/ 100.*0%/);
    expect(screen.queryByText('大きく足りません')).not.toBeInTheDocument();
    expect(screen.getAllByText('未記入')).toHaveLength(3);
  });
});

describe('a result of mixed answers', () => {
  test('shows level and score of the whole and of each area, as they are computed', async () => {
    await show(<Result />, { review: mixed });
    const computed = score(mixed);
    for (const id of ['all', ...areaIds] as const) {
      const own = id === 'all' ? computed.overall : computed.areas[id];
      if (!own.applicable) throw new Error(`${id} does not count`);
      const { from, to } = pointsShown(own);
      expect(area(id)).toHaveTextContent(new RegExp(`${own.level}.*${from === to ? from : `${from}–${to}`}`));
      expect(area(id)).toHaveTextContent(`${Math.floor(own.grasp)}%`);
    }
    expect(area('devices')).toHaveTextContent('足りないところがあります');
  });

  test('names whom it is about, and says where a name is missing', async () => {
    await show(<Result />, { review: mixed });
    expect(screen.getByText('みなと市')).toBeInTheDocument();
    expect(screen.getByText('部署名').nextElementSibling).toHaveTextContent('未記入');
    expect(screen.getByText('2020年3月1日〜2020年5月31日')).toBeInTheDocument();
    expect(screen.queryByText('演習')).not.toBeInTheDocument();
  });

  test('says what holds the range open, and links to the questions that would settle and lift the level', async () => {
    const { words } = await show(<Result />, { review: mixed });
    expect(screen.getByText('「わからない」が1問、未回答が1問あるので、得点に幅があります。')).toBeInTheDocument();
    const { toLift } = outlook(mixed, score(mixed));
    if (!toLift) throw new Error('nothing would lift it');
    const part = section(`この${toLift.questions.length}問が「はい」になると、${toLift.level}になります。`);
    for (const id of toLift.questions) {
      const link = within(part).getByRole('link', { name: questionText(words, question(id), 'gov').question });
      expect(link).toHaveAttribute('href', `#/r/${mixed.id}/a/${question(id).area}/${id}`);
    }
  });

  test('lists every gate that fired with its answer and its cap, 「いいえ」 first', async () => {
    await show(<Result />, { review: mixed });
    const gates = within(section('段階を抑えている問い')).getAllByRole('listitem');
    expect(gates.map((gate) => /回答は「(.+)」.*(.まで)/.exec(gate.textContent)?.slice(1))).toEqual([
      ['いいえ', 'Cまで'],
      ['わからない', 'Bまで'],
      ['未回答', 'Bまで'],
    ]);
  });

  test('draws the areas as a chart that has a name and says its figures', async () => {
    await show(<Result />, { review: mixed });
    const chart = screen.getByRole('img', { name: /五つの分野の得点/ });
    expect(chart.querySelector('desc')).toHaveTextContent(/規程の見直し 100点、端末と回線 \d+–\d+点/);
  });

  test('says what the numbers are not', async () => {
    await show(<Result />, { review: mixed });
    const limits = section('この結果の読み方');
    for (const said of ['認証でも証明でもありません', '版の間で段階や得点を比べることはできません', '点検帳の決めごと']) expect(limits).toHaveTextContent(said);
  });

  test('leads on to the export', async () => {
    await show(<Result />, { review: mixed });
    expect(screen.getByRole('link', { name: '書き出しへ進む' })).toHaveAttribute('href', `#/r/${mixed.id}/export`);
  });
});

describe('each number opens into what made it', () => {
  test('every question that counts, with weight, answer and points, and the division', async () => {
    const { user } = await show(<Result />, { review: mixed });
    const risk = breakdown('リスクの再評価');
    await user.click(within(risk).getByText('この得点の内訳'));
    const rows = within(within(risk).getByRole('table')).getAllByRole('row').slice(1, -1);
    expect(rows).toHaveLength(itemsOf(mixed).filter((item) => item.question.area === 'risk').length);
    expect(rows[0]).toHaveTextContent(/重要です.*2.*一部.*1$/);
    expect(risk).toHaveTextContent('得点：6 ÷ 7 × 100 ＝ 85.71（四捨五入して86）');
    expect(risk).toHaveTextContent('把握率：分かっている問いの重み 7 ÷ 7 × 100 ＝ 100（切り捨てて100%）');
  });

  test('why questions do not count: a fact, or 該当なし with its reason', async () => {
    const { user } = await show(<Result />, { review: mixed });
    await user.click(within(breakdown('リスクの再評価')).getByText('この得点の内訳'));
    expect(breakdown('リスクの再評価')).toHaveTextContent('該当なし：高いと判断した業務は一つだけで、すぐに取りやめた。');
    await user.click(within(breakdown('規程の見直し')).getByText('この得点の内訳'));
    // The second hangs on whether such a measure proved effective, which it cannot where none was taken.
    expect(within(breakdown('規程の見直し')).getAllByText('「例外措置をとった」が「いいえ」なので対象外')).toHaveLength(2);
  });

  test('the sums of the areas make the whole', async () => {
    const { user } = await show(<Result />, { review: mixed });
    const whole = breakdown('全体');
    await user.click(within(whole).getByText('この得点の内訳'));
    const figures = within(whole)
      .getAllByRole('row')
      .slice(1)
      .map((row) => Number(within(row).getAllByRole('cell')[0]?.lastElementChild?.textContent));
    expect(figures.slice(0, -1).reduce((sum, weight) => sum + weight, 0)).toBe(figures.at(-1));
  });

  test('from the score in the table, with the focus moved there', async () => {
    const { user } = await show(<Result />, { review: mixed });
    await user.click(screen.getByRole('button', { name: /^リスクの再評価の得点86の内訳へ$/ }));
    expect(breakdown('リスクの再評価').querySelector('details')).toHaveAttribute('open');
    expect(document.activeElement).toBe(breakdown('リスクの再評価').querySelector('summary'));
  });

  test('a capped level says that a critical question caps it', async () => {
    const { user } = await show(<Result />, { review: mixed });
    await user.click(within(breakdown('端末と回線')).getByText('この得点の内訳'));
    expect(breakdown('端末と回線')).toHaveTextContent('重点の問いが、段階も最大もCまでに抑えています。');
  });

  test('an area whose level rests on the weights says so', async () => {
    // The weights of 資料1 §1 are 2, 2, 1, 1, 1, 1: without the two heavy ones it is 50 of 100 (C) by weight, 67 (B) by count.
    const review = reviewWith({ answers: answers({ 'risk.reassess-concern': { status: 'no' }, 'risk.reassess-change': { status: 'no' } }) });
    await show(<Result />, { review });
    expect(area('risk')).toHaveTextContent('重みをすべて1にすると段階が変わります');
    expect(area('oversight')).not.toHaveTextContent('重みをすべて1にすると段階が変わります');
  });
});

describe('traces of attack', () => {
  test('stand first, with what to do now and where they were found; the level stays', async () => {
    const review = reviewWith({ answers: answers({ 'lines.attack-traces': { status: 'yes', traces: true } }) });
    const { words } = await show(<Result />, { review });
    const banner = screen.getByText('攻撃を受けた形跡が見つかっています（1問）');
    expect(banner.compareDocumentPosition(screen.getByText('組織名'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByText(/CSIRTか/)).toBeInTheDocument();
    const link = screen.getByRole('link', { name: questionText(words, question('lines.attack-traces'), 'gov').question });
    expect(link).toHaveAttribute('href', `#/r/${review.id}/a/devices/lines.attack-traces`);
    expect(area('all')).toHaveTextContent(/^A.*100/);
  });

  test('are not spoken of where none were found', async () => {
    await show(<Result />, { review: mixed });
    expect(screen.queryByText(/攻撃を受けた形跡が見つかっています/)).not.toBeInTheDocument();
  });
});

describe('other editions, depths and languages', () => {
  test('ci speaks in its own words', async () => {
    const review = reviewWith({ edition: 'ci', practice: true, answers: answers() });
    await show(<Result />, { review });
    expect(area('rules')).toHaveTextContent('ポリシーの見直し');
    expect(area('oversight')).toHaveTextContent('推進部署の関与');
    expect(screen.getByText('演習')).toBeInTheDocument();
    expect(screen.queryByText(/規程|推進体制/)).not.toBeInTheDocument();
  });

  test('an area in which nothing counts is 対象外, without a score', async () => {
    const out = Object.fromEntries(
      questionsOf('gov', 'core').flatMap(({ id, area: of }) => (of === 'oversight' ? [[id, { status: 'na', reason: '体制がない' }] as const] : [])),
    );
    await show(<Result />, { review: reviewWith({ answers: answers(out) }) });
    expect(area('oversight')).toHaveTextContent('対象外');
    expect(area('oversight').textContent).not.toMatch(/[ABCD]|100%/);
    expect(area('all')).toHaveTextContent(/^A.*100/);
  });

  test('devices show their sections with points alone', async () => {
    await show(<Result />, { review: reviewWith({ depth: 'detailed', answers: answers() }) });
    const table = screen.getByRole('table', { name: '分野ごとの結果' });
    const section = within(table).getByRole('rowheader', { name: '端末・情報システムの利用' }).closest('tr');
    expect(section).toHaveTextContent('100');
    expect(section?.textContent).not.toMatch(/段階|[ABCD]/);
  });

  test('English says all of it in English', async () => {
    await show(<Result />, { review: { ...mixed, subject: { ...mixed.subject, organisation: 'Minato' } }, language: 'en' });
    expect(screen.getByRole('heading', { level: 1, name: 'Result' })).toBeInTheDocument();
    expect(document.body.textContent).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
  });
});
