import type { Page } from 'playwright-core';
import { areaIds, worksheetIds } from '../../src/checklist';
import { routes } from '../../src/routes';

/** Starts a review from the first screen as a person does, and gives its id. */
export async function startReview(page: Page): Promise<string> {
  await page.getByRole('button', { name: '新しく始める' }).click();
  await page.waitForURL(/#\/r\/[^/]+\/setup$/);
  const id = /#\/r\/([^/]+)\//.exec(page.url())?.[1];
  if (!id) throw new Error(`no review at ${page.url()}`);
  return id;
}

/** The address of every screen, after the `#`. */
export function everyScreen(id: string): string[] {
  const areas = areaIds.map((area) => routes.area(id, area));
  const sheets = worksheetIds.map((sheet) => routes.worksheet(id, sheet));
  return [
    routes.home(),
    routes.setup(id),
    ...areas,
    ...sheets,
    routes.result(id),
    routes.actions(id),
    routes.confirm(id),
    routes.changes(id),
    routes.export(id),
    routes.guide(),
    routes.settings(),
    '/nowhere',
  ];
}

/** Goes to a screen by its address and waits until its heading is there. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await page.locator('h1:visible').first().waitFor();
}
