import { readdirSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { routes } from '../../src/routes';
import { openSite } from './site';
import { goTo, startReview } from './walk';

const { browser, site } = await openSite();

/** The size of the files at these addresses, compressed as a static host compresses them. */
function bytesOf(addresses: readonly string[]): number {
  const files = new Set(addresses.map((address) => new URL(address).pathname.replace(/\/$/, '/index.html')));
  return [...files].reduce((sum, file) => sum + brotliCompressSync(readFileSync(`dist/site${file}`)).length, 0);
}

/** The addresses that a page asks for until the network is silent. */
async function askedFor(context: BrowserContext, url: string): Promise<string[]> {
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.close();
  return asked;
}

describe('what a slow line has to carry (brotli)', () => {
  test('the first screen: at most 132 kB', async () => {
    const context = await browser.newContext();
    expect(bytesOf(await askedFor(context, site.url))).toBeLessThan(132_000);
    await context.close();
  });

  test('the first questions of a review, opened by their address: at most 142 kB', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.url);
    const address = routes.area(await startReview(page), 'risk');
    await goTo(page, address);
    await page.close();
    expect(bytesOf(await askedFor(context, `${site.url}#${address}`))).toBeLessThan(142_000);
    await context.close();
  });
});

test('the single file can be sent by mail: at most 8 MB', () => {
  expect(statSync('dist/single/tenkencho.html').size).toBeLessThan(8_000_000);
});

test('no file of the site but the fonts is larger than 700 kB', () => {
  const large = readdirSync('dist/site', { recursive: true, encoding: 'utf8' }).filter(
    (name) => !name.endsWith('.bin') && statSync(`dist/site/${name}`).size > 700_000,
  );
  expect(large).toEqual([]);
});
