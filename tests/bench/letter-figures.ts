import type { Page } from 'playwright';
import { type Figure, figure } from '../../tools/bench/figure';
import { median } from '../../tools/bench/statistics';
import { Therapist } from '../therapist';
import { pageFigures } from './page-figures';
import { withProfile } from './profile';
import { filled } from './records/filled';
import type { Served } from './served';
import { newPage, slowdown } from './slow-page';

const rounds = 5;
const many = 'Sixty Sessions';
const few = 'Six Sessions';
const letterAtMost = 1000;
const slowLetterAtMost = 3000;
const summaryAtMost = 4000;
/** Longer, and a finger would feel it: ms. */
const longestTask = 50;

interface Made {
  /** From the lifting of the finger to the way out being there, in ms. */
  readonly time: number;
  /** The longest that the screen was held up meanwhile; 0 where nothing was noticed. */
  readonly held: number;
}

/**
 * A letter from the press to its way out, at this machine's speed and slowed down, and the summary of a
 * client of 60 sessions beside one of six. The first one since the screen was opened reads typeface and figure as well, and counts.
 * The browser slows the page but not the worker: slowed down, a letter takes as many times longer there as well, which is added.
 */
export const letterFigures = async (app: Served): Promise<Figure[]> => [
  ...(await pageFigures()),
  ...(await screenFigures(app)),
];

const screenFigures = (app: Served): Promise<Figure[]> =>
  withProfile(1, async (context) => {
    await filled(context, app.url, { [many]: 60, [few]: 6 });
    const taken = {
      letter: [] as Made[],
      again: [] as Made[],
      slow: [] as Made[],
      summary: [] as Made[],
      short: [] as Made[],
    };
    for (let round = 0; round < rounds; round++) {
      const { page, slow } = await newPage(context);
      const me = new Therapist(page, app.url);
      await me.open();
      await me.unlock();
      await entry(page, few).waitFor();
      await handover(me, few);
      taken.letter.push(await made(me));
      taken.again.push(await made(me));
      taken.short.push(await made(me, 'Physiotherapist'));
      await slow(slowdown);
      await me.tap(me.chip('For whom', 'GP'));
      taken.slow.push(await made(me));
      await slow(1);
      await back(me);
      await handover(me, many);
      taken.summary.push(await made(me, 'Physiotherapist'));
      await page.close();
    }
    const time = (of: readonly Made[]) => median(of.map((one) => one.time));
    const held = Math.max(...taken.letter.map((one) => one.held));
    const [letter, short] = [time(taken.letter), time(taken.short)];
    return [
      figure(
        { name: 'letter to the GP, beside the next document', value: letter, unit: 'ms', baseline: short },
        { atMost: letterAtMost },
      ),
      figure(
        {
          name: `letter to the GP, ${slowdown}x, beside 1x`,
          value: time(taken.slow) + (slowdown - 1) * time(taken.again),
          unit: 'ms',
          baseline: letter,
        },
        { atMost: slowLetterAtMost },
      ),
      figure(
        {
          name: 'longest task of the screen meanwhile, beside what is noticed',
          value: held,
          unit: 'ms',
          baseline: longestTask,
        },
        { atMost: longestTask },
      ),
      figure(
        {
          name: 'summary of 60 sessions, beside six',
          value: time(taken.summary),
          unit: 'ms',
          baseline: short,
        },
        { atMost: summaryAtMost },
      ),
    ];
  });

/** Whose session is open stands above as well; below, the link leads to the client. */
const entry = (page: Page, name: string) => page.getByRole('link', { name }).last();

async function handover(me: Therapist, name: string): Promise<void> {
  await me.tap(entry(me.page, name));
  await me.tap(me.page.getByRole('link', { name: 'Handover', exact: true }));
  await me.button('Make the document').waitFor();
}

async function back(me: Therapist): Promise<void> {
  await me.tap(me.page.getByRole('link', { name: 'Back to Clients', exact: true }));
  await entry(me.page, many).waitFor();
}

async function made(me: Therapist, recipient?: string): Promise<Made> {
  const { page } = me;
  if (recipient) await me.tap(me.chip('For whom', recipient));
  await me.button(/^Make (the document|it again)$/).waitFor();
  await page.waitForTimeout(300);
  await watch(page);
  await me.tap(me.button(/^Make (the document|it again)$/));
  const result = await page.evaluate(() => window.made);
  if (!result) throw new Error('The page was left while it was watched.');
  return result;
}

declare global {
  interface Window {
    made?: Promise<Made>;
  }
}

const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.made = (async () => {
      let held = 0;
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) held = Math.max(held, duration);
      });
      observer.observe({ entryTypes: ['longtask'] });
      const lifted = await new Promise<number>((resolve) => {
        addEventListener('pointerup', (e) => resolve(e.timeStamp), { capture: true, once: true });
      });
      // What was made before goes first.
      for (const there of [true, false])
        while ([...document.querySelectorAll('button')].some((b) => b.textContent === 'Save PDF') === there)
          await new Promise(requestAnimationFrame);
      observer.disconnect();
      return { time: performance.now() - lifted, held };
    })();
  });
