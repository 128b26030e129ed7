import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readReviewFile } from '../../src/files';
import { routes } from '../../src/routes';
import { downloaded, eventually, nextSave, question, radio } from './review';
import { openSite } from './site';
import { goTo, startReview } from './walk';

const { browser, site } = await openSite();

const concern = 'risk.reassess-concern';
const japan = { acceptDownloads: true, locale: 'ja-JP' };

/** Does closing the tab ask first? It stays open. */
async function warnsOnLeaving(page: Page): Promise<boolean> {
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  await dialog.dismiss();
  return dialog.type() === 'beforeunload';
}

/** The answer to the first question in a file that the page has saved. */
function answerIn({ name, text }: { readonly name: string; readonly text: string }): string | null | undefined {
  const read = readReviewFile(new TextEncoder().encode(text), name);
  return read.ok ? read.review.answers[concern]?.status : undefined;
}

async function answerConcern(page: Page, id: string, answer: string): Promise<void> {
  await goTo(page, routes.area(id, 'risk'));
  await radio(page, concern, answer).click();
}

function missing(): void {
  Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
}
function forbidden(): void {
  Object.defineProperty(globalThis, 'indexedDB', {
    get: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
}
function throwing(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('denied', 'InvalidStateError');
  };
}

describe.each([
  { name: 'has no IndexedDB', breakIt: missing, says: 'このブラウザーでは、入力を端末に保存できません。' },
  { name: 'forbids IndexedDB', breakIt: forbidden, says: 'この端末の保存先を開けませんでした。' },
  { name: 'fails to open IndexedDB', breakIt: throwing, says: 'この端末の保存先を開けませんでした。' },
])('a browser that $name', ({ breakIt, says }) => {
  test('says so at once; everything works; leaving warns, from any screen; the file can be saved', async () => {
    const context = await browser.newContext(japan);
    await context.addInitScript(breakIt);
    const page = await context.newPage();
    await page.goto(site.url);
    await page.getByRole('status').filter({ hasText: says }).waitFor();
    const id = await startReview(page);
    await answerConcern(page, id, '一部');
    expect(await page.locator('header [role="status"]').textContent()).toContain('入力は消えます');
    await goTo(page, routes.result(id));
    await page.locator('[data-area="all"]').waitFor();
    await goTo(page, routes.export(id));
    expect(answerIn(await downloaded(page, page.getByRole('button', { name: 'JSONを保存' })))).toBe('partly');
    expect(await warnsOnLeaving(page)).toBe(true);
    await goTo(page, routes.home());
    await page.getByRole('button', { name: /^続きから/ }).waitFor();
    expect(await warnsOnLeaving(page)).toBe(true);
    await goTo(page, routes.area(id, 'risk'));
    await question(page, concern).waitFor();
    expect(await radio(page, concern, '一部').isChecked()).toBe(true);
    await context.close();
  });
});

describe('a disk that is full', () => {
  /** As browsers do it: what is asked for succeeds, and then the transaction aborts. */
  async function withDisk(context: BrowserContext): Promise<{ page: Page; fill: (full: boolean) => Promise<unknown> }> {
    await context.addInitScript(() => {
      const { commit } = IDBTransaction.prototype;
      IDBTransaction.prototype.commit = function () {
        if (!Reflect.get(globalThis, 'full') || this.mode !== 'readwrite') return commit.call(this);
        Object.defineProperty(this, 'error', { value: new DOMException('no room', 'QuotaExceededError') });
        this.abort();
      };
    });
    const page = await context.newPage();
    await page.goto(site.url);
    return { page, fill: (full) => page.evaluate((now) => Reflect.set(globalThis, 'full', now), full) };
  }

  test('is said at once; nothing is lost by going to another screen; leaving warns; and all is stored once there is room', async () => {
    const context = await browser.newContext(japan);
    const { page, fill } = await withDisk(context);
    const id = await startReview(page);
    await goTo(page, routes.area(id, 'risk'));
    await fill(true);
    await radio(page, concern, 'いいえ').click();
    const alert = page.getByRole('alert').filter({ hasText: '空き容量が足りず' });
    await alert.waitFor();
    expect(await page.locator('header [role="status"]').textContent()).not.toContain('保存しました');
    expect(answerIn(await downloaded(page, alert.getByRole('button', { name: '点検ファイルを保存する' })))).toBe('no');
    await goTo(page, routes.home());
    await page.getByText('保存できていない入力があります').waitFor();
    expect(await warnsOnLeaving(page)).toBe(true);
    await answerConcern(page, id, '一部');
    await fill(false);
    const said = nextSave(page);
    await alert.getByRole('button', { name: 'もう一度保存する' }).click();
    await said;
    expect(await alert.count()).toBe(0);
    await page.reload();
    await radio(page, concern, '一部').waitFor();
    expect(await radio(page, concern, '一部').isChecked()).toBe(true);
    await context.close();
  });

  test('from the start: a review can be begun, filled in and saved as a file all the same', async () => {
    const context = await browser.newContext(japan);
    const { page, fill } = await withDisk(context);
    await fill(true);
    const id = await startReview(page);
    const alert = page.getByRole('alert').filter({ hasText: '空き容量が足りず' });
    await alert.waitFor();
    await answerConcern(page, id, '一部');
    expect(answerIn(await downloaded(page, alert.getByRole('button', { name: '点検ファイルを保存する' })))).toBe('partly');
    await goTo(page, routes.home());
    await page.getByRole('link', { name: '開いて、ファイルに保存する' }).click();
    await page.waitForURL(new RegExp(`#${routes.export(id)}$`));
    await fill(false);
    const said = nextSave(page);
    await alert.getByRole('button', { name: 'もう一度保存する' }).click();
    await said;
    await page.reload();
    await goTo(page, routes.area(id, 'risk'));
    await radio(page, concern, '一部').waitFor();
    expect(await radio(page, concern, '一部').isChecked()).toBe(true);
    await context.close();
  });
});

test('a damaged record has a way out: what is left of it can be saved, and a good file takes its place', async () => {
  const context = await browser.newContext(japan);
  const page = await context.newPage();
  await page.goto(site.url);
  const id = await startReview(page);
  await goTo(page, routes.export(id));
  const good = await downloaded(page, page.getByRole('button', { name: 'JSONを保存' }));
  await goTo(page, routes.home());
  await page.evaluate(
    (review) =>
      new Promise((done) => {
        const opening = indexedDB.open('tenkencho');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('parts', 'readwrite');
          transaction.objectStore('parts').put({ review, path: 'answers/risk.reassess-concern', value: { status: 'maybe', junk: 1 } });
          transaction.oncomplete = () => done(opening.result.close());
        };
      }),
    id,
  );
  await goTo(page, routes.area(id, 'risk'));
  await page.getByRole('heading', { name: 'この点検の保存データが壊れています' }).waitFor();
  await page.getByText(/answers › risk\.reassess-concern › status：.*maybe/).waitFor();
  const { text } = await downloaded(page, page.getByRole('button', { name: '残っている内容を保存する' }));
  expect(JSON.parse(text)).toMatchObject({ id, answers: { [concern]: { status: 'maybe', junk: 1 } } });
  await goTo(page, routes.home());
  await page.getByRole('link', { name: '残っている内容を保存する' }).waitFor();
  await page.getByLabel('ファイルを開く').setInputFiles({ name: good.name, mimeType: 'application/json', buffer: Buffer.from(good.text) });
  await page.getByRole('alert').getByRole('button', { name: 'ファイルの内容に置き換える' }).click();
  await page.waitForURL(new RegExp(`#${routes.setup(id)}$`));
  await page.getByRole('button', { name: '点検を始める' }).waitFor();
  await context.close();
});

