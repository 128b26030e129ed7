import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** Where things stand on a page that is measured. */
export interface Subject {
  readonly name: string;
  /** The page of the first area. */
  readonly url: string;
  /** The link to the area with the most questions. */
  readonly largeArea: string;
}

export interface Measured {
  /** Over the line for all that had been asked for when the first answer stood, headers and all. */
  readonly bytes: number;
  /** Milliseconds from the start of the navigation until the first answer is painted. */
  readonly firstAnswer: number;
  /** Milliseconds of the main thread for one answer, with all that it leads to; the median of many. */
  readonly perAnswer: number;
  /** Milliseconds from the click on another area until its questions are painted. */
  readonly changeArea: number;
}

/** A modest laptop on a slow line: a quarter of this processor, 1.6 Mbit/s, 150 ms. */
async function slow(cdp: CDPSession): Promise<void> {
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 1.6e6 / 8 });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Runs in the page from its first moment: answers はい as soon as there is a question, and notes when that was painted. */
function answerAtOnce(): void {
  const look = () => {
    const radio = document.querySelector<HTMLInputElement>('[data-question] input[type=radio][value=yes]');
    if (!radio) {
      requestAnimationFrame(look);
      return;
    }
    radio.click();
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (document.querySelector<HTMLInputElement>('[data-question] input[type=radio][value=yes]')?.checked) performance.mark('first-answer');
        else look();
      }),
    );
  };
  requestAnimationFrame(look);
}

export async function measure(context: BrowserContext, subject: Subject): Promise<Measured> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await slow(cdp);
  await page.addInitScript(answerAtOnce);
  const sizes = new Map<string, number>();
  let counting = true;
  cdp.on('Network.requestWillBeSent', ({ requestId }) => {
    if (counting) sizes.set(requestId, 0);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (sizes.has(requestId)) sizes.set(requestId, encodedDataLength);
  });
  await page.goto(subject.url, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-answer').length > 0, undefined, { polling: 50, timeout: 60_000 });
  counting = false;
  const firstAnswer = await page.evaluate(() => performance.getEntriesByName('first-answer')[0]?.startTime ?? Number.NaN);
  await page.waitForLoadState('networkidle');
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const changeArea = await timeToChange(page, cdp, subject.largeArea);
  const perAnswer = median(await workPerAnswer(page, cdp));
  await page.close();
  return { bytes, firstAnswer, perAnswer, changeArea };
}

async function timeToChange(page: Page, cdp: CDPSession, link: string): Promise<number> {
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    const first = document.querySelector('[data-question]')?.getAttribute('data-question');
    addEventListener(
      'pointerdown',
      (event) => {
        const look = () => {
          const now = document.querySelector('[data-question]')?.getAttribute('data-question');
          if (!now || now === first) requestAnimationFrame(look);
          else requestAnimationFrame(() => setTimeout(() => performance.measure('change', { start: event.timeStamp, end: performance.now() })));
        };
        look();
      },
      { once: true, capture: true },
    );
  });
  await click(page, cdp, link);
  await page.waitForFunction(() => performance.getEntriesByName('change').length > 0, undefined, { polling: 50 });
  await page.waitForLoadState('networkidle');
  return page.evaluate(() => performance.getEntriesByName('change')[0]?.duration ?? Number.NaN);
}

/** Answers the first twelve questions of the area in turn, three times: はい, いいえ, 一部. */
async function workPerAnswer(page: Page, cdp: CDPSession): Promise<number[]> {
  const ids = await page.locator('[data-question]').evaluateAll((all) => all.map((each) => each.getAttribute('data-question') ?? ''));
  // Time on the processor, so that what else the machine does counts for neither.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const work: number[] = [];
  for (const answer of ['yes', 'no', 'partly']) {
    for (const id of ids.slice(0, 12)) {
      const radio = `[data-question="${id}"] input[value=${answer}]`;
      if (!(await page.locator(radio).isVisible())) continue;
      const place = await middle(page, radio);
      await page.waitForTimeout(150);
      const before = await mainThread(cdp);
      await press(cdp, place);
      await page.waitForTimeout(300);
      work.push((await mainThread(cdp)) - before);
    }
  }
  return work;
}

/** Milliseconds of work that the page's main thread has done so far. */
async function mainThread(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

type Place = { readonly x: number; readonly y: number };

async function middle(page: Page, selector: string): Promise<Place> {
  const element = page.locator(selector).first();
  await element.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const box = await element.boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function click(page: Page, cdp: CDPSession, selector: string): Promise<void> {
  await press(cdp, await middle(page, selector));
}

/** As the mouse does it, without a tool's own work in the page. */
async function press(cdp: CDPSession, { x, y }: Place): Promise<void> {
  const button = { x, y, button: 'left', clickCount: 1 } as const;
  await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = sorted.length % 2 === 1 ? [sorted[half], sorted[half]] : [sorted[half - 1], sorted[half]];
  return (low + high) / 2;
}
