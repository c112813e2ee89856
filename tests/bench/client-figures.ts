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

const rounds = 12;
const many = 'Thirty Sessions';
/** As many knots to show, for all have been met by then. */
const few = 'Six Sessions';
/** A therapist reads the brief before going on: ms. What it does in the meantime is not the map's. */
const reading = 300;
const atMost = 300;
const noGrowth = 1.25;

/** What a press leads to: an element by its selector and how its words begin, and frames after it. */
interface Shown {
  readonly selector: string;
  readonly words: string;
  readonly frames: number;
}
const brief: Shown = { selector: 'button', words: 'Go on with the session', frames: 0 };
const bodyMap: Shown = { selector: '[role=img][aria-label^="Body map"] canvas', words: '', frames: 1 };

/** What each of the two taps took, by client. */
class Times {
  readonly brief: Record<string, number[]> = { [many]: [], [few]: [] };
  readonly map: Record<string, number[]> = { [many]: [], [few]: [] };

  beside(what: 'brief' | 'map', name: string) {
    const [value, baseline] = [median(this[what][many] ?? []), median(this[what][few] ?? [])];
    return {
      name: `client of 30 sessions, ${name}, ${slowdown}x, beside six`,
      value,
      unit: 'ms',
      baseline,
    };
  }
}

/**
 * A client of 30 sessions opened, read from the database each time, and their draft on the body map,
 * beside a client of six. The first map since unlocking runs code that never ran before: it is
 * held against that of six only, so that it does not grow with what is stored.
 */
export const clientFigures = (app: Served): Promise<Figure[]> =>
  withProfile(1, async (context) => {
    await filled(context, app.url, { [many]: 30, [few]: 6 });
    const [first, later] = [new Times(), new Times()];
    for (let round = 0; round < rounds; round++) {
      const { page, slow } = await newPage(context);
      const me = new Therapist(page, app.url);
      await me.open();
      await page.evaluate(() => navigator.serviceWorker.ready);
      await me.unlock();
      await cardOf(page, many).waitFor();
      await page.waitForTimeout(500);
      await slow(slowdown);
      const [a, b] = round % 2 === 0 ? ([many, few] as const) : ([few, many] as const);
      await opened(me, a, first);
      for (const name of [b, a]) {
        await back(me);
        await opened(me, name, later);
      }
      await page.close();
    }
    return [
      figure(later.beside('brief', 'list to brief'), { atMost }),
      figure(later.beside('map', 'brief to body map'), { atMost }),
      figure(first.beside('map', 'brief to body map, first since unlocking'), { timesBaseline: noGrowth }),
    ];
  });

async function opened(me: Therapist, name: string, times: Times): Promise<void> {
  const { page } = me;
  const client = cardOf(page, name);
  times.brief[name]?.push(await timed(page, brief, () => me.tap(client)));
  const goOn = page.getByRole('button', { name: brief.words });
  await page.waitForTimeout(reading);
  times.map[name]?.push(await timed(page, bodyMap, () => me.tap(goOn)));
}

/** On the list of clients, below the sessions that are open. */
const cardOf = (page: Page, name: string) => page.getByRole('link', { name: new RegExp(`^${name}.*age`) });

async function back(me: Therapist): Promise<void> {
  await me.tap(me.page.getByRole('link', { name: 'Back to Client', exact: true }));
  await me.tap(me.page.getByRole('link', { name: 'Back to Clients', exact: true }));
  await cardOf(me.page, many).waitFor();
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
