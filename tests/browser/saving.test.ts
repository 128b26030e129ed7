import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { QuestionId } from '../../src/checklist';
import { routes } from '../../src/routes';
import { chromiumPath } from './chromium';
import { eventually, nextSave, question, questionInHand, radio, storedPart, storedPlace } from './review';
import { openSite } from './site';
import { goTo, startReview } from './walk';

const { browser, site } = await openSite();

const concern = 'risk.reassess-concern';
const japan = { locale: 'ja-JP', timezoneId: 'Asia/Tokyo' };

async function withReview(context: BrowserContext): Promise<{ page: Page; id: string }> {
  const page = await context.newPage();
  await page.goto(site.url);
  const id = await startReview(page);
  await goTo(page, routes.area(id, 'risk'));
  await question(page, concern).waitFor();
  return { page, id };
}

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site.url}#${address}`);
  await page.locator('h1:visible').first().waitFor();
  return page;
}

test('保存しました is said anew after each change, and only once it is on the disk', async () => {
  const context = await browser.newContext(japan);
  await context.addInitScript(() => {
    // Completion comes late here: whoever says it is saved before that is found out.
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...request) {
      const begun = transaction.apply(this, request);
      if (begun.mode === 'readwrite' && begun.objectStoreNames.contains('parts')) {
        const store = begun.objectStore('parts');
        const until = performance.now() + 300;
        const hold = () => {
          if (performance.now() < until) store.count().onsuccess = hold;
        };
        hold();
        begun.commit = () => undefined;
        begun.addEventListener('complete', () => performance.mark('complete'));
      }
      return begun;
    };
  });
  const { page, id } = await withReview(context);
  for (const answer of ['はい', 'いいえ', '一部']) {
    await page.evaluate(() => performance.clearMarks());
    const said = nextSave(page).then(() => page.evaluate(() => performance.getEntriesByName('complete').length));
    await radio(page, concern, answer).click();
    expect(await said, answer).toBe(1);
  }
  expect(await storedPart(page, id, `answers/${concern}`)).toMatchObject({ status: 'partly' });
  await context.close();
});

/** The browser's own process with this profile: the one that has no `--type`. */
function processOf(profile: string): number {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (words.includes(`--user-data-dir=${profile}`) && !words.includes('--type=')) return Number(pid);
    } catch {
      // It has ended meanwhile.
    }
  }
  throw new Error('the browser is not among the processes');
}

describe.skipIf(process.platform !== 'linux')('a browser with a profile', () => {
  test('has what was called saved after its process is killed right then, and goes on where someone stopped', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'profile-'));
    const launch = async () => chromium.launchPersistentContext(profile, { executablePath: await chromiumPath(), args: ['--no-sandbox'], ...japan });
    let context = await launch();
    let page = context.pages()[0] ?? (await context.newPage());
    await page.goto(site.url);
    const id = await startReview(page);
    let last = '';
    for (const answer of ['はい', 'いいえ', '該当なし']) {
      await page.goto(`${site.url}#${routes.area(id, 'risk')}`);
      await question(page, concern).waitFor();
      if (last !== '') expect(await radio(page, concern, last).isChecked(), last).toBe(true);
      const said = nextSave(page);
      await radio(page, concern, answer).click();
      await said;
      const gone = new Promise((closed) => context.once('close', closed));
      process.kill(-processOf(profile), 'SIGKILL');
      await gone;
      context = await launch();
      page = context.pages()[0] ?? (await context.newPage());
      last = answer;
    }
    await page.goto(`${site.url}#${routes.area(id, 'risk')}`);
    await radio(page, concern, last).waitFor();
    expect(await radio(page, concern, last).isChecked()).toBe(true);

    const later = 'issued.vulnerability';
    await goTo(page, routes.area(id, 'devices'));
    await radio(page, later, 'はい').click();
    await eventually(() => storedPlace(page, id)).toBe(later);
    await context.close();
    context = await launch();
    page = context.pages()[0] ?? (await context.newPage());
    await page.goto(site.url);
    await page.getByRole('button', { name: /^続きから/ }).click();
    await eventually(() => questionInHand(page)).toBe(later);
    await goTo(page, routes.result(id));
    await page.locator('[data-area="all"]').waitFor();
    await goTo(page, routes.home());
    await page.getByRole('button', { name: /^続きから/ }).click();
    await page.waitForURL(new RegExp(`#${routes.result(id)}$`));
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }, 120_000);
});

const ways: Record<string, (page: Page) => Promise<unknown>> = {
  closed: async (page) => Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]),
  reloaded: (page) => page.reload(),
  'left for another site': (page) => page.goto('about:blank'),
  'left for the first screen': (page) => goTo(page, routes.home()),
};

