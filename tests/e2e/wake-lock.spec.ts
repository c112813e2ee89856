import { expect, test } from '@playwright/test';
import type { Engine } from '../engines/engine';
import { newPractice } from '../engines/journey';
import { button, chip, link, Therapist } from '../engines/therapist';
import { openWindowedChromium } from '../engines/windowed-chromium';
import { serve } from '../serve';

/** Keeps the browser's own locks within reach as they are given; each says itself whether it is released. */
const witness = `
  const request = WakeLock.prototype.request;
  window.given = [];
  WakeLock.prototype.request = async function (type) {
    const lock = await request.call(this, type);
    window.given.push(lock);
    return lock;
  };
`;

const locks = async (browser: Engine) => {
  const released = (await browser.run('return window.given.map((lock) => lock.released)')) as boolean[];
  return { given: released.length, held: released.filter((gone) => !gone).length };
};

test('the screen is kept awake in a session, again after the app was hidden, and not after it', async () => {
  const server = await serve(4395);
  const browser = await openWindowedChromium();
  const me = new Therapist(browser);
  const become = (given: number, held: number) => expect.poll(() => locks(browser)).toEqual({ given, held });
  await newPractice(me, server);
  await browser.run(witness);
  await me.tap(button('Try with a sample client'));
  await me.see(button('Start session'));
  await become(0, 0);

  await me.tap(button('Start session'));
  await become(1, 1);

  await browser.hide();
  await become(1, 0);
  await browser.show();
  await become(2, 1);

  await me.tap(chip('Step', 'Found'));
  await me.tap(link('Where does this pain come from?'));
  await me.see(link('Back to Session'));
  await expect.poll(async () => (await locks(browser)).held).toBe(1);

  await me.tap(link('Back to Session'));
  await me.tap(link('Back to Client'));
  await me.see(button(/^Go on with the session/));
  await expect.poll(async () => (await locks(browser)).held).toBe(0);
  await browser.hide();
  await browser.show();
  expect((await locks(browser)).held).toBe(0);
  await browser.close();
  await server.stop();
});
