import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { QuestionId } from '../../src/checklist';

/** What becomes true before long, on a slow computer too. */
export function eventually<Value>(read: () => Value | Promise<Value>, message?: string) {
  return expect.poll(read, { timeout: 15_000, ...(message !== undefined && { message }) });
}

/** A question of the area on screen, by its id. */
export function question(page: Page, id: QuestionId): Locator {
  return page.locator(`fieldset[data-question="${id}"]`);
}

export function radio(page: Page, id: QuestionId, answer: string): Locator {
  return question(page, id).getByRole('radio', { name: answer, exact: true });
}

/** The next time the page says 保存しました. To be called before what is to be saved. */
export function nextSave(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((said) => {
        const status = document.querySelector('header [role="status"]');
        if (!status) throw new Error('nothing says what is saved');
        const observer = new MutationObserver(() => {
          if (!/保存しました \d{1,2}:\d{2}:\d{2}/.test(status.textContent ?? '')) return;
          observer.disconnect();
          said();
        });
        observer.observe(status, { childList: true, characterData: true, subtree: true });
      }),
  );
}

/** What a click on this makes the browser save as a file. */
export async function downloaded(page: Page, button: Locator): Promise<{ readonly name: string; readonly bytes: Buffer; readonly text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const bytes = readFileSync(await file.path());
  return { name: file.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

/** A part of a stored review, as it stands in the database; `undefined` where there is none. */
export async function storedPart(page: Page, id: string, path: string): Promise<unknown> {
  return (await record(page, 'parts', [id, path]))?.value;
}

/** The question that is remembered as the one where someone stopped. */
export async function storedPlace(page: Page, id: string): Promise<unknown> {
  return (await record(page, 'places', id))?.question;
}

function record(page: Page, store: 'parts' | 'places', key: string | string[]): Promise<{ value?: unknown; question?: unknown } | undefined> {
  return page.evaluate(
    ([from, wanted]) =>
      new Promise<{ value?: unknown; question?: unknown } | undefined>((found, failed) => {
        const opening = indexedDB.open('tenkencho');
        opening.onerror = () => failed(new Error('no database'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction(from).objectStore(from).get(wanted);
          reading.onsuccess = () => {
            opening.result.close();
            found(reading.result);
          };
        };
      }),
    [store, key] as const,
  );
}

/** The question that has the focus, if it is in view. */
export function questionInHand(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const held = document.activeElement?.closest<HTMLElement>('fieldset[data-question]');
    const place = held?.getBoundingClientRect();
    return place && place.top >= 0 && place.top < innerHeight ? held?.dataset.question : undefined;
  });
}