describe.each(Object.entries(ways))('the page is %s at once', (_, leave) => {
  test('and neither a choice nor a text just made is lost', async () => {
    const context = await browser.newContext(japan);
    const { page, id } = await withReview(context);
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked++;
      void dialog.accept();
    });
    const note = question(page, concern).getByLabel('備考');
    await radio(page, concern, 'はい').click();
    await note.pressSequentially('点検記録を見');
    await page.keyboard.insertText('た');
    await leave(page);
    const again = await open(context, routes.area(id, 'risk'));
    await eventually(() => question(again, concern).getByLabel('備考').inputValue()).toBe('点検記録を見た');
    await radio(again, concern, 'いいえ').click();
    await leave(again);
    const third = await open(context, routes.area(id, 'risk'));
    await radio(third, concern, 'いいえ').waitFor();
    expect(await radio(third, concern, 'いいえ').isChecked()).toBe(true);
    expect(await question(third, concern).getByLabel('備考').inputValue()).toBe('点検記録を見た');
    expect(asked).toBe(0);
    await context.close();
  });
});

test('a reload comes back to the same question, with the focus there', async () => {
  const context = await browser.newContext(japan);
  const { page, id } = await withReview(context);
  await goTo(page, routes.area(id, 'devices'));
  const far: QuestionId = 'lines.attack-traces';
  await radio(page, far, 'わからない').click();
  await page.reload();
  await eventually(() => questionInHand(page)).toBe(far);
  expect(await radio(page, far, 'わからない').isChecked()).toBe(true);
  await context.close();
});

test('reviews side by side do not mix', async () => {
  const context = await browser.newContext(japan);
  const [first, second] = [await withReview(context), await withReview(context)];
  await radio(first.page, concern, 'はい').click();
  await radio(second.page, concern, 'いいえ').click();
  await question(first.page, concern).getByLabel('備考').fill('一つ目');
  await question(second.page, concern).getByLabel('備考').fill('二つ目');
  await goTo(first.page, routes.area(second.id, 'risk'));
  await eventually(() => question(first.page, concern).getByLabel('備考').inputValue()).toBe('二つ目');
  await goTo(second.page, routes.area(first.id, 'risk'));
  await eventually(() => question(second.page, concern).getByLabel('備考').inputValue()).toBe('一つ目');
  expect(await radio(first.page, concern, 'いいえ').isChecked()).toBe(true);
  expect(await radio(second.page, concern, 'はい').isChecked()).toBe(true);
  await context.close();
});

describe('two tabs with one review', () => {
  const [mine, theirs] = ['risk.reassess-change', 'risk.additional-measures'] as const satisfies readonly QuestionId[];

  test('follow each other live, and both keep what the other has changed', async () => {
    const context = await browser.newContext(japan);
    const { page, id } = await withReview(context);
    const other = await open(context, routes.area(id, 'risk'));
    await radio(page, concern, 'はい').click();
    await eventually(() => radio(other, concern, 'はい').isChecked()).toBe(true);
    await Promise.all([radio(page, mine, '一部').click(), radio(other, theirs, 'いいえ').click()]);
    for (const tab of [page, other]) {
      await eventually(() => radio(tab, mine, '一部').isChecked()).toBe(true);
      await eventually(() => radio(tab, theirs, 'いいえ').isChecked()).toBe(true);
    }
    await other.reload();
    for (const [asked, answer] of [
      [concern, 'はい'],
      [mine, '一部'],
      [theirs, 'いいえ'],
    ] as const) {
      await eventually(() => radio(other, asked, answer).isChecked(), asked).toBe(true);
    }
    await context.close();
  });

  test('where one hears nothing of the other, it still overwrites nothing newer', async () => {
    const context = await browser.newContext(japan);
    const { page, id } = await withReview(context);
    const deaf = await context.newPage();
    await deaf.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
    await deaf.goto(`${site.url}#${routes.area(id, 'risk')}`);
    await radio(deaf, concern, 'はい').waitFor();
    const said = nextSave(page);
    await radio(page, concern, 'はい').click();
    await said;
    expect(await radio(deaf, concern, 'はい').isChecked()).toBe(false);
    await radio(deaf, theirs, 'いいえ').click();
    await eventually(() => radio(deaf, concern, 'はい').isChecked()).toBe(true);
    expect(await storedPart(page, id, `answers/${concern}`)).toMatchObject({ status: 'yes' });
    expect(await storedPart(page, id, `answers/${theirs}`)).toMatchObject({ status: 'no' });
    await context.close();
  });
});
