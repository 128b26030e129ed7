import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { areaIds, questionsOf } from '../../src/checklist';
import { readReviewFile } from '../../src/files';
import { areaText } from '../../src/i18n';
import { routes } from '../../src/routes';
import { wordsOf } from './scenes';
import { openSite } from './site';
import { goTo, startReview } from './walk';

const { browser, site } = await openSite();
const words = await wordsOf('ja');

/** Why what has the focus cannot be seen; empty where it can: it, or the card that it lies over, is outlined, in view and not under the header. */
function hiddenFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'nothing has the focus';
    const card = element.matches('input[type=radio]') ? element.parentElement : element;
    const outlined = [element, card].some((each) => {
      if (!each) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    const name = `<${element.localName}> ${element.textContent.slice(0, 20)}`;
    if (!outlined) return `${name} has no outline`;
    const { left, top, width, height } = element.getBoundingClientRect();
    const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
    const seen = onTop && (element.contains(onTop) || onTop.contains(element) || onTop.closest('label')?.control === element);
    return seen ? '' : `${name} is out of sight`;
  });
}

/** Presses Tab until this has the focus, which must be seen wherever it stops on the way. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < 200; stop++) {
    await page.keyboard.press(key);
    expect(await hiddenFocus(page)).toBe('');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`no key leads to ${target}`);
}

async function expectFocusOnHeading(page: Page, heading: string): Promise<void> {
  const focused = () => page.evaluate(() => `${document.activeElement?.localName} ${document.activeElement?.textContent}`);
  await expect.poll(focused, { timeout: 10_000 }).toBe(`h1 ${heading}`);
}

test('the whole job by keyboard alone, with the focus in sight all the way and on the heading of each new screen', async () => {
  const page = await browser.newPage({ acceptDownloads: true, reducedMotion: 'reduce', viewport: { width: 1280, height: 720 } });
  await page.goto(site.url);
  const start = page.getByRole('button', { name: words.t('home:start') });
  await start.waitFor();
  await tabTo(page, start);
  await page.keyboard.press('Enter');

  await expectFocusOnHeading(page, words.t('setup:title'));
  await tabTo(page, page.getByLabel(words.t('setup:organisation')));
  await page.keyboard.type('架空省');
  const [never, once] = [page.locator('[data-fact="exceptions-taken"]'), page.locator('[data-fact="risk-high"]')];
  const unknown = (fact: Locator) => fact.getByRole('radio', { name: 'わからない', exact: true });
  await tabTo(page, unknown(once));
  await page.keyboard.press('ArrowDown');
  expect(await once.getByRole('radio', { name: 'はい', exact: true }).isChecked()).toBe(true);
  await tabTo(page, unknown(never));
  await page.keyboard.press('ArrowUp');
  expect(await never.getByRole('radio', { name: 'いいえ', exact: true }).isChecked()).toBe(true);
  await tabTo(page, page.getByRole('button', { name: words.t('setup:start') }));
  await page.keyboard.press('Enter');

  const questions = page.locator('fieldset[data-question]');
  for (const area of areaIds) {
    await expectFocusOnHeading(page, areaText(words, area, 'gov').name);
    const count = await questions.count();
    for (let place = 0; place < count; place++) {
      const radios = questions.nth(place).getByRole('radio');
      if (area === 'risk') {
        await tabTo(page, radios.first());
        await page.keyboard.press('Space');
        for (let down = 0; down < place % 3; down++) await page.keyboard.press('ArrowDown');
        expect(await radios.nth(place % 3).isChecked()).toBe(true);
      } else {
        await page.keyboard.press('j');
        await page.keyboard.press(String((place % 4) + 1));
        expect(await radios.nth(place % 4).isChecked()).toBe(true);
      }
      expect(await hiddenFocus(page)).toBe('');
    }
    const next = page.getByRole('link', { name: area === 'oversight' ? words.t('area.toResult') : /^次へ/ });
    await tabTo(page, next);
    await page.keyboard.press('Enter');
  }

  await expectFocusOnHeading(page, words.t('result:title'));
  await tabTo(page, page.getByRole('navigation', { name: words.t('nav.label') }).getByRole('link', { name: words.t('nav.export') }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expectFocusOnHeading(page, words.t('export:title'));
  await tabTo(page, page.getByRole('button', { name: words.t('export:json.save') }));
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const read = readReviewFile(readFileSync(await file.path()), file.suggestedFilename());
  if (!read.ok) throw new Error('the saved file cannot be read');
  expect(read.review.subject.organisation).toBe('架空省');
  expect(read.review.scope).toEqual({ 'exceptions-taken': { value: 'no', note: '' }, 'risk-high': { value: 'yes', note: '' } });
  const switchedOff = questionsOf('gov', 'core').filter((question) => !read.review.answers[question.id]);
  expect(switchedOff.length).toBeGreaterThan(0);
  expect(new Set(switchedOff.map((question) => question.when))).toEqual(new Set(['exceptions-taken', 'exceptions-effective']));
  await page.close();
});

/** A page at the questions of the first area, with a review of its own. */
async function atFirstArea(): Promise<{ page: Page; id: string; answers: Locator; note: Locator }> {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.goto(site.url);
  const id = await startReview(page);
  await goTo(page, routes.area(id, 'risk'));
  const first = page.locator('fieldset[data-question="risk.reassess-concern"]');
  const answers = first.locator('div > input[type=radio]');
  await answers.first().click();
  return { page, id, answers, note: first.getByLabel(words.t('question.note')) };
}

