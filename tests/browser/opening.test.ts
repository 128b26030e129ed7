import type { i18n } from 'i18next';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { describeProblem, readReviewFile } from '../../src/files';
import { createI18n } from '../../src/i18n';
import { type Review, serialiseReview } from '../../src/review';
import { routes } from '../../src/routes';
import { sample, sampleNames } from '../unit/files/samples';
import { downloaded, eventually, nextSave, question, radio, storedPart } from './review';
import { openSite } from './site';
import { goTo } from './walk';

const { browser, site } = await openSite();

const concern = 'risk.reassess-concern';
const answerWords = { yes: 'はい', partly: '一部', no: 'いいえ', unknown: 'わからない', na: '該当なし' } as const;

async function firstScreen(): Promise<Page> {
  const context = await browser.newContext({ acceptDownloads: true, locale: 'ja-JP', permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(site.url);
  await page.getByLabel('ファイルを開く').waitFor();
  return page;
}

function reviewIn(name: string): Review {
  const read = readReviewFile(sample('good', name), name);
  if (!read.ok) throw new Error(`${name} is no review`);
  return read.review;
}

function choose(page: Page, name: string, bytes: Uint8Array | string): Promise<void> {
  return page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(bytes) });
}

/** Lets the page hear that a file is dropped or pasted: no program can hold one over a page, so it is told as the browser tells it. */
function hand(page: Page, kind: 'drop' | 'paste', name: string, text: string): Promise<void> {
  return page.evaluate(
    ([what, file, content]) => {
      const carried = new DataTransfer();
      carried.items.add(new File([content], file, { type: 'application/json' }));
      const event =
        what === 'drop'
          ? new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true })
          : new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      if (what === 'drop' && !event.defaultPrevented) throw new Error('the browser would open the file itself');
    },
    [kind, name, text] as const,
  );
}

async function opened(page: Page, id: string): Promise<void> {
  await page.waitForURL(new RegExp(`#${routes.setup(id)}$`));
  await page.getByRole('button', { name: '点検を始める' }).waitFor();
}

async function savedJson(page: Page, id: string): Promise<string> {
  await goTo(page, routes.export(id));
  return (await downloaded(page, page.getByRole('button', { name: 'JSONを保存' }))).text;
}

// The other good files differ in what is read, which needs no browser: tests/unit/files/good.test.ts.
test.each(sampleNames('good').filter((name) => /full|ci|other-order/.test(name)))(
  '%s opens, shows its answers, and is saved as the same bytes wherever it is opened',
  async (name) => {
    const review = reviewIn(name);
    const page = await firstScreen();
    await choose(page, name, sample('good', name));
    await opened(page, review.id);
    expect(await page.getByLabel('組織名').inputValue()).toBe(review.subject.organisation.replaceAll('\n', ''));
    await goTo(page, routes.area(review.id, 'risk'));
    await question(page, concern).waitFor();
    const { status, note } = review.answers[concern] ?? { status: null, note: '' };
    if (status === null) expect(await question(page, concern).getByRole('radio', { checked: true }).count()).toBe(0);
    else expect(await radio(page, concern, answerWords[status]).isChecked()).toBe(true);
    if (note !== '') expect(await question(page, concern).getByLabel('備考').inputValue()).toBe(note);
    const saved = await savedJson(page, review.id);
    expect(saved).toBe(serialiseReview(review));
    const elsewhere = await firstScreen();
    await choose(elsewhere, name, saved);
    await opened(elsewhere, review.id);
    expect(await savedJson(elsewhere, review.id)).toBe(saved);
    await Promise.all([page.context().close(), elsewhere.context().close()]);
  },
);

describe('a review is opened', () => {
  const review = reviewIn('v1-ci.tenken.json');
  const text = serialiseReview(review);
  const ways: Record<string, (page: Page) => Promise<void>> = {
    'by dropping its file anywhere on the page': (page) => hand(page, 'drop', 'a.tenken.json', text),
    'by pasting its file': (page) => hand(page, 'paste', 'a.tenken.json', text),
    'by pasting its text': async (page) => {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await page.keyboard.press('Control+v');
    },
  };
  test.each(Object.entries(ways))('%s', async (_, open) => {
    const page = await firstScreen();
    await open(page);
    await opened(page, review.id);
    expect(await savedJson(page, review.id)).toBe(text);
    await page.context().close();
  });
});

test('the example opens as a review of its own each time, marked as practice', async () => {
  const page = await firstScreen();
  for (const count of [1, 2]) {
    await goTo(page, routes.home());
    await page.getByRole('button', { name: '記入例を見る' }).click();
    await page.waitForURL(/\/setup$/);
    await goTo(page, routes.home());
    await eventually(() => page.getByRole('button', { name: /^続きから/ }).count()).toBe(count);
    expect(await page.getByText('演習', { exact: true }).count()).toBe(count);
  }
  await page.context().close();
});

