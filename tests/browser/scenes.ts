import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { areaIds, questionsOf, worksheetIds } from '../../src/checklist';
import { createI18n, type Language } from '../../src/i18n';
import { createReview, emptyAnswer, type Review, serialiseReview, statuses } from '../../src/review';
import { routes } from '../../src/routes';
import { goTo } from './walk';

/** The words of the page, to find its controls by. */
export function wordsOf(language: Language): ReturnType<typeof createI18n> {
  return createI18n(language, [
    'ui',
    'common',
    'home',
    'setup',
    'settings',
    'export',
    'result',
    'guide',
    'sheets',
    'suggestions',
    'contradictions',
    'handout',
    'actions',
    'confirm',
    'changes',
    'together',
    'problems',
    ...areaIds,
    'glossary',
    'facts',
  ]);
}

/** One state of one screen. */
export interface Scene {
  readonly name: string;
  /** Brings the page there, from the scene before it. */
  readonly open: (page: Page) => Promise<void>;
  /** Takes back what lies over the page. */
  readonly close?: (page: Page) => Promise<void>;
}

const filledId = '01976b00-0000-7000-8000-000000000001';
const emptyId = '01976b00-0000-7000-8000-000000000002';
const exampleId = '01976b00-0000-7000-8000-000000000003';
const now = '2020-06-15T01:23:45.000Z';

/** Government bodies in detail, with every kind of answer in each area, 該当なし without its reason among them, and traces of attack found. */
export function filledReview(): Review {
  const review = createReview(filledId, now, { depth: 'detailed' });
  const answers = questionsOf('gov', 'detailed').flatMap((question, place) => {
    // Every seventh stays open.
    const status = [...statuses, 'yes' as const][place % 7];
    return status ? [[question.id, { ...emptyAnswer, status, traces: question.traces === true, note: place % 5 === 0 ? '確認中。' : '' }] as const] : [];
  });
  const subject = { ...review.subject, organisation: '架空省', department: 'みなと局 総務課', from: '2020-04-07', to: '2020-03-01' };
  return { ...review, subject, answers: Object.fromEntries(answers), scope: { 'exceptions-taken': { value: 'no', note: '' } } };
}

/** The filled-in example of this language. */
async function exampleOf(language: Language): Promise<unknown> {
  const { default: example } = await (language === 'ja' ? import('../../locales/ja/example.json') : import('../../locales/en/example.json'));
  return { ...example, id: exampleId };
}

/** Opens a review file on the first screen, by its file field. */
export async function openFile(page: Page, name: string, text: string): Promise<void> {
  await goTo(page, routes.home());
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function openReview(page: Page, id: string, text: string): Promise<void> {
  await openFile(page, 'review.tenken.json', text);
  await page.waitForURL((url) => url.hash === `#${routes.setup(id)}`);
  await page.locator('fieldset[data-fact]').first().waitFor();
}

/** Opens everything that folds within the first such part; made only when it is opened, it needs a moment. */
async function unfold(page: Page, within = 'main'): Promise<void> {
  const folds = page.locator(within).first().locator('details');
  await folds.evaluateAll((all) => {
    for (const each of all) if (each instanceof HTMLDetailsElement) each.open = true;
  });
  await expect.poll(() => folds.evaluateAll((all) => all.every((each) => each.childElementCount > 1)), { timeout: 20_000 }).toBe(true);
}

/** Every screen, and every state of it that looks different, in an order that a page can walk through. */
export async function scenesOf(language: Language): Promise<Scene[]> {
  const words = await wordsOf(language);
  const to = (address: string) => (page: Page) => goTo(page, address);
  const escape = (page: Page) => page.keyboard.press('Escape');
  const question = (page: Page, id: string) => page.locator(`article:has([data-question="${id}"])`);
  return [
    { name: 'home, empty', open: to(routes.home()) },
    {
      name: 'home, a file refused',
      open: async (page) => {
        await openFile(page, 'broken.tenken.json', '{"format":"tenkencho-review"}');
        await page.locator('main [role=alert] li').first().waitFor();
      },
    },
    {
      name: 'setup, every fold open',
      open: async (page) => {
        await openReview(page, filledId, serialiseReview(filledReview()));
        await unfold(page);
      },
    },
    ...areaIds.map((area) => ({
      name: `area ${area}`,
      open: async (page: Page) => {
        await goTo(page, routes.area(filledId, area));
        await page.locator('fieldset[data-question]').first().waitFor();
        await unfold(page, 'article:has([data-question])');
      },
    })),
    {
      name: 'the keys',
      open: async (page) => {
        await goTo(page, routes.area(filledId, 'risk'));
        await page.keyboard.press('?');
        await page.locator('dialog[open]').waitFor();
      },
      close: escape,
    },
    {
      name: 'a term',
      open: async (page) => {
        await question(page, 'risk.reassess-concern').locator('button[popovertarget]').first().click();
        await page.locator(':popover-open').waitFor();
      },
      close: escape,
    },
    { name: 'result, with traces of attack', open: to(routes.result(filledId)) },
    { name: 'export', open: to(routes.export(filledId)) },
    {
      name: 'result, empty',
      open: async (page) => {
        await openReview(page, emptyId, serialiseReview(createReview(emptyId, now)));
        await goTo(page, routes.result(emptyId));
      },
    },
    {
      name: 'result of the example, every fold open',
      open: async (page) => {
        await openReview(page, exampleId, JSON.stringify(await exampleOf(language)));
        await goTo(page, routes.result(exampleId));
        await page.locator('[data-area="all"]').waitFor();
        await unfold(page);
      },
    },
    ...worksheetIds.map((sheet) => ({ name: `worksheet ${sheet} of the example`, open: to(routes.worksheet(exampleId, sheet)) })),
    { name: 'plan of the example', open: to(routes.actions(exampleId)) },
    { name: 'confirmation of the example', open: to(routes.confirm(exampleId)) },
    { name: 'comparison, with nothing to compare', open: to(routes.changes(exampleId)) },
    { name: 'home, with reviews', open: to(routes.home()) },
    {
      name: 'home, asked to delete',
      open: async (page) => {
        await page
          .getByRole('button', { name: words.t('home:deleteLabel', { name: '' }) })
          .last()
          .click();
        await page.locator('dialog[open]').waitFor();
      },
      close: escape,
    },
    { name: 'guide', open: to(routes.guide()) },
    { name: 'settings', open: to(routes.settings()) },
    { name: 'no such screen', open: to('/nowhere') },
    { name: 'no such review', open: to(routes.setup('01976b00-0000-7000-8000-00000000000f')) },
  ];
}

/** Brings the page to each scene in turn. */
export async function walkThrough(page: Page, language: Language, look: (scene: string) => Promise<void>): Promise<void> {
  for (const scene of await scenesOf(language)) {
    await scene.open(page);
    await page.locator('h1:visible').first().waitFor();
    await look(scene.name);
    await scene.close?.(page);
  }
}

/** A page in this language, at the first screen. */
export async function choose(page: Page, language: Language): Promise<void> {
  await page.locator('header select').selectOption(language);
  await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
}
