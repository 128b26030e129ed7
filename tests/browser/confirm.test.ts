import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type QuestionId, question as questionOf, questionsOf } from '../../src/checklist';
import { areaText, type Language, questionText } from '../../src/i18n';
import { type Approval, createReview, emptyAnswer, planDigest, type Review, reviewDigest, serialiseReview } from '../../src/review';
import { routes } from '../../src/routes';
import { eventually, radio, storedPart } from './review';
import { choose, openFile, wordsOf } from './scenes';
import { openSite } from './site';
import { goTo } from './walk';

const { browser, site } = await openSite();
const words = { ja: await wordsOf('ja'), en: await wordsOf('en') };

const now = '2020-06-15T01:23:45.000Z';
const concern = 'risk.reassess-concern';
const notApplicable = 'rules.effectiveness';

/** All is answered but the three questions of the promotion structure: one 該当なし, and a fact that is いいえ. */
function answered(number: number, given: Partial<Review> = {}): Review {
  const review = createReview(`01976b00-0000-7000-8000-00000000010${number}`, now, given);
  const asked = questionsOf(review.edition, review.depth).filter(({ area }) => area !== 'oversight');
  const answers: Review['answers'] = Object.fromEntries(asked.map(({ id }) => [id, { ...emptyAnswer, status: 'yes' as const }]));
  answers[notApplicable] = { ...emptyAnswer, status: 'na', reason: '規程を使う業務がなかった。' };
  const scope: Review['scope'] = { 'issued-short': { value: 'no', note: '貸出簿で確かめた。' } };
  return { ...review, subject: { ...review.subject, reviewer: '架空 太郎' }, answers, scope, ...given };
}

function confirmedBy(review: Review): Approval {
  const digests = { digest: reviewDigest(review), planDigest: planDigest(review) };
  return { role: 'preparer', name: '架空 太郎', at: now, verdict: 'confirmed', areas: {}, comment: '', ...digests };
}

/** A page at the confirmation of this review, opened as a file. */
async function openConfirmation(review: Review, language: Language = 'ja'): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } });
  await page.goto(site.url);
  await choose(page, language);
  await openFile(page, 'review.tenken.json', serialiseReview(review));
  await page.waitForURL((url) => url.hash === `#${routes.setup(review.id)}`);
  await goTo(page, routes.confirm(review.id));
  await step(page, 'preparer').waitFor();
  return page;
}

function step(page: Page, role: Approval['role']): Locator {
  return page.locator(`[data-role="${role}"]`);
}

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < 150; stop++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`no key leads to ${target}`);
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

function asked(id: QuestionId, language: 'ja' | 'en' = 'ja'): string {
  return questionText(words[language], questionOf(id), 'gov').question;
}

test('by keyboard: the preparer confirms, what changes since is listed, and all confirm it, the promotion structure last with its own answers', async () => {
  const review = answered(1);
  const page = await openConfirmation(review);
  const { t } = words.ja;
  const [preparer, section, unit] = [step(page, 'preparer'), step(page, 'section'), step(page, 'unit')];
  const state = (of: Locator) => of.locator('h2 + p').textContent();

  expect(await preparer.getByLabel(t('confirm:form.name')).inputValue()).toBe('架空 太郎');
  await press(page, preparer.getByRole('button', { name: /^確認しました/ }));
  await eventually(() => state(preparer)).toBe(t('confirm:state.confirmed'));
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(`1. ${t('confirm:role.preparer')}`);

  await goTo(page, routes.question(review.id, 'risk', concern));
  await radio(page, concern, 'はい').focus();
  await page.keyboard.press('3');
  await goTo(page, routes.confirm(review.id));
  await eventually(() => state(preparer)).toBe(t('confirm:state.outdated'));
  const changes = preparer.locator('li').filter({ hasText: asked(concern) });
  expect(await changes.textContent()).toContain('はい → いいえ');
  expect(await changes.getByRole('link').getAttribute('href')).toBe(`#${routes.question(review.id, 'risk', concern)}`);
  await page.keyboard.press('Control+z');
  await eventually(() => state(preparer)).toBe(t('confirm:state.confirmed'));
  await page.keyboard.press('Control+y');
  await eventually(() => state(preparer)).toBe(t('confirm:state.outdated'));
  await press(page, preparer.getByRole('button', { name: /^確認しました/ }));
  await eventually(() => state(preparer)).toBe(t('confirm:state.confirmed'));

  const name = section.getByLabel(t('confirm:form.name'));
  await press(page, section.getByRole('button', { name: /^確認しました/ }));
  expect(await name.evaluate((field) => field === document.activeElement && field.ariaInvalid)).toBe('true');
  expect(await section.textContent()).toContain(t('confirm:form.nameMissing'));
  await page.keyboard.type('課長');
  await press(page, section.getByRole('button', { name: /^確認しました/ }));
  await eventually(() => state(section)).toBe(t('confirm:state.confirmed'));

  const confirm = unit.getByRole('button', { name: /^確認しました/ });
  expect(await confirm.textContent()).toBe(t('confirm:form.confirmOpen', { count: 3 + 2 + 8 }));
  for (const id of ['oversight.involvement', 'oversight.rule-consistency', 'oversight.technical'] as const) {
    await press(page, radio(page, id, 'はい'), 'Space');
  }
  for (const accept of await unit.getByRole('radio', { name: t('confirm:assumptions.accept') }).all()) await press(page, accept, 'Space');
  for (const open of await unit.getByRole('radio', { name: t('confirm:areas.open') }).all()) await press(page, open, 'ArrowRight');
  await tabTo(page, unit.getByLabel(t('confirm:form.name')));
  await page.keyboard.type('推進 花子');
  await tabTo(page, confirm);
  expect(await confirm.textContent()).toBe(t('confirm:form.confirm'));
  await page.keyboard.press('Enter');
  await eventually(() => state(unit)).toBe(t('confirm:state.confirmed'));
  expect(await preparer.textContent()).toContain(t('confirm:changed.oversightAlone'));

  const sound = { rules: 'yes', technical: 'yes', comment: '' };
  const areas = { risk: sound, rules: sound, devices: sound, meetings: sound };
  await eventually(() => storedPart(page, review.id, 'approvals')).toMatchObject([
    { role: 'preparer', areas: {} },
    { role: 'preparer', areas: {} },
    { role: 'section', name: '課長' },
    { role: 'unit', name: '推進 花子', verdict: 'confirmed', areas },
  ]);
  await page.close();
});

