import type { Page } from 'playwright';
import { type Figure, figure } from '../../tools/bench/figure';
import { median } from '../../tools/bench/statistics';
import { Therapist } from '../therapist';
import { withProfile } from './profile';
import { filled } from './records/filled';
import type { Served } from './served';
import { newPage, slowdown } from './slow-page';

declare global {
  interface Window {
    /** From the lifting of the finger to the frame that shows what was waited for, in ms. */
    shown?: Promise<number>;
  }
}

const rounds = 8;
const many = 'Thirty Sessions';
const few = 'One Session';
const atMost = 300;

/** What a press leads to: an element by its selector and how its words begin, and frames after it. */
interface Shown {
  readonly selector: string;
  readonly words: string;
  readonly frames: number;
}
const brief: Shown = { selector: 'button', words: 'Go on with the session', frames: 0 };
const bodyMap: Shown = { selector: '[role=img][aria-label^="Body map"] canvas', words: '', frames: 2 };

/**
 * A client of 30 sessions opened, and their draft on the body map, beside a client of one session: as the
 * first since unlocking, when the screens' code is loaded too, and when that is there already.
 */
export const clientFigures = (app: Served): Promise<Figure[]> =>
  withProfile(1, async (context) => {
    await filled(context, app.url, { [many]: 30, [few]: 1 });
    const first = { [many]: [] as number[], [few]: [] as number[] };
    const later = { [many]: [] as number[], [few]: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      const { page, slow } = await newPage(context);
      const me = new Therapist(page, app.url);
      await me.open();
      await page.evaluate(() => navigator.serviceWorker.ready);
      await me.unlock();
      await page.getByRole('link', { name: many }).waitFor();
      await page.waitForTimeout(500);
      await slow(slowdown);
      const [a, b] = round % 2 === 0 ? ([many, few] as const) : ([few, many] as const);
      first[a].push(await opened(me, a));
      for (const name of [b, a]) {
        await back(me);
        later[name].push(await opened(me, name));
      }
      await page.close();
    }
    const beside = (what: string, times: typeof first) => ({
      name: `client of 30 sessions to body map, ${what}, ${slowdown}x, beside one session`,
      value: median(times[many]),
      unit: 'ms',
      baseline: median(times[few]),
    });
    return [
      figure(beside('first since unlocking', first), { atMost }),
      figure(beside('later', later), { atMost }),
    ];
  });

async function opened(me: Therapist, name: string): Promise<number> {
  const { page } = me;
  const client = page.getByRole('link', { name });
  const toBrief = await timed(page, brief, () => me.tap(client));
  const goOn = page.getByRole('button', { name: brief.words });
  return toBrief + (await timed(page, bodyMap, () => me.tap(goOn)));
}

async function back(me: Therapist): Promise<void> {
  await me.tap(me.page.getByRole('link', { name: 'Back to Client', exact: true }));
  await me.tap(me.page.getByRole('link', { name: 'Back to Clients', exact: true }));
  await me.page.getByRole('link', { name: many }).waitFor();
}

async function timed(page: Page, what: Shown, tap: () => Promise<void>): Promise<number> {
  await page.evaluate((shown) => {
    window.shown = (async () => {
      const lifted = await new Promise<number>((resolve) => {
        addEventListener('pointerup', (e) => resolve(e.timeStamp), { capture: true, once: true });
      });
      for (;;) {
        await new Promise(requestAnimationFrame);
        const there = [...document.querySelectorAll(shown.selector)];
        if (there.some((element) => element.textContent?.startsWith(shown.words))) break;
      }
      for (let frame = 0; frame < shown.frames; frame++) await new Promise(requestAnimationFrame);
      // A message sent while a frame is made arrives once that frame is painted.
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
      return performance.now() - lifted;
    })();
  }, what);
  await tap();
  const time = await page.evaluate(() => window.shown);
  if (time === undefined) throw new Error('The page was left while it was watched.');
  return time;
}
