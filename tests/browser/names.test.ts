import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { areaIds, isSwitchedOff, questionsOf } from '../../src/checklist';
import { questionText } from '../../src/i18n';
import { serialiseReview, statuses } from '../../src/review';
import { routes } from '../../src/routes';
import { choose, filledReview, openFile, wordsOf } from './scenes';
import { openSite } from './site';
import { everyScreen, goTo, startReview } from './walk';

const { browser, site } = await openSite();

/** What the browser tells a screen reader: the names of all that has this role, in order. */
async function namesOf(page: Page, role: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter((node) => !node.ignored && node.role?.value === role).map((node) => String(node.name?.value ?? ''));
}

describe.each(['ja', 'en'] as const)('to a screen reader in %s', (language) => {
  test('a question is a group by exactly its words, and a radio by exactly its answer', async () => {
    const words = await wordsOf(language);
    const review = filledReview();
    const page = await browser.newPage();
    await page.goto(site.url);
    await choose(page, language);
    await openFile(page, 'review.tenken.json', serialiseReview(review));
    await page.waitForURL(/setup$/);
    const answers = statuses.map((status) => words.getFixedT(null, 'common')(`answer.${status}`));
    for (const area of areaIds) {
      await goTo(page, routes.area(review.id, area));
      const asked = questionsOf('gov', 'detailed').filter(
        (question) => question.area === area && !isSwitchedOff(question, (fact) => review.scope[fact]?.value),
      );
      const texts = asked.map((question) => questionText(words, question, 'gov').question);
      await page.getByRole('group', { name: texts[0] ?? '', exact: true }).waitFor();
      const groups = await namesOf(page, 'group');
      expect(groups.filter((name) => texts.includes(name))).toEqual(texts);
      const radios = await namesOf(page, 'radio');
      for (const name of answers) {
        expect(radios.filter((each) => each === name).length, name).toBe(asked.length);
        expect(await page.getByRole('radio', { name, exact: true }).count(), name).toBe(asked.length);
      }
    }
    await page.close();
  });

  test('every screen has a title and a heading of its own, takes the focus to it, and is in one language', async () => {
    const words = await wordsOf(language);
    const page = await browser.newPage();
    await page.goto(site.url);
    const id = await startReview(page);
    await choose(page, language);
    const product = words.getFixedT(null, 'common')('name');
    const titles: string[] = [];
    for (const screen of everyScreen(id)) {
      await goTo(page, screen);
      const titled = () => page.evaluate(() => [document.title, document.activeElement?.localName, document.activeElement?.textContent] as const);
      await expect.poll(async () => (await titled())[1], { message: screen, timeout: 10_000 }).toBe('h1');
      const [title, , heading] = await titled();
      expect(title).toBe(`${heading} - ${product}`);
      titles.push(title);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.locator('h1:visible').count()).toBe(1);
      // The guide names the documents by the names that they have.
      if (language === 'en' && screen !== routes.guide()) expect(await japaneseIn(page), screen).toEqual([]);
    }
    expect(new Set(titles).size).toBe(titles.length);
    await page.close();
  });
});

/** Runs of Japanese in what is shown, where nothing says that they are. */
function japaneseIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (
        parentElement?.checkVisibility() &&
        parentElement.closest('[lang]')?.getAttribute('lang') !== 'ja' &&
        /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u.test(textContent ?? '')
      ) {
        found.push(textContent ?? '');
      }
    }
    return found;
  });
}

test('each save is said anew, with the time to the second, in a place that was there before', async () => {
  const page = await browser.newPage();
  await page.goto(site.url);
  const id = await startReview(page);
  await goTo(page, routes.area(id, 'risk'));
  const first = page.locator('fieldset[data-question="risk.reassess-concern"]');
  await first.waitFor();
  const status = page.locator('header [role=status]');
  const place = await status.elementHandle();
  const said: string[] = [];
  for (const name of ['はい', '一部']) {
    await first.getByRole('radio', { name, exact: true }).click();
    await expect
      .poll(async () => (await status.textContent()) !== said[0] && status.textContent(), { timeout: 10_000 })
      .toMatch(/^保存しました \d{2}:\d{2}:\d{2}$/);
    said.push((await status.textContent()) ?? '');
    await page.waitForTimeout(1100);
  }
  expect(said[1]).not.toBe(said[0]);
  expect(await status.evaluate((now, before) => now === before, place)).toBe(true);
  await page.close();
});