test('what the promotion structure sends back names the question, stands on top with its reason, and can be taken back; a reload loses no word', async () => {
  const review = answered(2);
  const page = await openConfirmation({ ...review, approvals: [confirmedBy(review)] }, 'en');
  const { t } = words.en;
  const unit = step(page, 'unit');
  const comment = unit.getByLabel(t('confirm:form.comment'), { exact: true });
  const banner = page.getByText(/^Sent back: For the security promotion structure, Hanako/);

  await press(page, unit.locator('summary').first());
  const item = unit.locator('li').filter({ hasText: asked(notApplicable, 'en') });
  await press(page, item.getByRole('radio').first(), 'ArrowRight');
  await tabTo(page, comment);
  expect(await comment.inputValue()).toContain(asked(notApplicable, 'en'));
  await page.keyboard.press('Control+End');
  await page.keyboard.type('please say which rules.');
  await page.reload();
  await unit.waitFor();
  await press(page, unit.locator('summary').first());
  const send = unit.getByRole('button', { name: t('confirm:form.return') });
  await press(page, send);
  expect(await unit.textContent()).toContain(t('confirm:form.nameMissing'));
  await page.keyboard.type('Hanako');
  await press(page, send);
  await banner.waitFor();
  expect(await page.locator('main').textContent()).toContain('please say which rules.');
  expect(await step(page, 'preparer').locator('h2 + p').textContent()).toBe(t('confirm:state.returned'));

  await page.keyboard.press('Control+z');
  await banner.waitFor({ state: 'detached' });
  expect(await comment.inputValue()).toContain('please say which rules.');
  await page.close();
});

test('where this computer does not know what was confirmed, it says so, and the file of then shows what has changed', async () => {
  const then = answered(3, { edition: 'ci' });
  const approvals = [confirmedBy(then)];
  const answers = { ...then.answers, [concern]: { ...emptyAnswer, status: 'partly' as const } };
  const page = await openConfirmation({ ...then, answers, approvals });
  const { t } = words.ja;
  const preparer = step(page, 'preparer');
  expect(await page.locator('[data-role]').count()).toBe(2);
  await preparer.getByText(t('confirm:changed.unknown')).waitFor();
  const file = (review: Review) => ({ name: 'then.tenken.json', mimeType: 'application/json', buffer: Buffer.from(serialiseReview(review)) });
  const field = preparer.getByLabel(t('confirm:changed.open'));
  await field.setInputFiles(file({ ...then, answers: {} }));
  await preparer.getByText(t('confirm:changed.other')).waitFor();
  await field.setInputFiles(file({ ...then, approvals }));
  await preparer.getByText('はい → 一部').waitFor();
  expect(await storedPart(page, then.id, `answers/${concern}`)).toMatchObject({ status: 'partly' });
  expect(await page.getByRole('link', { name: areaText(words.ja, 'oversight', 'ci').name }).count()).toBeGreaterThan(0);
  await page.close();
});
