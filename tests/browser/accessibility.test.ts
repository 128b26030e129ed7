import axe, { type AxeResults } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { routes } from '../../src/routes';
import { choose, walkThrough } from './scenes';
import { openSite } from './site';
import { everyScreen, goTo, startReview } from './walk';

const { browser, site } = await openSite();

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it is, a line for each rule and element. */
async function violations(page: Page): Promise<string[]> {
  // As a text, which the page's policy lets the tools of a developer run, not the page.
  const { violations: found } = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify({ runOnly: tags, resultTypes: ['violations'], preload: false })})`,
  );
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary?.replace(/\s+/g, ' ')}`));
}

/** Each language, width and colour scheme meets each of the other two; all eight together would find nothing more and take twice as long. */
const looks = {
  ja: [
    { width: 1280, colorScheme: 'light' },
    { width: 360, colorScheme: 'dark' },
  ],
  en: [
    { width: 1280, colorScheme: 'dark' },
    { width: 360, colorScheme: 'light' },
  ],
} as const;

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  /** A page in this language, for the scenes to walk through; what moves is told to keep still. */
  async function openPage(): Promise<Page> {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.goto(site.url);
    await choose(page, language);
    return page;
  }

  test('axe finds nothing on any screen, wide and narrow, light and dark', { timeout: 180_000 }, async () => {
    const page = await openPage();
    await page.evaluate(axe.source);
    const faults: string[] = [];
    await walkThrough(page, language, async (scene) => {
      for (const { width, colorScheme } of looks[language]) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        for (const fault of await violations(page)) faults.push(`${scene}, ${width}, ${colorScheme}: ${fault}`);
      }
    });
    expect(faults).toEqual([]);
    await page.close();
  });

  test('at 400 % nothing scrolls sideways or is cut off, with wide text spacing and the largest text either', async () => {
    const page = await openPage();
    // 1280 × 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        :root.spaced * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
        :root.spaced p { margin-bottom: 2em !important; }`);
      document.adoptedStyleSheets.push(sheet);
    });
    const faults: string[] = [];
    await walkThrough(page, language, async (scene) => {
      for (const setting of ['usual', 'spaced', 'largest'] as const) {
        for (const fault of await page.evaluate(cutOff, setting)) faults.push(`${scene}, ${setting}: ${fault}`);
      }
    });
    expect(faults).toEqual([]);
    await page.close();
  });
});

/** Runs in the page. What is wider than the viewport or cut off by its box, as the page is with this setting; what is for screen readers alone, and a name shortened on purpose, aside. */
function cutOff(setting: 'usual' | 'spaced' | 'largest'): string[] {
  const root = document.documentElement;
  root.classList.toggle('spaced', setting === 'spaced');
  root.dataset.textSize = setting === 'largest' ? 'largest' : 'normal';
  const found = root.scrollWidth > root.clientWidth ? [`the document is ${root.scrollWidth} wide`] : [];
  for (const element of document.querySelectorAll('body *')) {
    const { overflowX, overflowY, clipPath, webkitLineClamp } = getComputedStyle(element);
    if (webkitLineClamp !== 'none' || clipPath !== 'none' || element.matches('input, select, textarea') || element.clientWidth === 0) continue;
    const [wide, high] = [element.scrollWidth - element.clientWidth > 1, element.scrollHeight - element.clientHeight > 1];
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    if ((overflowX !== 'visible' && wide) || (hides(overflowY) && high)) found.push(`cut off: <${element.localName} class="${element.className}">`);
  }
  root.classList.remove('spaced');
  root.dataset.textSize = 'normal';
  return found;
}

test('where the system chooses the colours, the chosen answer is told apart by more than its colour, and so is the focus', async () => {
  const page = await browser.newPage({ forcedColors: 'active' });
  await page.goto(site.url);
  const id = await startReview(page);
  await goTo(page, routes.area(id, 'risk'));
  const question = page.locator('fieldset[data-question="risk.reassess-concern"]');
  const cards = question.locator('div:has(> input[type=radio])');
  const outlines = (all: Locator) =>
    all.evaluateAll((each) => each.map((one) => [getComputedStyle(one).outlineStyle, getComputedStyle(one).outlineWidth].join(' ')));
  const radios = question.locator('div > input[type=radio]');
  await radios.nth(1).click();
  await radios.nth(1).blur();
  expect(await outlines(cards)).toEqual(['none', 'solid 2px', 'none', 'none', 'none'].map((outline) => expect.stringContaining(outline)));
  await radios.nth(1).focus();
  await page.keyboard.press('ArrowRight');
  expect((await outlines(radios))[2]).toBe('solid 4px');
  const chips = question.locator('span:has(> input[type=radio])');
  await chips.first().getByRole('radio').click();
  const backgrounds = await chips.evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor));
  expect(backgrounds[0]).not.toBe(backgrounds[1]);
  await page.close();
});

test('nothing moves for those who asked for less motion', async () => {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.goto(site.url);
  const id = await startReview(page);
  const moving: string[] = [];
  for (const screen of everyScreen(id)) {
    await goTo(page, screen);
    moving.push(
      ...(await page.evaluate(() =>
        [...document.querySelectorAll('html, body *')]
          .filter((element) => {
            const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
            return scrollBehavior === 'smooth' || [transitionDuration, animationDuration].some((duration) => Number.parseFloat(duration) > 0.01);
          })
          .map((element) => `${location.hash} <${element.localName} class="${element.getAttribute('class')}">`),
      )),
    );
  }
  expect(moving).toEqual([]);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('smooth');
  await page.close();
});
