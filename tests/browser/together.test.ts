import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { QuestionId } from '../../src/checklist';
import { question as questionOf } from '../../src/checklist';
import { readReviewFile } from '../../src/files';
import { questionText } from '../../src/i18n';
import type { Review } from '../../src/review';
import { routes } from '../../src/routes';
import { eventually, nextSave, question, radio, storedPart } from './review';
import { wordsOf } from './scenes';
import { openSite } from './site';
import { goTo, startReview } from './walk';

const { browser, site } = await openSite();
const words = await wordsOf('ja');

const concern = 'risk.reassess-concern';
const change = 'risk.reassess-change';
const answerWords = { yes: 'はい', partly: '一部', no: 'いいえ', none: '未回答' } as const;

/** The computer of one person: nothing of the others is on it. */
async function computer(): Promise<Page> {
  const context = await browser.newContext({ acceptDownloads: true, locale: 'ja-JP', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(site.url);
  await page.getByLabel(words.t('home:open')).waitFor();
  return page;
}

/** Presses Tab, or Shift+Tab where it lies behind, until this has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < 150; stop++) {
    const way = await target.evaluate((element) => {
      const held = document.activeElement ?? document.body;
      if (held === element) return 'here';
      return held !== document.body && held.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'back' : 'on';
    });
    if (way === 'here') return;
    await page.keyboard.press(way === 'back' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`no key leads to ${target}`);
}

async function press(page: Page, name: string, key = 'Enter'): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: true }));
  await page.keyboard.press(key);
}

async function unfold(page: Page, summary: string): Promise<void> {
  await tabTo(page, page.locator('summary').filter({ hasText: summary }));
  await page.keyboard.press('Enter');
}

async function check(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('checkbox', { name }));
  await page.keyboard.press('Space');
}

async function answer(page: Page, id: QuestionId, status: keyof typeof answerWords): Promise<void> {
  const said = nextSave(page);
  await radio(page, id, answerWords[status]).focus();
  await page.keyboard.press('Space');
  await said;
}

/** What pressing this button makes the browser save. */
async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer; readonly review: Review }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
  const bytes = readFileSync(await file.path());
  const read = readReviewFile(bytes, file.suggestedFilename());
  if (!read.ok) throw new Error(`${file.suggestedFilename()} is no review`);
  return { name: file.suggestedFilename(), bytes, review: read.review };
}

async function open(page: Page, name: string, bytes: Buffer): Promise<void> {
  await goTo(page, routes.home());
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer: bytes });
}

const idOf = (page: Page) => /#\/r\/([^/]+)\//.exec(page.url())?.[1] ?? '';
const statusOf = async (page: Page, id: string, asked: QuestionId) => Reflect.get(Object((await storedPart(page, id, `answers/${asked}`)) ?? {}), 'status');

test('a part is handed out, answered elsewhere, and taken back into a review that has gone on: what both have changed is chosen by hand', async () => {
  const officer = await computer();
  const id = await startReview(officer);
  await goTo(officer, routes.area(id, 'risk'));
  await answer(officer, change, 'no');
  await goTo(officer, routes.export(id));
  await unfold(officer, words.t('together:part.open'));
  await press(officer, words.t('together:part.save'));
  await officer.getByRole('alert').getByText(words.t('together:noneChosen')).waitFor();
  await check(officer, /^リスクの再評価/);
  await tabTo(officer, officer.getByLabel(words.t('together:from')));
  await officer.keyboard.type('推進体制');
  await tabTo(officer, officer.getByLabel(words.t('together:message')));
  await officer.keyboard.type('金曜までにお願いします');
  const part = await saved(officer, words.t('together:part.save'));
  expect(part.name).toMatch(/^点検の一部（リスクの再評価）_/);
  expect(part.review).toMatchObject({ id, handout: { from: '推進体制', message: '金曜までにお願いします', due: null } });
  await officer.getByText(words.t('together:list.away')).waitFor();

  const colleague = await computer();
  await open(colleague, part.name, part.bytes);
  await colleague.waitForURL(new RegExp(`#${routes.setup(id)}$`));
  await goTo(colleague, routes.area(id, 'risk'));
  expect(await radio(colleague, change, 'いいえ').isChecked()).toBe(true);
  await answer(colleague, change, 'yes');
  await answer(colleague, concern, 'partly');
  await goTo(colleague, routes.export(id));
  const back = await saved(colleague, words.t('together:giveBack.save'));
  await colleague.context().close();

  await goTo(officer, routes.area(id, 'risk'));
  await answer(officer, change, 'partly');
  await goTo(officer, routes.area(id, 'rules'));
  await answer(officer, 'rules.effectiveness', 'yes');
  await open(officer, back.name, back.bytes);
  await officer
    .getByRole('alert')
    .filter({ hasText: words.t('together:known.part') })
    .waitFor();
  expect(await officer.getByRole('button', { name: words.t('home:sameReplace') }).count()).toBe(0);
  await press(officer, words.t('together:known.take'));
  await eventually(() => officer.evaluate(() => document.activeElement?.localName)).toBe('h2');
  await officer.getByText(words.t('together:take.taken', { count: 1 })).waitFor();
  const conflict = officer.locator('[data-conflict]');
  expect(await conflict.count()).toBe(1);
  expect(await conflict.innerText()).toContain(questionText(words, questionOf(change), 'gov').question);
  for (const said of ['回答：いいえ', '回答：一部', '回答：はい']) expect(await conflict.innerText()).toContain(said);
  // Nothing is preset, and nothing is stored before each is chosen.
  await press(officer, words.t('together:take.store'));
  await conflict.getByText(words.t('together:take.choose')).waitFor();
  expect(await officer.evaluate(() => document.activeElement?.closest('[data-conflict]') !== null)).toBe(true);
  expect(await statusOf(officer, id, concern)).toBe(undefined);
  await officer.keyboard.press('ArrowDown');
  expect(await conflict.getByRole('radio', { name: words.t('together:take.file') }).isChecked()).toBe(true);
  await press(officer, words.t('together:take.store'));

  await officer.waitForURL(new RegExp(`#${routes.setup(id)}$`));
  const asked: QuestionId[] = [concern, change, 'rules.effectiveness'];
  const statuses = () => Promise.all(asked.map((each) => statusOf(officer, id, each)));
  await eventually(statuses).toEqual(['partly', 'yes', 'yes']);
  await goTo(officer, routes.export(id));
  await officer.getByText(words.t('together:list.back')).waitFor();
  await goTo(officer, routes.setup(id));
  await officer.keyboard.press('Control+z');
  await eventually(statuses).toEqual([undefined, 'partly', 'yes']);
  await officer.context().close();
});

