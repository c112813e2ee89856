import type { Browser, CDPSession, Page } from 'playwright';
import { chromium as playwright } from 'playwright';
import { type Figure, figure } from '../../tools/bench/figure';
import { median, p95 } from '../../tools/bench/statistics';
import { chromium } from '../chromium';
import { Therapist } from '../therapist';
import { serveMap } from './map/serve-map';
import { withProfile } from './profile';
import { filled } from './records/filled';
import type { Served } from './served';
import { slowdown } from './slow-page';

declare global {
  interface Window {
    /** Gaps between frames of one drag, in ms, once it has ended. */
    scrubGaps?: Promise<number[]>;
  }
}

const [many, few] = ['Five Hundred', 'Thirty'];
/** Places of a client of the bench, all of which are knots by then. */
const knots = 20;
const sessions = 500;
const rounds = 7;
const drags = 6;
/** Of one drag: as fast as a finger sends its moves, over the time in which a history is looked through. */
const moves = 160;
const betweenMoves = 10;

/** Histories of hundreds of sessions: opened beside a short one, scrubbed beside a raw canvas. */
export async function historyFigures(app: Served): Promise<Figure[]> {
  const raw = await rawScrubbed();
  return withProfile(1, async (context) => {
    await filled(context, app.url, { [many]: sessions, [few]: 30 });
    const page = await context.newPage();
    const me = new Therapist(page, app.url);
    await me.open();
    await me.unlock();
    const times: Record<string, number[]> = { [many]: [], [few]: [] };
    for (const name of [few, many]) {
      await page.getByRole('link', { name }).click();
      await page.getByRole('heading', { name: 'Persisting' }).waitFor();
      for (let round = 0; round < rounds; round++) {
        times[name]?.push(await opened(page));
        if (name === many && round === rounds - 1) break;
        await page.getByRole('link', { name: 'Brief', exact: true }).click();
        await page.getByRole('heading', { name: 'Persisting' }).waitFor();
      }
      if (name === few) await page.getByRole('link', { name: 'Back to Clients' }).click();
    }
    const [value, baseline] = [median(times[many] ?? []), median(times[few] ?? [])];
    const opening = {
      name: `history of ${sessions} sessions opened, beside 30`,
      value,
      unit: 'ms',
      baseline,
    };
    await page.getByRole('link', { name: 'On the map', exact: true }).click();
    const cdp = await context.newCDPSession(page);
    const gaps = await scrubbed(page, cdp);
    const name = `history of ${sessions} scrubbed, frame gap p95, ${slowdown}x, beside raw canvas`;
    return [
      figure(opening, { atMost: 300 }),
      figure({ name, value: p95(gaps), unit: 'ms', baseline: p95(raw) }, { timesBaseline: 1.5 }),
    ];
  });
}

const opened = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const link = [...document.querySelectorAll('nav a')].find((a) => a.textContent === 'History');
    const started = performance.now();
    (link as HTMLAnchorElement | undefined)?.click();
    do await new Promise(requestAnimationFrame);
    while (!document.querySelector('article svg'));
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
    return performance.now() - started;
  });

/** The same drag over a canvas that draws the figure and as many marks anew, and nothing else. */
async function rawScrubbed(): Promise<number[]> {
  const served = await serveMap();
  const browser: Browser = await playwright.launch(chromium);
  try {
    const context = await browser.newContext({ viewport: { width: 1180, height: 820 }, hasTouch: true });
    const page = await context.newPage();
    await page.goto(`${served.url}/?on=raw&marks=${knots}&scrub=${sessions}`);
    await page.waitForFunction(() => window.bench?.ready);
    return await scrubbed(page, await context.newCDPSession(page));
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Gaps between frames while the scrubber is dragged from end to end and back. */
async function scrubbed(page: Page, cdp: CDPSession): Promise<number[]> {
  const slider = page.getByRole('slider').last();
  await slider.waitFor();
  await page.waitForTimeout(1500);
  const box = await slider.boundingBox();
  if (!box) throw new Error('The scrubber is not on the screen.');
  const [y, left, right] = [box.y + box.height / 2, box.x + 14, box.x + box.width - 14];
  const gaps: number[] = [];
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  for (let drag = 0; drag < drags; drag++) {
    const [from, to] = drag % 2 === 0 ? [right, left] : [left, right];
    const before = await slider.inputValue();
    // Armed before the press, or a slow page would miss it.
    await page.evaluate(watchFrames);
    await page.mouse.move(from, y);
    await page.mouse.down();
    for (let move = 1; move <= moves; move++) {
      await page.mouse.move(from + ((to - from) * move) / moves, y);
      await page.waitForTimeout(betweenMoves);
    }
    await page.mouse.up();
    if ((await slider.inputValue()) === before) throw new Error('The scrubber was not moved.');
    gaps.push(...((await page.evaluate(() => window.scrubGaps)) ?? []));
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return gaps;
}

/** From the press of the pointer to its lifting. */
function watchFrames(): void {
  window.scrubGaps = (async () => {
    const gaps: number[] = [];
    let lifted = false;
    addEventListener('pointerup', () => (lifted = true), { capture: true, once: true });
    await new Promise((resolve) => addEventListener('pointerdown', resolve, { capture: true, once: true }));
    let last = await new Promise<number>(requestAnimationFrame);
    while (!lifted) {
      const now = await new Promise<number>(requestAnimationFrame);
      gaps.push(now - last);
      last = now;
    }
    return gaps;
  })();
}
