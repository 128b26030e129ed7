import type { Page } from 'playwright-core';

/** What a page must not do: break its own policy, fail, or ask for anything from elsewhere. */
interface Watched {
  /** What went wrong so far, in words; empty where nothing did. */
  faults(): Promise<readonly string[]>;
  /** Every address that was asked for, `data:` and `blob:` aside. */
  readonly requests: readonly string[];
}

/** Watches a page from before its first line of script runs. @param home where everything must come from, the beginning of an address */
export async function watch(page: Page, home: string): Promise<Watched> {
  const said: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (/^(data|blob):/.test(url)) return;
    requests.push(url);
    if (!url.startsWith(home)) said.push(`request: ${url}`);
  });
  page.on('requestfailed', (request) => said.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) said.push(`${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`);
    });
  });
  return {
    requests,
    faults: async () => {
      // What the page has begun must have had its time to go wrong.
      await page.waitForTimeout(100);
      return said;
    },
  };
}
