/**
 * Weighs the site against a plain React page with the same questions (`bench/minimal`), both in turn in one Chromium. Ratios mean the same on every
 * machine; milliseconds do not. `npm run bench -- RUNS`
 */
import type { BrowserContext } from 'playwright-core';
import { serveFolder } from '../scripts/static-server.mjs';
import { launchChromium } from '../tests/browser/chromium';
import { type Measured, measure, median, type Subject } from './measure';

const runs = Number(process.argv[2] ?? 7);
const targets: Readonly<Record<keyof Measured, { readonly what: string; readonly unit: string; readonly most: number }>> = {
  bytes: { what: 'bytes until usable (brotli)', unit: 'B', most: 1.6 },
  firstAnswer: { what: 'time to the first answer', unit: 'ms', most: 1.3 },
  perAnswer: { what: 'main-thread work an answer', unit: 'ms', most: 1.2 },
  changeArea: { what: 'changing the area', unit: 'ms', most: 1.25 },
};

/** A review of all 66 questions, stored in this browser; its first area's address. */
async function storedReview(context: BrowserContext, site: string): Promise<string> {
  const page = await context.newPage();
  await page.goto(site);
  await page.getByRole('button', { name: '新しく始める' }).click();
  await page.getByRole('radio', { name: '詳細' }).check({ force: true });
  await page.getByRole('button', { name: '点検を始める' }).click();
  await page.locator('[data-question]').first().waitFor();
  await page.waitForTimeout(500);
  const url = page.url();
  await page.close();
  return url;
}

const [browser, site, minimal] = await Promise.all([launchChromium(), serveFolder('.tmp/bench/site'), serveFolder('.tmp/bench/minimal')]);
const results: Record<'ours' | 'minimal', Measured[]> = { ours: [], minimal: [] };
try {
  // What is compressed for the first time would count against whoever comes first: one run before the count.
  for (let run = 0; run <= runs; run += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ja-JP' });
    const url = await storedReview(context, site.url);
    const subjects: readonly (Subject & { readonly name: keyof typeof results })[] = [
      { name: 'ours', url, largeArea: 'a[href$="/a/devices"]' },
      { name: 'minimal', url: minimal.url, largeArea: 'a[href="#devices"]' },
    ];
    for (const subject of run % 2 === 0 ? subjects : [...subjects].reverse()) {
      const measured = await measure(context, subject);
      if (run > 0) results[subject.name].push(measured);
    }
    await context.close();
  }
} finally {
  await Promise.all([browser.close(), site.close(), minimal.close()]);
}

let over = 0;
for (const key of ['bytes', 'firstAnswer', 'perAnswer', 'changeArea'] as const) {
  const { what, unit, most } = targets[key];
  const [ours, plain] = [median(results.ours.map((each) => each[key])), median(results.minimal.map((each) => each[key]))];
  const ratio = ours / plain;
  if (ratio > most) over += 1;
  const spread = results.ours.map((each) => each[key].toFixed(0)).join(' ');
  console.log(`${what}: ${ratio.toFixed(2)}× (at most ${most}×)${ratio > most ? ' OVER' : ''}  ${ours.toFixed(1)} to ${plain.toFixed(1)} ${unit}  [${spread}]`);
}
console.log(`${runs} runs each in turn, medians; ${over === 0 ? 'within all targets' : `${over} over target`}`);
