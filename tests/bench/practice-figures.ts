import type { BrowserContext, Page } from 'playwright';
import { type Figure, figure } from '../../tools/bench/figure';
import { passphrase, Therapist } from '../therapist';
import { withProfile } from './profile';
import type { Served } from './served';

declare global {
  interface Window {
    /** Since they were last set to 0, in ms: the longest time between two frames, the longest task of 50 ms or more. */
    longest?: { frame: number; task: number };
  }
}

const clients = 2000;
const sessionsEach = 30;
const findingsEach = 4;
const longestTask = 50;

/**
 * The practice as a whole in the app as it is built: read, counted in its worker, told. Whether the screen
 * stood still meanwhile, beside standing idle.
 */
export const practiceFigures = (app: Served): Promise<Figure[]> =>
  withProfile(1, async (context) => {
    await filledWith(context, app.url);
    const page = await context.newPage();
    const me = new Therapist(page, app.url);
    await me.open();
    await me.unlock();
    const link = page.getByRole('link', { name: 'Practice', exact: true });
    await link.waitFor({ timeout: 120_000 });
    await page.waitForTimeout(3000);
    await page.evaluate(watch);
    await page.waitForTimeout(4000);
    const idle = await longest(page);
    await link.click();
    await page.getByText(/^Client \d+ of/).waitFor();
    const started = performance.now();
    await longest(page);
    await page.getByRole('progressbar', { name: 'Working the bands out' }).waitFor({ timeout: 300_000 });
    const read = performance.now() - started;
    await page
      .getByText(`From ${clients * sessionsEach} signed sessions of ${clients} clients.`, { exact: false })
      .waitFor({ timeout: 300_000 });
    const whole = performance.now() - started;
    const busy = await longest(page);
    const of = `${clients * sessionsEach} sessions of ${findingsEach} findings`;
    const still = { unit: 'ms', baseline: idle.frame };
    return [
      figure(
        { name: `${of} counted, beside reading them`, value: whole / 1000, unit: 's', baseline: read / 1000 },
        { atMost: 120 },
      ),
      figure(
        { ...still, name: 'longest task of the screen meanwhile, 0: none of 50 ms', value: busy.task },
        { atMost: longestTask },
      ),
      figure(
        { ...still, name: 'longest time between its frames, beside idle', value: busy.frame },
        { atMost: longestTask + 1000 / 60 },
      ),
    ];
  });

async function filledWith(context: BrowserContext, url: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${url}/records/`);
  await page.waitForFunction(() => window.records);
  await page.evaluate((given) => window.records?.fillPractice(...given), [
    passphrase,
    clients,
    sessionsEach,
    findingsEach,
  ] as const);
  await page.close();
}

function watch(): void {
  window.longest = { frame: 0, task: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      if (window.longest) window.longest.task = Math.max(window.longest.task, duration);
  }).observe({ type: 'longtask' });
  void (async () => {
    let last = await new Promise<number>(requestAnimationFrame);
    for (;;) {
      const now = await new Promise<number>(requestAnimationFrame);
      if (window.longest) window.longest.frame = Math.max(window.longest.frame, now - last);
      last = now;
    }
  })();
}

/** What was the longest so far; then begins anew. */
const longest = (page: Page): Promise<{ frame: number; task: number }> =>
  page.evaluate(() => {
    const told = window.longest ?? { frame: Number.NaN, task: Number.NaN };
    window.longest = { frame: 0, task: 0 };
    return told;
  });
