import type { BrowserContext } from 'playwright';
import { type Figure, figure } from '../../tools/bench/figure';
import { median } from '../../tools/bench/statistics';
import { Therapist } from '../therapist';
import { withProfile } from './profile';
import type { Served } from './served';
import { newPage, slowdown } from './slow-page';

declare global {
  interface Window {
    /** From the beginning of the navigation to the frame that shows a usable page, in ms. */
    usableAt?: number;
    /** Called by the page, or for it, while that frame is made. */
    usable?: () => void;
  }
}

const rounds = 15;
const door = 'form input[type=password]';

/** From navigation to the lock screen, out of the service worker, beside the bare page on react-konva. */
export const lockFigure = (app: Served, bare: Served): Promise<Figure> =>
  withProfile(1, async (context) => {
    await firstVisit(context, app, bare);
    const [ours, theirs]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      ours.push(await start(context, app.url, door));
      theirs.push(await start(context, bare.url, null));
    }
    const name = `navigation to usable lock screen, ${slowdown}x, beside a bare react-konva page`;
    return figure(
      { name, value: median(ours), unit: 'ms', baseline: median(theirs) },
      { timesBaseline: 0.8 },
    );
  });

async function firstVisit(context: BrowserContext, app: Served, bare: Served): Promise<void> {
  const { page } = await newPage(context);
  const me = new Therapist(page, app.url);
  const controlled = () => page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await me.open();
  await me.setUpPractice();
  await controlled();
  await page.goto(bare.url);
  await controlled();
  await page.close();
}

/** One start in a new tab. `field` can be written into once usable; without it the page says so itself. */
async function start(context: BrowserContext, url: string, field: string | null): Promise<number> {
  const { page, slow } = await newPage(context);
  await page.addInitScript(() => {
    window.usable = () => {
      const { port1, port2 } = new MessageChannel();
      // A message sent while a frame is made arrives once that frame is painted.
      port1.onmessage = () => {
        window.usableAt ??= performance.now();
      };
      port2.postMessage(null);
    };
  });
  if (field) await page.addInitScript(watchField, field);
  await slow(slowdown);
  await page.goto(url);
  const usableAt = await page.waitForFunction(() => window.usableAt);
  const time = await usableAt.jsonValue();
  const fromWorker = await page.evaluate(() => navigator.serviceWorker.controller !== null);
  await page.close();
  if (time === undefined || !fromWorker) throw new Error('The page did not come from its service worker.');
  return time;
}

async function watchField(selector: string): Promise<void> {
  for (;;) {
    await new Promise(requestAnimationFrame);
    const field = document.querySelector<HTMLInputElement>(selector);
    if (!field || field.disabled) continue;
    field.focus();
    if (document.activeElement === field) return window.usable?.();
  }
}
