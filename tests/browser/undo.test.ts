import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { areaIds, questionsOf } from '../../src/checklist';
import { routes } from '../../src/routes';
import { eventually, nextSave, question, radio, storedPart } from './review';
import { openSite } from './site';
import { goTo, startReview } from './walk';

const { browser, site } = await openSite();

const risk = questionsOf('gov', 'core').filter(({ area }) => area === areaIds[0]);
const concern = 'risk.reassess-concern';

async function newReview(): Promise<{ page: Page; id: string }> {
  const page = await browser.newPage({ locale: 'ja-JP' });
  await page.goto(site.url);
  const id = await startReview(page);
  await goTo(page, routes.area(id, 'risk'));
  await question(page, concern).waitFor();
  return { page, id };
}

async function press(page: Page, keys: string, times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press(keys);
}

/** The answers of the area, as the screen shows them. */
function answers(page: Page): Promise<string[]> {
  return page
    .locator('fieldset[data-question] input[type="radio"][value]:checked')
    .evaluateAll((chosen) => chosen.map((each) => each.getAttribute('value') ?? ''));
}

test('many changes are taken back and made again by keys, in order, and so they are stored', async () => {
  const { page } = await newReview();
  for (const { id } of risk) await radio(page, id, 'はい').click();
  for (const { id } of risk) await radio(page, id, 'いいえ').click();
  const all = (answer: string) => risk.map(() => answer);
  await eventually(() => answers(page)).toEqual(all('no'));
  await press(page, 'Control+z', risk.length);
  await eventually(() => answers(page)).toEqual(all('yes'));
  await press(page, 'Control+z', risk.length);
  await eventually(() => answers(page)).toEqual([]);
  expect(await page.getByRole('button', { name: '元に戻す' }).isDisabled()).toBe(true);
  await press(page, 'Control+Shift+z', risk.length);
  await eventually(() => answers(page)).toEqual(all('yes'));
  await press(page, 'Control+y', risk.slice(1).length);
  await eventually(() => answers(page)).toEqual([...all('no').slice(1), 'yes']);
  await page.reload();
  await eventually(() => answers(page)).toEqual([...all('no').slice(1), 'yes']);
  await page.close();
});

test('the buttons do the same, and each step is saved', async () => {
  const { page, id } = await newReview();
  for (const answer of ['はい', '一部']) {
    const said = nextSave(page);
    await radio(page, concern, answer).click();
    await said;
  }
  const undone = nextSave(page);
  await page.getByRole('button', { name: '元に戻す' }).click();
  await undone;
  expect(await storedPart(page, id, `answers/${concern}`)).toMatchObject({ status: 'yes' });
  const redone = nextSave(page);
  await page.getByRole('button', { name: 'やり直す' }).click();
  await redone;
  expect(await storedPart(page, id, `answers/${concern}`)).toMatchObject({ status: 'partly' });
  await page.close();
});

test('in a text field the keys are the field’s own, and what is taken back there is stored', async () => {
  const { page, id } = await newReview();
  await radio(page, concern, 'はい').click();
  const note = question(page, concern).getByLabel('備考');
  await note.click();
  await page.keyboard.type('first');
  await page.keyboard.press('Control+z');
  expect(await note.inputValue()).not.toBe('first');
  expect(await radio(page, concern, 'はい').isChecked()).toBe(true);
  await page.keyboard.press('Control+Shift+z');
  await eventually(() => note.inputValue()).toBe('first');
  await press(page, 'Control+z', 5);
  await eventually(() => note.inputValue()).toBe('');
  expect(await radio(page, concern, 'はい').isChecked()).toBe(true);
  await note.blur();
  await eventually(() => storedPart(page, id, `answers/${concern}`)).toMatchObject({ status: 'yes', note: '' });
  await page.close();
});

test('while a dialog is open, the keys change nothing behind it', async () => {
  const { page } = await newReview();
  await radio(page, concern, 'はい').click();
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await radio(page, concern, 'はい').isChecked()).toBe(true);
  await page.keyboard.press('Control+z');
  await eventually(() => radio(page, concern, 'はい').isChecked()).toBe(false);
  await page.close();
});

test('deleting asks first, and can be taken back until the page is left', async () => {
  const { page, id } = await newReview();
  const said = nextSave(page);
  await radio(page, concern, 'はい').click();
  await said;
  await goTo(page, routes.home());
  const remove = page.getByRole('button', { name: /^削除する：/ });
  await remove.click();
  await page.getByRole('dialog').getByRole('button', { name: 'やめる' }).click();
  expect(await remove.count()).toBe(1);
  await remove.click();
  await page.getByRole('dialog').getByRole('button', { name: '削除する' }).click();
  await remove.waitFor({ state: 'detached' });
  expect(await storedPart(page, id, `answers/${concern}`)).toBeUndefined();
  await page.getByRole('button', { name: '削除を取り消す' }).click();
  await remove.waitFor();
  expect(await storedPart(page, id, `answers/${concern}`)).toMatchObject({ status: 'yes' });
  await remove.click();
  await page.getByRole('dialog').getByRole('button', { name: '削除する' }).click();
  await page.getByRole('button', { name: '削除を取り消す' }).waitFor();
  await page.reload();
  await page.getByText('まだ点検はありません').waitFor();
  expect(await page.getByRole('button', { name: '削除を取り消す' }).count()).toBe(0);
  await goTo(page, routes.area(id, 'risk'));
  await page.getByRole('heading', { name: 'この点検は見つかりません' }).waitFor();
  await page.close();
});