test('where a part of the program does not come, the review can be saved, another screen is still there, and reloading mends it', async () => {
  const context = await browser.newContext(japan);
  const page = await context.newPage();
  await page.route(/assets\/result-[\w-]+\.js$/, (route) => route.abort());
  await page.goto(site.url);
  const id = await startReview(page);
  await answerConcern(page, id, 'いいえ');
  await goTo(page, routes.result(id));
  await page.getByRole('heading', { name: '画面を表示できませんでした' }).waitFor();
  expect(answerIn(await downloaded(page, page.getByRole('button', { name: '点検の内容を保存する' })))).toBe('no');
  await page.getByRole('link', { name: 'はじめの画面へ' }).click();
  await page.getByRole('button', { name: '新しく始める' }).waitFor();
  await goTo(page, routes.result(id));
  await page.unroute(/assets\/result-[\w-]+\.js$/);
  await page.getByRole('button', { name: '読み込み直す' }).click();
  await page.locator('[data-area="all"]').waitFor();
  await context.close();
});

test('where the words of a screen or of the whole page do not come, it says so instead of showing riddles', async () => {
  const context = await browser.newContext(japan);
  const page = await context.newPage();
  await page.goto(site.url);
  const id = await startReview(page);
  await page.route(/assets\/rules-[\w-]+\.js$/, (route) => route.abort());
  await goTo(page, routes.area(id, 'rules'));
  await page.getByRole('heading', { name: '画面を表示できませんでした' }).waitFor();
  await page.route(/assets\/ui-[\w-]+\.js$/, (route) => route.abort());
  await page.reload();
  await page.getByText('読み込み直してください').waitFor();
  expect(await page.locator('body').innerText()).not.toMatch(/home\.|nav\./);
  await page.unrouteAll();
  await page.reload();
  await eventually(() => question(page, 'rules.recheck-exceptions').count()).toBe(1);
  await context.close();
});
