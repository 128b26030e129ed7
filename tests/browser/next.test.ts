import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { routes } from '../../src/routes';
import { downloaded, eventually, question, radio } from './review';
import { wordsOf } from './scenes';
import { openSite } from './site';
import { goTo } from './walk';

const { browser, site } = await openSite();

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < 200; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no key leads to ${target}`);
}

function idOf(page: Page): string {
  const id = /#\/r\/([^/]+)\//.exec(page.url())?.[1];
  if (!id) throw new Error(`no review at ${page.url()}`);
  return id;
}

const first = 'risk.reassess-concern';

test('by keyboard alone, the next review begins from the example, shows its answers, takes one over, and is compared with it', {
  timeout: 120_000,
}, async () => {
  const words = await wordsOf('ja');
  const { t } = words;
  const common = words.getFixedT(null, 'common');
  const page = await browser.newPage({ reducedMotion: 'reduce', acceptDownloads: true });
  await page.goto(site.url);
  await tabTo(page, page.getByRole('button', { name: t('home:example') }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/setup$/);
  const exampleId = idOf(page);

  await goTo(page, routes.home());
  await tabTo(page, page.getByRole('button', { name: t('home:next') }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: t('changes:start.title') });
  await tabTo(page, dialog.getByRole('radio', { name: t('changes:start.none') }));
  expect(await dialog.getByRole('radio', { name: t('changes:start.none') }).isChecked()).toBe(true);
  await page.keyboard.press('ArrowUp');
  await tabTo(page, dialog.getByRole('checkbox', { name: common('area.rules.name') }));
  await page.keyboard.press('Space');
  await tabTo(page, dialog.getByRole('button', { name: t('changes:start.start'), exact: true }));
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.hash.endsWith('/setup') && !url.hash.includes(exampleId));
  const id = idOf(page);
  // Facts go over, each with its mark until it is changed.
  const fact = page.locator('[data-fact="risk-high"]');
  await fact.getByText(t('changes:carried')).waitFor();
  await tabTo(page, fact.getByRole('radio', { name: common('factValue.yes'), exact: true }));
  await page.keyboard.press('ArrowDown');
  await eventually(() => fact.getByText(t('changes:carried')).count()).toBe(0);
  await page.keyboard.press('Control+z');
  await fact.getByText(t('changes:carried')).waitFor();

  // What was kept is marked; the rest is empty, with the earlier answer beside it.
  await goTo(page, routes.area(id, 'rules'));
  await question(page, 'rules.effectiveness').getByText(t('changes:carried')).waitFor();
  await goTo(page, routes.area(id, 'risk'));
  const yes = radio(page, first, common('answer.yes'));
  await question(page, first)
    .getByText(t('changes:earlier.said', { answer: common('answer.yes') }))
    .waitFor();
  expect(await question(page, first).locator('input[type=radio]:checked').count()).toBe(0);
  const take = question(page, first).getByRole('button', { name: t('changes:earlier.take') });
  await tabTo(page, take);
  await page.keyboard.press('Enter');
  expect(await yes.isChecked()).toBe(true);
  // The button is gone, the focus is not lost.
  expect(await take.count()).toBe(0);
  expect(await yes.evaluate((element) => element === document.activeElement)).toBe(true);
  const note = question(page, first).getByLabel(t('question.note'), { exact: true });
  expect(await note.inputValue()).not.toBe('');
  await page.keyboard.press('Control+z');
  expect(await yes.isChecked()).toBe(false);
  await page.keyboard.press('Control+Shift+z');
  expect(await yes.isChecked()).toBe(true);

  // The earlier review can go: it was kept for this one.
  await goTo(page, routes.home());
  await tabTo(page, page.getByRole('button', { name: t('home:deleteLabel', { name: '' }) }).last());
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: t('delete') }));
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: t('home:putBack') }).waitFor();
  await page.reload();
  await goTo(page, routes.setup(exampleId));
  await page.getByRole('heading', { name: t('missing.title') }).waitFor();

  await goTo(page, routes.result(id));
  // At the end of a long page: a hundred links come before it.
  await page.getByRole('link', { name: t('changes:toPrevious') }).focus();
  await page.keyboard.press('Enter');
  const table = page.getByRole('table', { name: t('changes:parts.title') });
  // Nearly all is unanswered by now, which is a change of what is known.
  const knowledge = table.getByRole('row', { name: new RegExp(`^${t('changes:step.knowledge')}`) });
  await tabTo(page, knowledge.locator('summary'));
  await page.keyboard.press('Enter');
  const listed = knowledge.getByRole('listitem');
  await listed.first().waitFor();
  expect(await listed.count()).toBeGreaterThan(20);
  expect(await knowledge.textContent()).toMatch(/−\d/);
  await tabTo(page, listed.first().getByRole('link'));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/a\/risk\/risk\./);

  // So does the PDF: a bookmark stands as UTF-16 in the file.
  await goTo(page, routes.export(id));
  const { bytes } = await downloaded(page, page.getByRole('button', { name: t('export:pdf.save') }));
  expect(bytes.includes(Buffer.from('前回から', 'utf16le').swap16())).toBe(true);
  await page.close();
});