test('two copies of one review are merged, with the other side chosen for all, in another tab as well; to leave it changes nothing', async () => {
  const page = await computer();
  const id = await startReview(page);
  await goTo(page, routes.area(id, 'risk'));
  await answer(page, change, 'no');
  await goTo(page, routes.export(id));
  const copy = await saved(page, words.t('export:json.save'));
  const text = copy.bytes.toString('utf8').replace('"status": "no"', '"status": "yes"');
  const other = await page.context().newPage();
  await other.goto(`${site.url}#${routes.area(id, 'risk')}`);
  await question(other, change).waitFor();

  await open(page, copy.name, Buffer.from(text));
  await press(page, words.t('together:known.take'));
  await press(page, words.t('cancel'));
  expect(await page.locator('[data-conflict]').count()).toBe(0);
  expect(await statusOf(page, id, change)).toBe('no');

  await open(page, copy.name, Buffer.from(text));
  await press(page, words.t('together:known.take'));
  await press(page, words.t('together:take.allFile'));
  // Another tab changes the very place: the choice was made on what is no longer so.
  await answer(other, change, 'partly');
  await page.getByRole('alert').getByText(words.t('together:take.changed')).waitFor();
  await page.getByText(words.t('together:take.left', { count: 1 })).waitFor();
  await press(page, words.t('together:take.allFile'));
  await press(page, words.t('together:take.store'));
  await page.waitForURL(new RegExp(`#${routes.setup(id)}$`));
  await eventually(() => radio(other, change, 'はい').isChecked()).toBe(true);
  await page.context().close();
});

test('from one template each department starts a review of its own, with the answers of the organisation locked', async () => {
  const officer = await computer();
  const id = await startReview(officer);
  await officer.getByLabel(words.t('setup:organisation')).fill('みなと省');
  await goTo(officer, routes.area(id, 'risk'));
  await answer(officer, change, 'yes');
  await goTo(officer, routes.export(id));
  await unfold(officer, words.t('together:template.open'));
  await unfold(officer, `${words.t('together:oneByOne')}${words.t('together:oneByOneOf', { area: 'リスクの再評価' })}`);
  const asked = questionText(words, questionOf(concern), 'gov').question;
  expect(await officer.getByRole('checkbox', { name: asked }).isChecked()).toBe(true);
  await check(officer, asked);
  const template = await saved(officer, words.t('together:template.save'));
  expect(template.name).toMatch(/^点検のひな形_みなと省_/);
  expect(template.review.id).not.toBe(id);
  expect(template.review.handout?.open).toContain('rules.effectiveness');
  for (const locked of [concern, change]) expect(template.review.handout?.open).not.toContain(locked);
  await officer.context().close();

  const ids = new Set([id, template.review.id]);
  for (const department of ['総務課', '情報課']) {
    const page = await computer();
    await open(page, template.name, template.bytes);
    await page
      .getByRole('alert')
      .filter({ hasText: words.t('together:opened.template') })
      .waitFor();
    await press(page, words.t('together:opened.start'));
    await page.waitForURL(/\/setup$/);
    await page.getByLabel(words.t('setup:department')).waitFor();
    ids.add(idOf(page));
    const said = nextSave(page);
    await page.getByLabel(words.t('setup:department')).fill(department);
    await said;
    expect(await storedPart(page, idOf(page), 'subject')).toMatchObject({ organisation: 'みなと省', department });
    expect(await statusOf(page, idOf(page), change)).toBe('yes');
    await page.context().close();
  }
  expect(ids.size).toBe(4);
});
