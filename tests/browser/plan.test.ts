import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type QuestionId, question, questionIds } from '../../src/checklist';
import { questionText } from '../../src/i18n';
import { createReview, type Decision, emptyAnswer, emptyDecision, type Review, serialiseReview } from '../../src/review';
import { routes } from '../../src/routes';
import { eventually, storedPart } from './review';
import { choose, openFile, wordsOf } from './scenes';
import { openSite } from './site';
import { goTo } from './walk';

const { browser, site } = await openSite();
const ja = await wordsOf('ja');
const en = await wordsOf('en');

const id = '01976b00-0000-7000-8000-000000000011';
const missing: QuestionId = 'issued.vulnerability';
const unknown: QuestionId = 'meetings.rules';
/** 〜すること */
const shall: QuestionId = 'use.work-only';

const text = (of: QuestionId) => questionText(ja, question(of), 'gov');

/** All is answered with yes in detail, but for three questions. */
function threeGaps(): Review {
  const status = (of: QuestionId) => (of === missing ? 'no' : of === shall ? 'partly' : of === unknown ? 'unknown' : 'yes');
  const answers = Object.fromEntries(questionIds.map((each) => [each, { ...emptyAnswer, status: status(each) }]));
  return { ...createReview(id, '2020-06-15T01:23:45.000Z', { depth: 'detailed' }), answers };
}

/** A page at the plan, which has the focus on its heading. */
async function atPlan(review: Review): Promise<Page> {
  const page = await browser.newPage({ acceptDownloads: true, locale: 'ja-JP', reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } });
  await page.goto(site.url);
  await openFile(page, 'plan.tenken.json', serialiseReview(review));
  await page.waitForURL(/\/setup$/);
  await goTo(page, routes.actions(id));
  await entry(page, missing).waitFor();
  await eventually(() => page.evaluate(() => document.activeElement?.localName)).toBe('h1');
  return page;
}

