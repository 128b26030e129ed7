import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createReview, emptyRow, maxRows, type Review, serialiseReview } from '../../src/review';
import { routes } from '../../src/routes';
import { eventually, storedPart } from './review';
import { openFile, wordsOf } from './scenes';
import { openSite } from './site';
import { goTo, startReview } from './walk';

const { browser, site } = await openSite();
const words = await wordsOf('ja');
const reviewId = '01976b00-0000-7000-8000-0000000000a1';

async function newSheet(): Promise<{ page: Page; id: string }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await page.goto(site.url);
  const id = await startReview(page);
  await goTo(page, routes.worksheet(id, 'works'));
  return { page, id };
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Presses Tab until a button of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true }).first();
  for (let stop = 0; stop < 80; stop++) {
    await page.keyboard.press('Tab');
    if (await button.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`no key leads to ${name}`);
}

/** Where the focus is: row and column as the grid counts them, and what stands there. */
function cell(page: Page): Promise<string> {
  return page.evaluate(() => {
    const held = document.activeElement;
    const cellOf = held?.closest('[role="gridcell"], [role="rowheader"], [role="columnheader"]');
    const text = held instanceof HTMLTextAreaElement ? held.value : (held?.textContent ?? '');
    return `${held?.closest('[role="row"]')?.getAttribute('aria-rowindex')} ${cellOf?.getAttribute('aria-colindex')} ${text}`;
  });
}

/** The ids of the rows of the sheet as they are stored, in their order. */
async function order(page: Page, id: string): Promise<string[]> {
  const ids = await storedPart(page, id, 'worksheets/works');
  return Array.isArray(ids) ? ids.map(String) : [];
}

/** The rows themselves; of many only the last ones. */
async function works(page: Page, id: string, last = maxRows): Promise<Record<string, unknown>[]> {
  const ids = (await order(page, id)).slice(-last);
  const rows = await Promise.all(ids.map((row) => storedPart(page, id, `worksheets/works/${row}`)));
  return rows.map((row) => Object(row));
}

const names = async (page: Page, id: string) => (await works(page, id)).map(({ name }) => name);

