import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { type QuestionId, question, questionIds } from '../../src/checklist';
import { questionText } from '../../src/i18n';
import { Actions } from '../../src/pages/actions';
import { localDay } from '../../src/pages/actions/day';
import { type Answer, type Decision, emptyAnswer, emptyDecision, emptyRow, type Review } from '../../src/review';
import { planOf } from '../../src/scoring';
import { reviewWith, show } from './render';

const row = '00000000-0000-4000-8000-0000000000aa';
const critical: QuestionId = 'issued.vulnerability';
const unknown: QuestionId = 'meetings.rules';
/** 〜すること */
const shall: QuestionId = 'use.work-only';

/** Every question in detail answered with yes, but for those named. */
function planned(others: Partial<Record<QuestionId, Partial<Answer>>>, decisions: Partial<Record<QuestionId, Partial<Decision>>> = {}): Review {
  return reviewWith({
    depth: 'detailed',
    answers: Object.fromEntries(questionIds.map((id) => [id, { ...emptyAnswer, status: 'yes', ...others[id] }])),
    actions: Object.fromEntries(Object.entries(decisions).map(([id, each]) => [id, { ...emptyDecision, ...each }])),
  });
}

const gaps = planned({ [critical]: { status: 'no', note: '二台が古い。' }, [unknown]: { status: 'unknown' }, [shall]: { status: 'partly' } });

function entry(id: QuestionId): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-plan="${id}"]`);
  if (!found) throw new Error(`${id} is not in the plan`);
  return found;
}

const shown = () => [...document.querySelectorAll<HTMLElement>('[data-plan]')].map((each) => each.dataset.plan);
const count = (name: string) => document.querySelector(`[data-count="${name}"] dd`)?.textContent;

const write = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

/** Opens an entry: happy-dom does not fire `toggle` by itself. */
function unfold(id: QuestionId): HTMLElement {
  const details = entry(id).querySelector('details');
  if (!details) throw new Error(`${id} does not fold`);
  details.open = true;
  fireEvent(details, new Event('toggle'));
  return details;
}

describe('the plan', () => {
  test('has every gap by kind and priority, folded, with what is to be reported first', async () => {
    const review = planned({
      [critical]: { status: 'no' },
      [unknown]: { status: 'unknown' },
      'lines.attack-traces': { traces: true },
      [shall]: { status: 'partly' },
    });
    await show(<Actions />, { review });
    expect(shown()).toEqual(['lines.attack-traces', critical, shall, unknown]);
    expect(document.querySelector('[data-kind="incident"]')).toHaveTextContent(/すぐに知らせること（1問）.*CSIRT/);
    expect(document.querySelector('[data-kind="improve"]')).toHaveTextContent('改善すること（2問）');
    expect(document.querySelector('[data-kind="check"]')).toHaveTextContent('確かめること（1問）');
    expect(document.querySelectorAll('input[type=radio]')).toHaveLength(0);
  });

  test('says of each why it is there, what its priority comes from and what it would bring', async () => {
    const { words } = await show(<Actions />, { review: gaps });
    const gain = planOf(gaps, '2020-07-01').find((each) => each.question === critical)?.gain ?? 0;
    expect(entry(critical)).toHaveTextContent(`重点端末と回線回答：いいえ全体の得点 +${gain.toFixed(1)}`);
    const opened = unfold(critical);
    expect(opened).toHaveTextContent('回答が「いいえ」です。');
    expect(opened).toHaveTextContent('備考二台が古い。');
    expect(opened).toHaveTextContent(/優先度4（重み2〔.+〕×足りない分1×重点の問い2）/);
    const { yes } = questionText(words, question(critical), 'gov');
    expect(opened).toHaveTextContent(yes);
    expect(within(opened).getByRole('link', { name: /^点検の画面で開く/ })).toHaveAttribute('href', `#/r/${gaps.id}/a/devices/${critical}`);
  });

  test('suggests what to do about each, and chooses nothing', async () => {
    const { session } = await show(<Actions />, { review: gaps });
    expect(unfold(critical)).toHaveTextContent('案は「対策する」です。');
    expect(unfold(unknown)).toHaveTextContent('案は「調べる」です。');
    expect(document.querySelectorAll('input[type=radio]')).toHaveLength(6);
    expect(document.querySelectorAll('input[type=radio]:checked')).toHaveLength(0);
    expect(session?.getState().review.actions).toEqual({});
  });

  test('with nothing to plan says so', async () => {
    await show(<Actions />, { review: planned({}) });
    expect(screen.getByText('計画の要る問いはありません')).toBeInTheDocument();
    expect(shown()).toEqual([]);
  });

  test('with nothing answered sends to the questions first', async () => {
    const review = reviewWith();
    await show(<Actions />, { review });
    expect(screen.getByText(/まだ答えていない問いが\d+問あります/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '未回答の問いへ' })).toHaveAttribute('href', `#/r/${review.id}/a/risk/risk.reassess-concern`);
  });
});

