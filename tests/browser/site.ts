import type { Browser } from 'playwright-core';
import { afterAll } from 'vitest';
import { serveFolder } from '../../scripts/static-server.mjs';
import { launchChromium } from './chromium';

/** A browser, and the built site (`SITE_FOLDER`, else `dist/site`) on a free port as a static host serves it, for all tests of one file; closed after them. */
export async function openSite(): Promise<{ readonly browser: Browser; readonly site: Awaited<ReturnType<typeof serveFolder>> }> {
  const [browser, site] = await Promise.all([launchChromium(), serveFolder(process.env.SITE_FOLDER ?? 'dist/site')]);
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return { browser, site };
}