// Every problem is said in both languages in tests/unit/files/describe.test.ts.
const languages = ['ja'] as const;

test.each(languages)('every bad file is refused with all that is wrong and where, and nothing else changes (%s)', async (language) => {
  const words: i18n = await createI18n(language, ['ui', 'home', 'problems']);
  const page = await firstScreen();
  await page.getByRole('button', { name: '新しく始める' }).click();
  await page.waitForURL(/\/setup$/);
  await goTo(page, routes.home());
  await page.locator('header select').selectOption(language);
  await page.getByRole('heading', { name: words.t('home:heading') }).waitFor();
  const listed = page.getByRole('listitem').filter({ hasText: words.t('untitled') });
  await listed.waitFor();
  const before = await listed.allInnerTexts();
  for (const name of sampleNames('bad')) {
    const read = readReviewFile(sample('bad', name), name);
    if (read.ok) throw new Error(`${name} is good`);
    const expected = read.problems.map((problem) => describeProblem(problem, words.getFixedT(null, 'problems')));
    await choose(page, name, sample('bad', name));
    const alert = page.getByRole('alert').filter({ hasText: words.t('home:notOpened', { file: name }) });
    await eventually(() => alert.getByRole('listitem').allTextContents(), name).toEqual(expected);
    expect(await alert.textContent(), name).toContain(words.t('problems:notOpenedCount', { count: read.total }));
  }
  expect(page.url()).toMatch(/#\/$/);
  expect(await listed.allInnerTexts()).toEqual(before);
  await page.context().close();
});

test('a place is named as it stands in the file, and a file of more than 5 MB is refused unread', async () => {
  const page = await firstScreen();
  await choose(page, 'a.tenken.json', sample('bad', 'status-in-japanese.tenken.json'));
  const line = 'answers › risk.reassess-concern › status："はい" と書かれています。ここに書けるのは、"yes"、"partly"、"no"、"unknown"、"na"、null です。';
  await page.getByRole('alert').getByText(line).waitFor();
  await choose(page, 'large.tenken.json', `${' '.repeat(5_000_000)}{`);
  await page.getByRole('alert').getByText('ファイルが大きすぎます（5,000,001バイト）').waitFor();
  expect(await page.getByRole('button', { name: /^続きから/ }).count()).toBe(0);
  await page.context().close();
});

describe('a file whose review is on this computer already', () => {
  const review = reviewIn('v1-full.tenken.json');

  async function openTwice(): Promise<Page> {
    const page = await firstScreen();
    await choose(page, 'a.tenken.json', serialiseReview(review));
    await opened(page, review.id);
    const said = nextSave(page);
    await page.getByLabel('部署名').fill('こちらの部署');
    await page.getByLabel('部署名').blur();
    await said;
    await goTo(page, routes.home());
    await choose(page, 'a.tenken.json', serialiseReview(review));
    await page.getByRole('alert').filter({ hasText: '同じ点検がこの端末にあります' }).waitFor();
    expect(await storedPart(page, review.id, 'subject')).toMatchObject({ department: 'こちらの部署' });
    return page;
  }

  test('takes its place when that is chosen', async () => {
    const page = await openTwice();
    await page.getByRole('button', { name: 'ファイルの内容に置き換える' }).click();
    await opened(page, review.id);
    expect(await savedJson(page, review.id)).toBe(serialiseReview(review));
    await page.context().close();
  });

  test('is opened beside it as another when that is chosen', async () => {
    const page = await openTwice();
    await page.getByRole('button', { name: '別の点検として開く' }).click();
    await page.waitForURL((url) => url.hash.endsWith('/setup') && !url.hash.includes(review.id));
    const id = page.url().replace(/.*\/r\/([^/]+)\/.*/, '$1');
    expect(await savedJson(page, id)).toBe(serialiseReview({ ...review, id }));
    expect(await storedPart(page, review.id, 'subject')).toMatchObject({ department: 'こちらの部署' });
    await page.context().close();
  });

  test('is left alone when the one here is chosen, or nothing is', async () => {
    const page = await openTwice();
    await page.getByRole('button', { name: 'やめる' }).click();
    expect(await page.getByRole('alert').count()).toBe(0);
    await choose(page, 'a.tenken.json', serialiseReview(review));
    await page.getByRole('button', { name: 'この端末の点検を開く' }).click();
    await opened(page, review.id);
    expect(await page.getByLabel('部署名').inputValue()).toBe('こちらの部署');
    await goTo(page, routes.home());
    await eventually(() => page.getByRole('button', { name: /^続きから/ }).count()).toBe(1);
    await page.context().close();
  });
});
