import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Route } from 'wouter';
import { type AreaId, type FactId, type QuestionId, question } from '../../src/checklist';
import type { Language } from '../../src/i18n';
import { Area } from '../../src/pages/area';
// Loaded beforehand: the page loads them once they are wanted.
import '../../src/pages/area/suggested-answer';
import '../../src/pages/setup/suggested-fact';
import { Setup } from '../../src/pages/setup';
import { type Answer, emptyAnswer, emptyRow, type Review, type Rows, type SheetId } from '../../src/review';
import { patterns, routes } from '../../src/routes';
import { reviewWith, show } from './render';

function rowId(place: number): string {
  return `00000000-0000-7000-8000-${String(place).padStart(12, '0')}`;
}

/** A review with these rows in one sheet. */
function withRows<Sheet extends SheetId>(sheet: Sheet, rows: readonly Partial<Rows[Sheet]>[], given: Partial<Review> = {}): Review {
  const review = reviewWith(given);
  return { ...review, worksheets: { ...review.worksheets, [sheet]: rows.map((row, place) => ({ ...emptyRow(sheet, rowId(place)), ...row })) } };
}

async function showArea(area: AreaId, review: Review, language: Language = 'ja') {
  location.hash = routes.area(review.id, area);
  return show(
    <Route path={patterns.area}>
      <Area />
    </Route>,
    { review, language },
  );
}

async function showSetup(review: Review, language: Language = 'ja', address = routes.setup(review.id)) {
  location.hash = address;
  return show(
    <Route path={patterns.setup}>
      <Setup />
    </Route>,
    { review, language },
  );
}

function held(element: Element | null, what: string) {
  if (!(element instanceof HTMLElement)) throw new Error(`no ${what}`);
  return within(element);
}

const card = (id: QuestionId) => held(document.querySelector(`fieldset[data-question="${id}"]`), id);
const factCard = (id: FactId) => held(document.querySelector(`fieldset[data-fact="${id}"]`), id);

const concern: Partial<Rows['works']> = { changes: ['concern'] };
const assessed: Partial<Rows['works']> = { ...concern, likelihood: 1, impact: 1 };
const someAssessed = [{ ...assessed, name: '窓口の対応' }, { ...assessed, name: '統計の集計' }, concern];
const answered = (answer: Partial<Answer>) => ({ answers: { 'risk.reassess-concern': { ...emptyAnswer, ...answer } } });