function entry(page: Page, of: QuestionId): Locator {
  return page.locator(`[data-plan="${of}"]`);
}

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < 80; stop++) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no key leads to ${target}`);
}

async function write(page: Page, field: Locator, written: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(written);
}

/** The last day of this year, in whichever order the browser asks for year, month and day. @returns it as `YYYY-MM-DD` */
async function writeDay(page: Page, field: Locator): Promise<string> {
  await tabTo(page, field);
  for (let part = 0; part < 3; part++) {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
  }
  const day = await field.inputValue();
  expect(day).toMatch(/^\d{4}-12-31$/);
  return day;
}

async function unfold(page: Page, of: QuestionId, decision: string): Promise<Locator> {
  const opened = entry(page, of);
  await tabTo(page, opened.locator('summary').first());
  await page.keyboard.press('Enter');
  await tabTo(page, opened.getByRole('radio', { name: '対策する', exact: true }));
  await page.keyboard.press('Space');
  while (!(await opened.getByRole('radio', { name: decision, exact: true }).isChecked())) await page.keyboard.press('ArrowRight');
  return opened;
}

test('by keyboard alone each gap is decided: to be done, to be accepted through an exception, to be found out', async () => {
  const page = await atPlan(threeGaps());
  expect(await page.getByRole('button', { name: ja.t('actions:calendar.save') }).isDisabled()).toBe(true);

  const toDo = await unfold(page, missing, '対策する');
  const [measure = ''] = text(missing).measures;
  await tabTo(page, toDo.getByRole('button', { name: measure, exact: true }));
  await page.keyboard.press('Space');
  await write(page, toDo.getByLabel('担当', { exact: true }), '佐藤');
  const day = await writeDay(page, toDo.getByLabel('期限', { exact: true }));
  await toDo.getByText(ja.t('actions:decision.complete')).waitFor();

  const accepted = await unfold(page, shall, '受け入れる');
  await write(page, accepted.getByLabel('受け入れる理由'), '更改まで');
  await write(page, accepted.getByLabel('決めた人'), '課長');
  await writeDay(page, accepted.getByLabel('いつまで受け入れるか'));
  await accepted.getByText('まだ書かれていないもの：例外措置').waitFor();
  await tabTo(page, accepted.getByRole('button', { name: '例外措置の台帳に書き加えて選ぶ' }));
  await page.keyboard.press('Enter');
  const permittedBy = accepted.getByLabel('例外措置を許可した人');
  await eventually(() => isFocused(permittedBy)).toBe(true);
  await page.keyboard.type('統括者');
  await writeDay(page, accepted.getByLabel('例外措置の期限'));
  await accepted.getByText(ja.t('actions:decision.complete')).waitFor();

  const toFind = await unfold(page, unknown, '調べる');
  await write(page, toFind.getByLabel('聞く相手'), '鈴木');
  await page.keyboard.press('Tab');
  expect(await page.locator('[data-count="decided"] dd').textContent()).toBe('2問');
  await eventually(() => storedPart(page, id, `actions/${unknown}`)).toMatchObject({ decision: 'find-out', owner: '鈴木', due: null });
  expect(await storedPart(page, id, `actions/${missing}`)).toMatchObject({ decision: 'do', measure, owner: '佐藤', due: day });
  await page.close();
});

test('by keyboard alone the plan is filtered, saved as a calendar, and a decision taken back and made again', async () => {
  const toDo: Decision = { ...emptyDecision, decision: 'do', measure: 'Update, all of them', owner: 'Sato', due: '2099-01-31' };
  const accepted: Decision = { ...emptyDecision, decision: 'accept', reason: 'Replaced soon', decidedBy: 'Kato', until: '2099-12-31' };
  const page = await atPlan({ ...threeGaps(), actions: { [missing]: toDo, [unknown]: accepted } });
  await choose(page, 'en');
  const calendar = page.getByRole('button', { name: en.t('actions:calendar.save') });
  const of = (id: QuestionId) => questionText(en, question(id), 'gov').question;

  await tabTo(page, page.getByLabel(en.t('actions:filter.owner'), { exact: true }));
  // Behind “All” and “No owner”.
  for (let down = 0; down < 2; down++) await page.keyboard.press('ArrowDown');
  await page.getByText('Showing 1 question of 3.').waitFor();
  expect(await page.locator('[data-plan]').evaluateAll((all) => all.map((each) => each.getAttribute('data-plan')))).toEqual([missing]);
  await tabTo(page, page.getByRole('button', { name: en.t('actions:filter.clear') }));
  await page.keyboard.press('Enter');
  await page.getByText('Showing all 3 questions.').waitFor();

  await tabTo(page, calendar);
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/^Plan_.*\.ics$/);
  const lines = readFileSync(await file.path(), 'utf8')
    .replaceAll('\r\n ', '')
    .split('\r\n');
  const saved = lines.filter((line) => /^(DTSTART|SUMMARY|DESCRIPTION)/.test(line));
  expect(saved).toEqual([
    'DTSTART;VALUE=DATE:20990131',
    `SUMMARY:Measure due: ${of(missing).replaceAll(',', '\\,')}`,
    'DESCRIPTION:What to do: Update\\, all of them\\nOwner: Sato',
    'DTSTART;VALUE=DATE:20991231',
    `SUMMARY:Acceptance ends: ${of(unknown).replaceAll(',', '\\,')}`,
    'DESCRIPTION:Why it is accepted: Replaced soon\\nDecided by: Kato',
  ]);

  const opened = entry(page, missing);
  await tabTo(page, opened.locator('summary').first());
  await page.keyboard.press('Enter');
  await tabTo(page, opened.getByRole('button', { name: en.t('actions:decision.clear') }));
  await page.keyboard.press('Enter');
  await eventually(() => storedPart(page, id, `actions/${missing}`)).toBeUndefined();
  expect(await isFocused(opened.getByRole('radio', { name: en.t('actions:decision.do'), exact: true }))).toBe(true);
  await page.keyboard.press('Control+z');
  await eventually(() => storedPart(page, id, `actions/${missing}`)).toMatchObject(toDo);
  await page.close();
});