/** Pastes a text as Ctrl+V does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

test('works are added, filled in, pasted, sorted, deleted and brought back by keyboard alone', async () => {
  const { page, id } = await newSheet();
  await tabTo(page, words.t('sheets:tools.add'));
  await press(page, 'Enter');
  await eventually(() => cell(page)).toBe('2 2 ');
  await page.keyboard.type('支払決裁');
  await press(page, 'Tab');
  expect(await cell(page)).toBe('2 3 ');
  await page.keyboard.type('会計課');
  await press(page, 'Enter', 'ArrowRight', 'Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await press(page, 'Tab', 'Space', 'Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await cell(page)).toBe(`2 4 ${words.t('sheets:option.change.concern')}`);
  // Level by level with Space.
  await press(page, 'ArrowRight', 'ArrowRight', 'Space', 'ArrowRight', 'Space', 'Space');
  await eventually(() => works(page, id)).toMatchObject([{ name: '支払決裁', owner: '会計課', changes: ['concern'], likelihood: 3, impact: 2 }]);

  // The second from within the grid.
  await press(page, 'Home', 'ArrowDown', 'Enter');
  await eventually(() => cell(page)).toBe('3 2 ');
  await page.keyboard.type('広報');
  await press(page, 'Enter');
  await eventually(() => names(page, id)).toEqual(['支払決裁', '広報']);
  // Typing replaces; Escape puts back.
  await page.keyboard.type('x');
  expect(await cell(page)).toBe('3 2 x');
  await press(page, 'Escape');
  expect(await cell(page)).toBe('3 2 広報');

  // So does an input method, from its first stroke on; the Enter that ends its work does not leave the cell.
  const keys = await page.context().newCDPSession(page);
  await keys.send('Input.imeSetComposition', { text: 'ほうどう', selectionStart: 4, selectionEnd: 4 });
  await keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', windowsVirtualKeyCode: 229 });
  await keys.send('Input.insertText', { text: '報道' });
  expect(await cell(page)).toBe('3 2 報道');
  await press(page, 'Escape');
  expect(await cell(page)).toBe('3 2 広報');

  await paste(page, '人事評価\t人事課\t不安が生じた、扱う量\r\n契約\t会計課\r\n');
  await eventually(() => names(page, id)).toEqual(['支払決裁', '人事評価', '契約']);
  expect((await works(page, id))[1]).toMatchObject({ owner: '人事課', changes: ['concern', 'volume'] });
  await press(page, 'Control+z');
  await eventually(() => names(page, id)).toEqual(['支払決裁', '広報']);
  await press(page, 'Control+y');
  await eventually(() => names(page, id)).toEqual(['支払決裁', '人事評価', '契約']);

  // By the header of the column.
  await press(page, 'Control+Home', 'ArrowUp', 'Enter');
  await eventually(() => names(page, id)).toEqual(['契約', '支払決裁', '人事評価'].sort(new Intl.Collator('ja').compare));
  await press(page, 'Enter');
  await eventually(() => names(page, id)).toEqual(['契約', '支払決裁', '人事評価'].sort(new Intl.Collator('ja').compare).reverse());
  const sorted = await names(page, id);
  await press(page, 'ArrowDown', 'Alt+ArrowDown');
  await eventually(() => names(page, id)).toEqual([sorted[1], sorted[0], sorted[2]]);

  await press(page, 'Shift+Space', 'Tab');
  // Tab leaves the grid, and comes back to the same cell.
  expect(await page.evaluate(() => document.activeElement?.closest('[role="grid"]') === null)).toBe(true);
  await press(page, 'Shift+Tab');
  expect(await cell(page)).toBe(`3 2 ${String(sorted[0])}`);
  await page.getByRole('button', { name: words.t('sheets:tools.remove'), exact: true }).focus();
  await press(page, 'Enter');
  await eventually(() => names(page, id)).toEqual([sorted[1], sorted[2]]);
  await page
    .getByRole('button', { name: words.t('undo') })
    .last()
    .focus();
  await press(page, 'Enter');
  await eventually(() => names(page, id)).toEqual([sorted[1], sorted[0], sorted[2]]);
  await page.close();
});

test('a table is pasted by its header, cells that cannot be read are named, and 500 rows are the most', async () => {
  const { page, id } = await newSheet();
  await page.getByRole('button', { name: words.t('sheets:tools.paste') }).click();
  const dialog = page.getByRole('dialog');
  const field = dialog.getByLabel(words.t('sheets:pasting.field'));
  await field.fill('Done by\tWork\tLikelihood\tTaken up on\n会計課\t支払\t３\tR2.6.1\n広報室\t広報\t高め\t6/1/2020\n');
  await dialog.getByText(words.t('sheets:pasting.place', { line: 3, column: 3, cell: '高め' })).waitFor();
  await dialog.getByText(words.t('sheets:pasting.place', { line: 3, column: 4, cell: '6/1/2020' })).waitFor();
  await dialog.getByRole('button', { name: words.t('sheets:pasting.takeRest') }).click();
  await eventually(() => works(page, id)).toMatchObject([
    { name: '支払', owner: '会計課', likelihood: 3, reflectedOn: '2020-06-01' },
    { name: '広報', owner: '広報室', likelihood: null, reflectedOn: null },
  ]);
  const lines = (count: number) => Array.from({ length: count }, (_, index) => `業務${index + 1}\t"二行の\n担当"`).join('\n');
  // Into the grid itself, below its last row.
  const addsRow = page.getByRole('grid').getByRole('button', { name: words.t('sheets:tools.add') });
  await addsRow.focus();
  await paste(page, lines(maxRows));
  await dialog.getByRole('alert').getByText('498').waitFor();
  expect(await dialog.getByRole('button', { name: words.t('sheets:pasting.take') }).isDisabled()).toBe(true);
  await press(page, 'Escape');
  await dialog.waitFor({ state: 'detached' });
  expect((await order(page, id)).length).toBe(2);
  await addsRow.focus();
  await paste(page, lines(maxRows - 2));
  const grid = page.getByRole('grid');
  await eventually(() => grid.getAttribute('aria-rowcount')).toBe(String(maxRows + 2));
  expect(await grid.getByRole('row').count()).toBeLessThan(80);
  await eventually(async () => (await order(page, id)).length).toBe(maxRows);
  await press(page, 'Control+End', 'Home');
  await eventually(() => cell(page)).toBe(`${maxRows + 1} 2 業務498`);
  await page.keyboard.type('最後の業務');
  await press(page, 'Enter');
  await eventually(() => works(page, id, 1)).toMatchObject([{ name: '最後の業務' }]);
  await page.getByRole('button', { name: words.t('sheets:tools.add'), exact: true }).click();
  await page.getByText(words.t('sheets:done.full', { limit: maxRows })).waitFor();
  await page.close();
});

/** A review with a meeting system that a warning is about, handed out or not. */
function withMeeting(handout: Review['handout']): string {
  const review = createReview(reviewId, '2020-06-15T01:23:45.000Z');
  const system = {
    ...emptyRow('meetings', reviewId),
    name: '無料の会議',
    provider: 'department' as const,
    terms: 'terms-of-service' as const,
    highest: 2 as const,
  };
  // A part that is on its way: with its department, no template.
  const subject = { ...review.subject, department: 'みなと局' };
  return serialiseReview({ ...review, subject, handout, worksheets: { ...review.worksheets, meetings: [system] } });
}

