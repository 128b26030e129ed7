import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { areaIds, type Edition, factsOf, questionsOf } from '../../src/checklist';
import { readReviewFile } from '../../src/files';
import { routes } from '../../src/routes';
import { downloaded } from './review';
import { openSite } from './site';
import { startReview } from './walk';
import { watch } from './watch';

const { browser, site } = await openSite();

const answers = ['はい', '一部', 'いいえ', 'わからない', 'はい', 'はい'] as const;

/** Answers every question of the area that is on screen, in turn with each kind of answer. */
async function answerArea(page: Page): Promise<number> {
  const questions = page.locator('fieldset[data-question]');
  await questions.first().waitFor();
  const count = await questions.count();
  for (let place = 0; place < count; place++) {
    await questions
      .nth(place)
      .getByRole('radio', { name: answers[place % answers.length] ?? 'はい', exact: true })
      .click();
  }
  await page
    .getByRole('status')
    .filter({ hasText: /保存しました \d{1,2}:\d{2}:\d{2}/ })
    .waitFor();
  return count;
}

const editions: readonly { edition: Edition; depth: 'core' | 'detailed'; choose: (page: Page) => Promise<void> }[] = [
  { edition: 'gov', depth: 'core', choose: () => Promise.resolve() },
  { edition: 'gov', depth: 'detailed', choose: (page) => page.getByRole('radio', { name: '詳細' }).check() },
  { edition: 'ci', depth: 'core', choose: (page) => page.getByRole('radio', { name: '重要インフラ事業者等' }).check() },
];

describe.each(editions)('the whole job, $edition $depth', ({ edition, depth, choose }) => {
  test('from opening the page to a PDF and the review file', async () => {
    const context = await browser.newContext({ acceptDownloads: true, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
    let page = await context.newPage();
    let watched = await watch(page, site.url);
    await page.goto(site.url);
    const id = await startReview(page);

    await choose(page);
    await page.getByLabel('組織名').fill('架空省');
    await page.getByLabel('部署名').fill('みなと局 総務課');
    await page.getByLabel('点検者').fill('𠮷野 髙子');
    for (const fact of factsOf(edition, depth)) {
      await page.locator(`fieldset[data-fact="${fact}"]`).getByRole('radio', { name: 'はい', exact: true }).check();
    }
    await page.getByRole('button', { name: '点検を始める' }).click();

    let answered = 0;
    for (const area of areaIds.slice(0, 3)) {
      await page.waitForURL(new RegExp(`#${routes.area(id, area)}`));
      answered += await answerArea(page);
      await page.getByRole('link', { name: /^次へ/ }).click();
    }
    const first = page.locator('fieldset[data-question="meetings.own-systems"]');
    await first.getByRole('radio', { name: '一部', exact: true }).click();
    await first.getByLabel('備考').fill('部局単位の一つを確認中。');

    // The laptop is closed and opened again: another page of the same browser, from the first screen.
    expect(await watched.faults()).toEqual([]);
    await page.close();
    page = await context.newPage();
    watched = await watch(page, site.url);
    await page.goto(site.url);
    await page.getByRole('button', { name: /^続きから/ }).click();
    await expect.poll(() => page.url()).toContain('/a/meetings');
    const again = page.locator('fieldset[data-question="meetings.own-systems"]');
    await again.waitFor();
    expect(await again.getByRole('radio', { name: '一部', exact: true }).isChecked()).toBe(true);
    expect(await again.getByLabel('備考').inputValue()).toBe('部局単位の一つを確認中。');

    answered += await answerArea(page);
    await page.getByRole('link', { name: /^次へ/ }).click();
    await page.waitForURL(/a\/oversight/);
    answered += await answerArea(page);
    expect(answered).toBe(questionsOf(edition, depth).length);
    await page.getByRole('link', { name: '結果を見る' }).click();

    const whole = page.locator('[data-area="all"]');
    await whole.waitFor();
    expect(await whole.textContent()).toMatch(/[ABCD]/);
    expect(await whole.textContent()).toMatch(/\d+(–\d+)?/);
    for (const area of areaIds) expect(await page.locator(`[data-area="${area}"]`).first().textContent()).toMatch(/[ABCD]/);

    await page.getByRole('navigation', { name: '点検の目次' }).getByRole('link', { name: '書き出し' }).click();
    const json = await downloaded(page, page.getByRole('button', { name: 'JSONを保存' }));
    expect(json.name).toMatch(/^点検_架空省_みなと局 総務課_\d{4}-\d{2}-\d{2}\.tenken\.json$/);
    const read = readReviewFile(json.bytes, json.name);
    expect(read.ok && [read.review.edition, read.review.depth, Object.keys(read.review.answers).length]).toEqual([edition, depth, answered]);

    const pdf = await downloaded(page, page.getByRole('button', { name: 'PDFを保存' }));
    expect(pdf.name).toMatch(/\.pdf$/);
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.bytes.length).toBeLessThan(400_000);
    await page.getByText('を保存しました（').waitFor();
    expect(await page.getByText('PDFの書体にない文字').count()).toBe(0);
    expect(await watched.faults()).toEqual([]);
    await context.close();
  });
});

test('a practice review opens from the first screen, and its traces of attack stand first in the result', async () => {
  const page = await browser.newPage();
  await page.goto(site.url);
  await page.getByRole('button', { name: '記入例を見る' }).click();
  await page.waitForURL(/setup/);
  await page.getByRole('navigation', { name: '点検の目次' }).getByRole('link', { name: /^結果/ }).click();
  await page.locator('[data-area="all"]').waitFor();
  const main = (await page.locator('main').textContent()) ?? '';
  expect(main.indexOf('形跡')).toBeGreaterThan(-1);
  expect(main.indexOf('形跡')).toBeLessThan(main.indexOf('把握率'));
  await page.close();
});

test('a question that a fact switches off folds to one line, and its answer is kept', async () => {
  const page = await browser.newPage();
  await page.goto(site.url);
  const id = await startReview(page);
  const open = (address: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, address);
  await open(routes.area(id, 'rules'));
  const question = page.locator('fieldset[data-question="rules.recheck-exceptions"]');
  await question.getByRole('radio', { name: 'はい', exact: true }).click();
  await open(routes.setup(id));
  await page.locator('fieldset[data-fact="exceptions-taken"]').getByRole('radio', { name: 'いいえ', exact: true }).check();
  await open(routes.area(id, 'rules'));
  await page.locator('[data-switched-off="rules.recheck-exceptions"]').waitFor();
  expect(await question.count()).toBe(0);
  await open(routes.setup(id));
  await page.locator('fieldset[data-fact="exceptions-taken"]').getByRole('radio', { name: 'わからない', exact: true }).check();
  await open(routes.area(id, 'rules'));
  await question.waitFor();
  expect(await question.getByRole('radio', { name: 'はい', exact: true }).isChecked()).toBe(true);
  await page.close();
});

test('not applicable counts only with its reason', async () => {
  const page = await browser.newPage();
  await page.goto(site.url);
  await startReview(page);
  await page.getByRole('button', { name: '点検を始める' }).click();
  const question = page.locator('fieldset[data-question="risk.reassess-concern"]');
  await question.getByRole('radio', { name: '該当なし', exact: true }).click();
  const link = page.getByRole('navigation', { name: '点検の目次' }).getByRole('link', { name: /リスクの再評価/ });
  expect(await link.textContent()).toContain('0/6');
  await question.getByLabel('該当なしの理由').fill('テレワークをした業務がないため。');
  await expect.poll(() => link.textContent()).toContain('1/6');
  await page.close();
});