describe('beside a question', () => {
  test('stands what the sheet counts and the answer that follows, and nothing is answered by it', async () => {
    const { session } = await showArea('risk', withRows('works', someAssessed));
    const { findByText, getByText } = card('risk.reassess-concern');
    expect(await findByText('台帳「業務」：不安が生じた3業務のうち、再評価済みは2業務')).toBeInTheDocument();
    expect(getByText('台帳からの答えは「一部」です。')).toBeInTheDocument();
    expect(session?.getState().review.answers).toEqual({});
  });

  test('one click takes the answer, leaves how it is known alone, and goes on from it; undo takes it back', async () => {
    const review = withRows('works', someAssessed, answered({ basis: 'interview' }));
    const { user, session } = await showArea('risk', review);
    const { findByRole, getByRole, queryByRole, getByText } = card('risk.reassess-concern');
    await user.click(await findByRole('button', { name: 'この答えにする' }));
    expect(session?.getState().review.answers['risk.reassess-concern']).toMatchObject({ status: 'partly', basis: 'interview' });
    expect(getByRole('radio', { name: '一部' })).toHaveFocus();
    expect(queryByRole('button', { name: 'この答えにする' })).not.toBeInTheDocument();
    expect(getByText('台帳からの答えも「一部」です。')).toBeInTheDocument();
    act(() => session?.undo());
    expect(session?.getState().review.answers['risk.reassess-concern']).toMatchObject({ status: null, basis: 'interview' });
  });

  test('該当なし is taken with its reason, and a reason that was written stays', async () => {
    const none: Partial<Rows['works']> = { name: '広報', changes: ['none'] };
    const { user, session } = await showArea('risk', withRows('works', [none], answered({ status: 'na' })));
    const { findByText, getByRole } = card('risk.reassess-concern');
    expect(await findByText('台帳「業務」：不安が生じた業務なし')).toBeInTheDocument();
    await user.click(getByRole('button', { name: 'この答えにする' }));
    expect(session?.getState().review.answers['risk.reassess-concern']).toMatchObject({ status: 'na', reason: '不安が生じた業務なし' });
    act(() =>
      session?.dispatch({ type: 'answer', question: 'risk.reassess-concern', patch: { status: 'yes', reason: '自分の理由' }, at: '2020-06-15T02:00:00Z' }),
    );
    await user.click(getByRole('button', { name: 'この答えにする' }));
    expect(session?.getState().review.answers['risk.reassess-concern']).toMatchObject({ status: 'na', reason: '自分の理由' });
  });

  test('opens into the rows by what they said, each a link to the sheet', async () => {
    const review = withRows('works', someAssessed);
    const { user } = await showArea('risk', review);
    const { findByText, getByRole, getByText } = card('risk.reassess-concern');
    await user.click(await findByText('行ごとの内訳'));
    expect(getByText('いいえ（1行）')).toBeInTheDocument();
    expect(getByText('はい（2行）')).toBeInTheDocument();
    expect(getByRole('link', { name: '窓口の対応' })).toHaveAttribute('href', `#${routes.row(review.id, 'works', rowId(0))}`);
    expect(getByRole('link', { name: '3行目（名前なし）' })).toBeInTheDocument();
  });

  test('of very many rows ten of an answer are named, and the sheet has the rest', async () => {
    const { user } = await showArea(
      'risk',
      withRows(
        'works',
        Array.from({ length: 500 }, (_, place) => ({ ...assessed, name: `業務${place}` })),
      ),
    );
    const { findByText, getAllByRole, getByRole } = card('risk.reassess-concern');
    await user.click(await findByText('行ごとの内訳'));
    expect(getAllByRole('link', { name: /^業務/ })).toHaveLength(10);
    expect(getByRole('link', { name: 'ほか490行' })).toBeInTheDocument();
  });

  test('another answer is said to differ, and the note is asked why until it says something', async () => {
    const { user } = await showArea('risk', withRows('works', someAssessed, answered({ status: 'yes' })));
    const { findByText, getByRole, getByText, queryByText } = card('risk.reassess-concern');
    expect(await findByText(/今の回答「はい」は、台帳からの答えと違います。違うわけを備考に書いてください。/)).toBeInTheDocument();
    const note = getByRole('textbox', { name: '備考' });
    expect(note).toHaveAccessibleDescription('回答が台帳と違うわけも、ここに書きます。');
    await user.type(note, '一つは対象外');
    expect(getByText('今の回答「はい」は、台帳からの答えと違います。わけは備考にあります。')).toBeInTheDocument();
    expect(queryByText(/備考に書いてください/)).not.toBeInTheDocument();
    await user.click(getByRole('radio', { name: '一部' }));
    expect(note).not.toHaveAccessibleDescription();
  });

  test('without a row there is the way to the sheet, only where the question has one', async () => {
    const review = reviewWith();
    await showArea('risk', review);
    expect(card('risk.reassess-concern').getByRole('link', { name: '台帳「業務」に書いて確かめる' })).toHaveAttribute(
      'href',
      `#${routes.worksheet(review.id, 'works')}`,
    );
    expect(question('risk.feasibility-policy').worksheet).toBeUndefined();
    expect(card('risk.feasibility-policy').queryByRole('link', { name: /台帳/ })).not.toBeInTheDocument();
  });

  test('a sheet with rows that the question is not about suggests nothing', async () => {
    await showArea('risk', withRows('works', [concern]));
    const { findByRole, queryByRole } = card('risk.additional-measures');
    expect(await findByRole('link', { name: '台帳「業務」に書いて確かめる' })).toBeInTheDocument();
    expect(queryByRole('button', { name: 'この答えにする' })).not.toBeInTheDocument();
  });

  test('English says all of it in English', async () => {
    const named = someAssessed.map((row) => ({ ...row, name: 'Statistics' }));
    await showArea('risk', withRows('works', named, answered({ status: 'yes' })), 'en');
    await card('risk.reassess-concern').findByText('Worksheet “Work”: Work that caused concern, risk assessed again: 2 of 3');
    expect(document.body.textContent).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
  });
});

describe('beside a fact', () => {
  const high: Partial<Rows['works']> = { likelihood: 3, impact: 3 };

  test('stands what the rows say, to take with one click', async () => {
    const { user, session } = await showSetup(withRows('works', [high]));
    const { findByText, getByRole, queryByRole, getByText } = factCard('risk-high');
    expect(await findByText(/台帳「業務」からは「はい」です。/)).toBeInTheDocument();
    await user.click(getByRole('button', { name: 'この答えにする' }));
    expect(session?.getState().review.scope['risk-high']?.value).toBe('yes');
    expect(getByRole('radio', { name: 'はい' })).toHaveFocus();
    expect(queryByRole('button', { name: 'この答えにする' })).not.toBeInTheDocument();
    expect(getByText(/台帳「業務」からも「はい」です。/)).toBeInTheDocument();
    expect(factCard('measures-decided').queryByText(/台帳/)).not.toBeInTheDocument();
  });

  test('the reverse is said, in both languages', async () => {
    const review = withRows('works', [high], { scope: { 'risk-high': { value: 'no', note: '' } } });
    await showSetup(review);
    expect(await factCard('risk-high').findByText(/今の回答「いいえ」は、台帳と食い違っています。/)).toBeInTheDocument();
    await showSetup(review, 'en');
    expect(await screen.findByText(/Your answer “No” contradicts the worksheet\./)).toBeInTheDocument();
  });

  test('the address of a fact leads to it', async () => {
    const review = reviewWith();
    await showSetup(review, 'ja', routes.fact(review.id, 'issued-short'));
    expect(factCard('issued-short').getByRole('radio', { name: 'わからない' })).toHaveFocus();
  });
});