test('where there is no room for a grid, cards open the rows, and guests are not asked for terms', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 }, reducedMotion: 'reduce' });
  await page.goto(site.url);
  await openFile(page, 'r.tenken.json', withMeeting(null));
  await page.waitForURL((url) => url.hash === `#${routes.setup(reviewId)}`);
  await goTo(page, routes.worksheet(reviewId, 'meetings'));
  expect(await page.getByRole('grid').count()).toBe(0);
  await page.getByText(words.t('sheets:warning.terms-confidential')).waitFor();
  await page.getByRole('button', { name: words.t('sheets:cards.open', { number: 1, name: '無料の会議' }) }).focus();
  await press(page, 'Enter');
  const dialog = page.getByRole('dialog');
  const terms = dialog.getByLabel(words.t('sheets:field.meetings.terms.label'));
  expect(await terms.inputValue()).toBe('terms-of-service');
  await dialog.getByLabel(words.t('sheets:field.meetings.provider.label')).selectOption('contractor');
  await terms.waitFor({ state: 'detached' });
  await eventually(() => storedPart(page, reviewId, `worksheets/meetings/${reviewId}`)).toMatchObject({ provider: 'contractor', terms: null });
  await press(page, 'Escape');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.close();
});

test('a sheet that was not handed out can be read and not changed', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(site.url);
  await openFile(page, 'r.tenken.json', withMeeting({ from: '推進体制', message: '', due: null, open: ['risk.reassess-concern'] }));
  await page.waitForURL((url) => url.hash === `#${routes.setup(reviewId)}`);
  await goTo(page, routes.worksheet(reviewId, 'meetings'));
  await page.getByText(words.t('sheets:locked.title')).waitFor();
  expect(await page.getByRole('grid').getAttribute('aria-readonly')).toBe('true');
  await page.getByRole('rowheader').click();
  await page.keyboard.type('x');
  await press(page, 'Delete', 'Enter');
  expect(await page.getByRole('rowheader').textContent()).toContain('無料の会議');
  expect(await page.getByRole('button', { name: words.t('sheets:tools.add') }).count()).toBe(0);
  await page.close();
});