describe('where the plan leads', () => {
  test('today stands beside what it will be, which rests on what is to be done alone', async () => {
    const review = planned(
      { [critical]: { status: 'no' }, [unknown]: { status: 'no' } },
      { [critical]: { decision: 'do' }, [unknown]: { decision: 'accept' } },
    );
    const { user, words } = await show(<Actions />, { review });
    expect(document.querySelector('[data-outlook="today"]')).toHaveTextContent(/今CC足りないところがあります/);
    expect(document.querySelector('[data-outlook="planned"]')).toHaveTextContent(/計画が済んだときAA行き届いています/);
    await user.click(screen.getByText('「計画が済んだとき」の段階と得点の出し方'));
    const basis = screen.getByText('「対策する」と決めた次の1問が、「はい」になったものとして計算しています。').parentElement;
    if (!basis) throw new Error('nothing says what it rests on');
    expect(
      within(basis)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([questionText(words, question(critical), 'gov').question]);
  });

  test('counts what is decided and what is past its day', async () => {
    const done = { measure: '更新する', owner: '佐藤' };
    const review = planned(
      { [critical]: { status: 'no' }, [unknown]: { status: 'no' }, [shall]: { status: 'no' } },
      {
        [critical]: { decision: 'do', ...done, due: '2020-07-01' },
        [unknown]: { decision: 'do', ...done, due: '2020-07-01', state: 'done' },
        [shall]: { decision: 'do', ...done },
      },
    );
    await show(<Actions />, { review });
    expect([count('total'), count('decided'), count('overdue')]).toEqual(['3問', '2問', '1問']);
    expect(entry(critical)).toHaveTextContent(/対策する期限切れ佐藤、2020年7月1日まで/);
    expect(entry(unknown)).toHaveTextContent(/対策する完了、佐藤、2020年7月1日まで/);
    expect(entry(shall)).toHaveTextContent(/対策する未記入：期限/);
  });
});

describe('a decision', () => {
  test('to do it takes measures of the question with one press each, and gives them back', async () => {
    const { user, words, session } = await show(<Actions />, { review: gaps });
    const [first = '', second = ''] = questionText(words, question(critical), 'gov').measures;
    const opened = within(unfold(critical));
    await user.click(opened.getByLabelText('対策する'));
    await user.click(opened.getByText(first));
    await user.click(opened.getByText(second));
    expect(session?.getState().review.actions[critical]).toMatchObject({ decision: 'do', measure: `${first}\n${second}` });
    expect(opened.getByText(first)).toHaveAttribute('aria-pressed', 'true');
    await user.click(opened.getByText(first));
    expect(opened.getByLabelText('すること')).toHaveValue(second);
    expect(entry(critical)).toHaveTextContent('まだ書かれていないもの：担当、期限');
  });

  test('to find out asks for whom to ask and by when', async () => {
    const { user } = await show(<Actions />, { review: gaps });
    const opened = within(unfold(unknown));
    await user.click(opened.getByLabelText('調べる'));
    expect(entry(unknown)).toHaveTextContent('まだ書かれていないもの：聞く相手、期限');
    write(opened.getByLabelText('聞く相手'), '鈴木');
    write(opened.getByLabelText('期限'), '2099-01-31');
    expect(entry(unknown)).toHaveTextContent('必要なことは、すべて書かれています。');
    expect(entry(unknown)).toHaveTextContent('鈴木、2099年1月31日まで');
  });

  test('to accept what shall be done goes only through an exception, which is made here', async () => {
    const { user, session, words } = await show(<Actions />, { review: gaps });
    const opened = within(unfold(shall));
    await user.click(opened.getByLabelText('受け入れる'));
    write(opened.getByLabelText('受け入れる理由'), '更改まで');
    write(opened.getByLabelText('決めた人'), '課長');
    write(opened.getByLabelText('いつまで受け入れるか'), '2099-01-31');
    expect(entry(shall)).toHaveTextContent('まだ書かれていないもの：例外措置');
    expect(entry(shall)).toHaveTextContent('許可した人と期限のある例外措置を通してだけ受け入れられます。');
    await user.click(opened.getByText('例外措置の台帳に書き加えて選ぶ'));
    const [made] = session?.getState().review.worksheets.exceptions ?? [];
    expect(made).toMatchObject({ what: expect.stringContaining(questionText(words, question(shall), 'gov').question), why: '更改まで', permittedBy: '' });
    expect(session?.getState().review.actions[shall]?.exception).toBe(made?.id);
    const permittedBy = opened.getByLabelText('例外措置を許可した人');
    expect(permittedBy).toHaveFocus();
    expect(entry(shall)).toHaveTextContent('まだ書かれていないもの：例外措置を許可した人、例外措置の期限');
    write(permittedBy, '統括情報セキュリティ責任者');
    write(opened.getByLabelText('例外措置の期限'), '2099-01-31');
    expect(entry(shall)).toHaveTextContent('必要なことは、すべて書かれています。');
  });

  test('to accept anything else needs no exception', async () => {
    const { user } = await show(<Actions />, { review: gaps });
    const opened = within(unfold(critical));
    await user.click(opened.getByLabelText('受け入れる'));
    expect(opened.queryByLabelText('例外措置')).not.toBeInTheDocument();
  });

  test('an exception that is there can be chosen; one that is gone is said to be', async () => {
    const exceptions = [{ ...emptyRow('exceptions', row), what: '古い端末の利用', permittedBy: '統括責任者', until: '2099-01-31' }];
    const review = planned({ [shall]: { status: 'no' } }, { [shall]: { decision: 'accept', exception: '00000000-0000-4000-8000-0000000000bb' } });
    const { user, session } = await show(<Actions />, { review: { ...review, worksheets: { ...review.worksheets, exceptions } } });
    const opened = within(unfold(shall));
    expect(entry(shall)).toHaveTextContent('選んであった例外措置は、台帳から消されています。');
    await user.selectOptions(opened.getByLabelText('例外措置'), '古い端末の利用（2099年1月31日まで）');
    expect(session?.getState().review.actions[shall]?.exception).toBe(row);
    expect(entry(shall)).toHaveTextContent('まだ書かれていないもの：受け入れる理由、いつまで受け入れるか、決めた人');
  });

  test('can be taken back, with the focus on the choice again', async () => {
    const { user, session } = await show(<Actions />, {
      review: planned({ [critical]: { status: 'no' } }, { [critical]: { decision: 'do', measure: '更新する' } }),
    });
    const opened = within(unfold(critical));
    await user.click(opened.getByText('この決定を取り消す'));
    expect(session?.getState().review.actions).toEqual({});
    expect(opened.getByLabelText('対策する')).toHaveFocus();
  });

  test('of a question that was handed to someone else cannot be changed here', async () => {
    const review = { ...gaps, handout: { from: '官房', message: '', due: null, open: [unknown] } };
    await show(<Actions />, { review });
    const [locked, open] = [within(unfold(critical)), within(unfold(unknown))];
    expect(entry(critical)).toHaveTextContent('配付元（官房）が決めます');
    expect(locked.getByLabelText('対策する')).toBeDisabled();
    expect(open.getByLabelText('対策する')).toBeEnabled();
  });

  test('on what is no gap any more is kept and listed apart', async () => {
    const review = planned({ [critical]: { status: 'no' } }, { [unknown]: { decision: 'do', owner: '佐藤', measure: '手順を定める' } });
    await show(<Actions />, { review });
    const settled = screen.getByRole('heading', { name: '済んだものと、対象から外れたもの（1問）' }).closest('section');
    expect(settled).toHaveTextContent(/回答が「はい」になりました。対策する佐藤/);
    expect(shown()).toEqual([critical]);
  });
});

describe('what of the plan is shown', () => {
  const review = planned(
    { [critical]: { status: 'no' }, [unknown]: { status: 'unknown' }, [shall]: { status: 'partly' } },
    { [critical]: { decision: 'do', owner: '佐藤', due: '2020-07-01' }, [unknown]: { decision: 'find-out', owner: '鈴木', due: '2099-01-31' } },
  );
  const said = () => screen.getByText(/を表示しています。/);

  test('by area, owner and day, and says how many are left', async () => {
    const { user } = await show(<Actions />, { review });
    expect(said()).toHaveTextContent('3問すべてを表示しています。');
    await user.selectOptions(screen.getByLabelText('担当'), '佐藤');
    expect(shown()).toEqual([critical]);
    expect(said()).toHaveTextContent('3問のうち1問を表示しています。');
    expect(said()).toHaveAttribute('role', 'status');
    await user.selectOptions(screen.getByLabelText('分野'), '遠隔会議システム');
    expect(shown()).toEqual([]);
    expect(said()).toHaveTextContent('この条件に合う問いはありません。');
    await user.click(screen.getByText('絞り込みをやめる'));
    expect(shown()).toHaveLength(3);
    for (const [due, ids] of [
      ['期限切れ', [critical]],
      ['30日以内（期限切れを含む）', [critical]],
      ['期限なし', [shall]],
    ] as const) {
      await user.selectOptions(screen.getByLabelText('期限'), due);
      expect(shown()).toEqual(ids);
    }
  });

  test('what is being decided stays in sight, though it is undecided no more', async () => {
    const { user } = await show(<Actions />, { review });
    await user.click(screen.getByLabelText('決まっていない問いだけ'));
    expect(shown()).toEqual([critical, shall]);
    const opened = within(unfold(critical));
    write(opened.getByLabelText('すること'), '更新する');
    expect(count('decided')).toBe('2問');
    expect(shown()).toEqual([critical, shall]);
    await user.selectOptions(screen.getByLabelText('分野'), '端末と回線');
    expect(shown()).toEqual([shall]);
  });
});

describe('the calendar', () => {
  test('cannot be saved while no day is set, and says why', async () => {
    await show(<Actions />, { review: gaps });
    const save = screen.getByText('期限をカレンダーに保存（.ics）');
    expect(save).toBeDisabled();
    expect(save).toHaveAccessibleDescription(/期限を決めると保存できます/);
  });

  test('says how many days it will hold', async () => {
    await show(<Actions />, { review: planned({ [critical]: { status: 'no' } }, { [critical]: { decision: 'do', due: localDay(new Date()) } }) });
    expect(screen.getByText('期限をカレンダーに保存（.ics）')).toHaveAccessibleDescription(/完了していない1問/);
  });
});

test('ci speaks in its own words, and English in English alone', async () => {
  const review = {
    ...planned({ 'risk.additional-measures': { status: 'no' }, [unknown]: { status: 'unknown' } }),
    edition: 'ci' as const,
    depth: 'core' as const,
  };
  await show(<Actions />, { review, language: 'en' });
  for (const id of ['risk.additional-measures', unknown] as const) unfold(id);
  expect(screen.getByRole('heading', { level: 1, name: 'Plan' })).toBeInTheDocument();
  expect(document.body.textContent).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
});
