import type { Browser, CDPSession, Page } from 'playwright';
import { type Figure, figure } from '../../tools/bench/figure';
import { p95 } from '../../tools/bench/statistics';

const size = { width: 1180, height: 820 };
const middle = { x: size.width / 2, y: size.height / 2 };
const shoulder = { x: size.width / 2, y: 260 };
const counts = [500, 2000] as const;
const slowdowns = [1, 4] as const;
const gapBudgets = { 1: 20, 4: 25 } as const;
const rounds = 4;
const taps = 24;
/** Longer than the map waits before it draws sharply. */
const quietMs = 300;

interface Measured {
  readonly pan: number;
  readonly pinch: number;
  readonly tap: number;
  readonly sharp: number;
}

/**
 * The map against a raw canvas that draws the same: frame gaps while panning and pinching, from tap to
 * painted mark, and the sharp drawing after a gesture. `baseUrl` serves the page of `map/` (see
 * `serveMap`). Gestures are the browser's own touch input.
 */
export async function mapFigures(browser: Browser, baseUrl: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const count of counts)
    for (const slowdown of slowdowns) {
      const raw = await measure(browser, `${baseUrl}/?on=raw&marks=${count}`, slowdown);
      const map = await measure(browser, `${baseUrl}/?on=map&marks=${count}`, slowdown);
      figures.push(...compared(map, raw, count, slowdown));
    }
  return figures;
}

function compared(map: Measured, raw: Measured, count: number, slowdown: 1 | 4): Figure[] {
  const beside = (what: string, of: keyof Measured) => ({
    name: `${what} p95, ${count} marks, ${slowdown}x`,
    unit: 'ms',
    value: map[of],
    baseline: raw[of],
  });
  const gapBudget = { atMost: gapBudgets[slowdown], timesBaseline: 1.1 };
  const gaps = [
    figure(beside('pan, frame gap', 'pan'), gapBudget),
    figure(beside('pinch, frame gap', 'pinch'), gapBudget),
  ];
  if (slowdown === 1) return gaps;
  return [
    ...gaps,
    figure(beside('tap to painted mark', 'tap'), { atMost: 50 }),
    figure(beside('sharp redraw after a gesture', 'sharp'), { atMost: 150 }),
  ];
}

async function measure(browser: Browser, url: string, slowdown: number): Promise<Measured> {
  const context = await browser.newContext({ viewport: size, hasTouch: true, deviceScaleFactor: 1 });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction(() => window.bench?.ready);
    const input = await context.newCDPSession(page);
    await page.waitForTimeout(1000);
    await input.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const tap = p95(await tapping(page, input));
    await input.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    // The finer picture is fetched at the first zoom; afterwards it is there.
    await pinch(input, 3);
    await page.waitForTimeout(1500);
    await input.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return { tap, ...(await gestures(page, input)) };
  } finally {
    await context.close();
  }
}

async function gestures(page: Page, input: CDPSession): Promise<Omit<Measured, 'tap'>> {
  const pans: number[] = [];
  const pinches: number[] = [];
  const sharp: number[] = [];
  await forget(page);
  for (let round = 0; round < rounds; round++) {
    for (const [x, y] of [
      [260, 180],
      [-260, -180],
    ] as const) {
      await pan(input, x, y);
      pans.push(...(await settled(page, sharp)));
    }
    for (const factor of [1.8, 1 / 1.8]) {
      await pinch(input, factor);
      pinches.push(...(await settled(page, sharp)));
    }
  }
  return { pan: p95(pans), pinch: p95(pinches), sharp: p95(sharp) };
}

const forget = (page: Page) =>
  page.evaluate(() => {
    window.bench.gaps();
    window.bench.lifts();
  });

/** Gaps of the gesture that ended; the time of its last finger's lifting goes to `sharp`. */
async function settled(page: Page, sharp: number[]): Promise<number[]> {
  await page.waitForFunction(() => window.bench.lifted() > 0);
  await page.waitForTimeout(quietMs);
  const { gaps, lifts } = await page.evaluate(() => ({
    gaps: window.bench.gaps(),
    lifts: window.bench.lifts(),
  }));
  const last = lifts.at(-1);
  if (last === undefined || gaps.length === 0) throw new Error('The gesture did not reach the page.');
  sharp.push(last);
  return gaps;
}

async function tapping(page: Page, input: CDPSession): Promise<number[]> {
  const before = await page.evaluate(() => window.bench.marks());
  const times: number[] = [];
  for (let i = 0; i < taps; i++) {
    await forget(page);
    const at = emptyPlace(i);
    await input.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await input.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.waitForTimeout(200);
    times.push(...(await page.evaluate(() => window.bench.lifts())));
  }
  const placed = (await page.evaluate(() => window.bench.marks())) - before;
  if (placed < taps / 2) throw new Error(`Only ${placed} of ${taps} taps placed a mark.`);
  return times;
}

/** Beside the figure, where no mark is near, so that each tap places one. */
const emptyPlace = (i: number) => ({ x: 60 + (i % 4) * 50, y: 80 + Math.floor(i / 4) * 100 });

const pan = (input: CDPSession, xDistance: number, yDistance: number) =>
  input.send('Input.synthesizeScrollGesture', {
    ...middle,
    xDistance,
    yDistance,
    speed: 260,
    preventFling: true,
    gestureSourceType: 'touch',
  });

const pinch = (input: CDPSession, scaleFactor: number) =>
  input.send('Input.synthesizePinchGesture', {
    ...shoulder,
    scaleFactor,
    relativeSpeed: 90,
    gestureSourceType: 'touch',
  });