const chosen = (answers: Locator) => answers.evaluateAll((all) => all.findIndex((each) => each instanceof HTMLInputElement && each.checked));

test('j and k move between questions, 1–5 answer, and ? lists the keys and gives the focus back', async () => {
  const { page, answers } = await atFirstArea();
  const focused = () => page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-question]')?.dataset.question);
  for (let key = 1; key <= 5; key++) {
    await page.keyboard.press(String(key));
    expect(await chosen(answers)).toBe(key - 1);
  }
  await page.keyboard.press('j');
  const second = await focused();
  expect(second).not.toBe('risk.reassess-concern');
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: words.t('keys.title') });
  await dialog.waitFor();
  await page.keyboard.press('2');
  await page.keyboard.press('k');
  await page.keyboard.press('Escape');
  expect(await dialog.isVisible()).toBe(false);
  expect(await focused()).toBe(second);
  expect(await page.locator(`fieldset[data-question="${second}"] input:checked`).count()).toBe(0);
  await page.keyboard.press('k');
  expect(await focused()).toBe('risk.reassess-concern');
  await page.close();
});

test('single keys do nothing while someone types or composes', async () => {
  const { page, answers, note } = await atFirstArea();
  await note.focus();
  await page.keyboard.type('2j?');
  const browserKeys = await page.context().newCDPSession(page);
  await browserKeys.send('Input.imeSetComposition', { text: '３', selectionStart: 1, selectionEnd: 1 });
  await browserKeys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: '3', windowsVirtualKeyCode: 229 });
  await browserKeys.send('Input.dispatchKeyEvent', { type: 'keyUp', key: '3', windowsVirtualKeyCode: 229 });
  await browserKeys.send('Input.insertText', { text: '三' });
  expect(await note.inputValue()).toBe('2j?三');
  // A key that belongs to a composition is also told so elsewhere than in a text.
  await answers.first().focus();
  await browserKeys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: '4', windowsVirtualKeyCode: 229 });
  await answers.first().evaluate((radio) => radio.dispatchEvent(new KeyboardEvent('keydown', { key: '5', isComposing: true, bubbles: true })));
  await page.keyboard.press('Control+2');
  expect(await chosen(answers)).toBe(0);
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await page.keyboard.press('2');
  expect(await chosen(answers)).toBe(1);
  await page.close();
});

test('single keys can be turned off in the settings', async () => {
  const { page, id, answers } = await atFirstArea();
  await goTo(page, routes.settings());
  await page.getByRole('checkbox', { name: words.t('settings:keysOn') }).uncheck();
  await goTo(page, routes.area(id, 'risk'));
  await answers.first().focus();
  for (const key of ['3', 'j', '?']) await page.keyboard.press(key);
  expect(await chosen(answers)).toBe(0);
  expect(await answers.first().evaluate((radio) => radio === document.activeElement)).toBe(true);
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await page.keyboard.press('ArrowDown');
  expect(await chosen(answers)).toBe(1);
  await page.close();
});
