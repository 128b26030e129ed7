import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openSite } from './site';
import { everyScreen, goTo, startReview } from './walk';
import { watch } from './watch';

const single = pathToFileURL(resolve('dist/single/tenkencho.html')).href;
const { browser, site } = await openSite();

describe.each([
  { name: 'the site', address: () => site.url, files: /^(assets\/[\w-]+\.\w+|icon\.svg|)$/ },
  { name: 'the single file, opened from a disk', address: () => single, files: /^$/ },
])('$name', ({ address, files }) => {
  test('keeps to its policy on every screen and asks nothing of anywhere else', async () => {
    const page = await browser.newPage();
    const watched = await watch(page, address());
    await page.goto(address());
    const id = await startReview(page);
    for (const screen of everyScreen(id)) {
      await goTo(page, screen);
      expect(await watched.faults(), screen).toEqual([]);
    }
    await page.waitForLoadState('networkidle');
    expect(await watched.faults()).toEqual([]);
    // Only files, named by nothing that was typed in; the single file asks for none at all.
    for (const url of watched.requests) expect(url.replace(/#.*/, '').slice(address().length)).toMatch(files);
    await page.close();
  });

  test('cannot fetch from elsewhere, run a script from a text, or be changed by an inline script', async () => {
    const page = await browser.newPage();
    await page.goto(address());
    await page.locator('h1:visible').waitFor();
    const violated = await page.evaluate(async () => {
      const directives = new Set<string>();
      addEventListener('securitypolicyviolation', (event) => directives.add(event.effectiveDirective));
      await fetch('https://example.invalid/').catch(() => undefined);
      const script = document.createElement('script');
      try {
        script.text = 'document.title = "changed"';
        document.head.append(script);
      } catch {}
      const image = document.createElement('img');
      image.src = 'https://example.invalid/pixel.png';
      document.body.append(image);
      await new Promise((done) => setTimeout(done, 200));
      return { directives: [...directives].sort(), title: document.title };
    });
    expect(violated.title).not.toBe('changed');
    expect(violated.directives).toEqual(expect.arrayContaining(['connect-src', 'img-src']));
    await page.close();
  });
});
