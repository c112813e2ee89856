import { expect, test } from '@playwright/test';
import { newPractice } from '../engines/journey';
import { button, chip, Therapist } from '../engines/therapist';
import { openWindowedChromium } from '../engines/windowed-chromium';
import { serve } from '../serve';

const hiddenSeconds = 90;

test('a hold is timed right after a minute and a half behind another tab', async () => {
  const server = await serve(4394);
  const browser = await openWindowedChromium();
  const me = new Therapist(browser);
  await newPractice(me, server);
  await me.tap(button('Try with a sample client'));
  await me.tap(button('Start session'));
  await me.tap(chip('Step', 'Found'));
  await me.tap(button(/Infraspinatus.*Last seen/));
  await me.tap(chip('Present again, tenderness now', /^3/));
  await me.tap(chip('Treated with', 'Trigger point therapy'));
  await me.tap(button('Start the hold'));
  const began = Date.now();

  await browser.hide();
  await new Promise((done) => setTimeout(done, hiddenSeconds * 1000));
  await browser.show();

  await me.tap(button('Stop the hold'));
  const held = (Date.now() - began) / 1000;
  await me.tap(button('Done'));
  await me.read(/held \d+ s/);
  const words = String(await browser.run('return document.body.innerText'));
  const seconds = Number(/held (\d+) s/.exec(words)?.[1]);
  expect(held).toBeGreaterThan(hiddenSeconds);
  expect(Math.abs(seconds - held)).toBeLessThanOrEqual(3);
  await browser.close();
  await server.stop();
});
