import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { question as asked } from '../../src/checklist';
import { questionText } from '../../src/i18n';
import { createReview, emptyAnswer, emptyRow, type Review, serialiseReview } from '../../src/review';
import { routes } from '../../src/routes';
import { eventually, question, questionInHand, radio, storedPart } from './review';
import { openFile, wordsOf } from './scenes';
import { openSite } from './site';
import { goTo } from './walk';

const { browser, site } = await openSite();
const words = await wordsOf('ja');

const now = '2020-06-15T01:23:45.000Z';
const id = '01976b00-0000-7000-8000-0000000000b1';
const concern = 'risk.reassess-concern';
const rowId = '01976b00-0000-7000-8000-0000000000c';

/** Two works that caused concern, one of them assessed again and high-risk; what was answered says otherwise. */
function contradictory(): Review {
  const review = createReview(id, now);
  const row = (place: number) => ({ ...emptyRow('works', `${rowId}${place}`), changes: ['concern' as const] });
  const works = [{ ...row(1), name: '窓口の対応', likelihood: 3 as const, impact: 3 as const }, row(2)];
  const answers = { [concern]: { ...emptyAnswer, status: 'yes' as const, answeredAt: now } };
  return { ...review, answers, scope: { 'risk-high': { value: 'no', note: '' } }, worksheets: { ...review.worksheets, works } };
}

async function opened(review: Review): Promise<Page> {
  const page = await browser.newPage({ locale: 'ja-JP', reducedMotion: 'reduce', viewport: { width: 1280, height: 720 } });
  await page.goto(site.url);
  await openFile(page, 'review.tenken.json', serialiseReview(review));
  await page.waitForURL((url) => url.hash === `#${routes.setup(review.id)}`);
  return page;
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < 120; stop++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no key leads to ${target}`);
}

test('an answer is taken from the worksheet by keyboard, stored and taken back, and the rows behind it lead to their sheet', async () => {
  const page = await opened(contradictory());
  await goTo(page, routes.area(id, 'risk'));
  const card = question(page, concern);
  const take = card.getByRole('button', { name: words.t('suggestions:take') });
  await tabTo(page, take);
  const description = await take.evaluate((button) => document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent);
  expect(description).toContain('不安が生じた2業務のうち、再評価済みは1業務');
  expect(description).toContain('台帳からの答えは「一部」です。');
  await page.keyboard.press('Enter');
  await eventually(() => hasFocus(radio(page, concern, '一部'))).toBe(true);
  expect(await radio(page, concern, '一部').isChecked()).toBe(true);
  await eventually(() => storedPart(page, id, `answers/${concern}`)).toMatchObject({ status: 'partly', basis: null });
  await page.keyboard.press('Control+z');
  await eventually(() => radio(page, concern, 'はい').isChecked()).toBe(true);
  await take.waitFor();

  await tabTo(page, card.locator('summary', { hasText: words.t('suggestions:rows') }));
  await page.keyboard.press('Enter');
  await tabTo(page, card.getByRole('link', { name: words.t('suggestions:nameless', { number: 2 }) }));
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.hash === `#${routes.row(id, 'works', `${rowId}2`)}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.close();
});

test('the contradictions on the result lead to both places by keyboard, and are gone once one is put right', async () => {
  const page = await opened(contradictory());
  await goTo(page, routes.result(id));
  const list = page.locator('[data-contradictions]');
  await list.getByRole('heading', { name: '食い違い 2件' }).waitFor();
  await tabTo(page, list.getByRole('link', { name: `問い：${questionText(words, asked(concern), 'gov').question}` }));
  await page.keyboard.press('Enter');
  await eventually(() => questionInHand(page)).toBe(concern);
  await page.keyboard.press('2');

  await goTo(page, routes.result(id));
  await list.getByRole('heading', { name: '食い違い 1件' }).waitFor();
  await tabTo(page, list.getByRole('link', { name: '準備：リスクが高いと判断した業務がある' }));
  await page.keyboard.press('Enter');
  const fact = page.locator('[data-fact="risk-high"]');
  await eventually(() => hasFocus(fact.getByRole('radio', { name: 'いいえ', exact: true }))).toBe(true);
  const take = fact.getByRole('button', { name: words.t('suggestions:take') });
  // Before the answers, which have the focus.
  await take.waitFor();
  await page.keyboard.press('Shift+Tab');
  expect(await hasFocus(take)).toBe(true);
  await page.keyboard.press('Space');
  await eventually(() => hasFocus(fact.getByRole('radio', { name: 'はい', exact: true }))).toBe(true);

  await goTo(page, routes.result(id));
  await page.locator('[data-area="all"]').waitFor();
  await eventually(() => list.count()).toBe(0);
  await page.close();
});

test('without storage it works as well, undo included', async () => {
  const context = await browser.newContext({ locale: 'ja-JP' });
  await context.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  const page = await context.newPage();
  await page.goto(site.url);
  await openFile(page, 'review.tenken.json', serialiseReview(contradictory()));
  await page.waitForURL((url) => url.hash === `#${routes.setup(id)}`);
  await goTo(page, routes.area(id, 'risk'));
  await question(page, concern)
    .getByRole('button', { name: words.t('suggestions:take') })
    .press('Enter');
  await eventually(() => radio(page, concern, '一部').isChecked()).toBe(true);
  await page.keyboard.press('Control+z');
  await eventually(() => radio(page, concern, 'はい').isChecked()).toBe(true);
  await context.close();
});
