import { type Figure, figure } from '../../tools/bench/figure';
import { median } from '../../tools/bench/statistics';
import { passphrase, Therapist } from '../therapist';
import { withProfile } from './profile';
import { filled } from './records/filled';
import type { Served } from './served';
import { newPage, slowdown } from './slow-page';

const rounds = 5;
const many = 2000;
const atMost = 2500;

/**
 * From the press on "Unlock" to the list of 2,000 clients, beside a practice of one client. The browser
 * slows the page but not the worker that derives the key, so what the derivation takes more when it is
 * slowed is measured on a page of its own and added.
 */
export const unlockFigure = async (app: Served): Promise<Figure> => {
  const added = await derivationMore(app);
  const value = added + median(await unlocked(app, many));
  const baseline = added + median(await unlocked(app, 1));
  const name = `unlock with ${many.toLocaleString('en-GB')} clients, ${slowdown}x, beside one`;
  return figure({ name, value, unit: 'ms', baseline }, { atMost });
};

const derivationMore = (app: Served): Promise<number> =>
  withProfile(1, async (context) => {
    const { page, slow } = await newPage(context);
    await page.goto(`${app.url}/records/`);
    await page.waitForFunction(() => window.records);
    const derive = async () => {
      const times: number[] = [];
      for (let i = 0; i < rounds; i++)
        times.push((await page.evaluate(() => window.records?.derivation())) ?? Number.NaN);
      return median(times);
    };
    const usual = await derive();
    await slow(slowdown);
    return (await derive()) - usual;
  });

const unlocked = (app: Served, count: number): Promise<number[]> =>
  withProfile(1, async (context) => {
    const clients = Array.from({ length: count }, (_, i) => [`Client ${String(i).padStart(4, '0')}`, 0]);
    await filled(context, app.url, Object.fromEntries(clients));
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const { page, slow } = await newPage(context);
      const me = new Therapist(page, app.url);
      await me.open();
      await page.evaluate(() => navigator.serviceWorker.ready);
      await me.passphraseField().fill(passphrase);
      await page.waitForTimeout(500);
      await slow(slowdown);
      times.push(await untilTheList(me));
      await page.close();
    }
    return times;
  });

async function untilTheList(me: Therapist): Promise<number> {
  const { page } = me;
  await page.evaluate(() => {
    window.shown = new Promise((done) => {
      addEventListener(
        'pointerup',
        async ({ timeStamp }) => {
          while (!document.querySelector('ul[aria-label=Clients] a'))
            await new Promise(requestAnimationFrame);
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now() - timeStamp);
          port2.postMessage(null);
        },
        { capture: true, once: true },
      );
    });
  });
  await me.tap(me.button('Unlock'));
  const time = await page.evaluate(() => window.shown);
  if (time === undefined) throw new Error('The page was left while it was watched.');
  return time;
}
