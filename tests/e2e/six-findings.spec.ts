import { expect, chromium as playwright, test } from '@playwright/test';
import { badTargets } from '../bad-targets';
import { chromium } from '../chromium';
import { serve } from '../serve';
import { Therapist } from '../therapist';

test('six findings in thirty taps and without a key: four that came back, two that are new', async () => {
  const server = await serve(4354);
  const browser = await playwright.launch(chromium);
  const context = await browser.newContext({ viewport: { width: 1180, height: 820 }, hasTouch: true });
  const page = await context.newPage();
  const me = new Therapist(page, server.url);
  await me.open();
  await me.setUpPractice();
  await me.tap(me.button('Try with a sample client'));
  await me.button('Start session').waitFor();
  await page.evaluate(() => {
    const typed = { keys: 0 };
    addEventListener('keydown', () => typed.keys++);
    Object.assign(window, { typed });
  });
  const began = me.taps;
  let last = began;
  const tapsSince = () => {
    const since = me.taps - last;
    last = me.taps;
    return since;
  };
  const grade = (n: number) => me.tap(me.chip('Tenderness', new RegExp(`^${n}`)));
  const again = (n: number) => me.tap(me.chip('Present again, tenderness now', new RegExp(`^${n}`)));

  await me.tap(me.button('Start session'));
  await me.tap(me.button('Hands on'));
  await me.button('Show the visit').waitFor();
  await me.tap(me.chip('View', /^Back/));

  await test.step('what was there last time is a tap on its ghost and a tap on its grade', async () => {
    tapsSince();
    await me.tapBody('back-superficial', -116, 1331);
    await again(3);
    expect(tapsSince()).toBe(2);
    await me.tap(me.button(/^As last time/));
    expect(await badTargets(page)).toEqual([]);
    await me.tapBody('back-superficial', 106, 966);
    await again(2);
    await me.tap(me.button(/^As last time/));
    await me.tapBody('back-superficial', 66, 330);
    await again(2);
  });

  await test.step('what is new is a tap that comes near, one that places it, its grade and its technique', async () => {
    tapsSince();
    await me.placeOn('back-superficial', -60, 1010);
    await grade(3);
    await me.tap(me.chip('Treated with', 'Deep tissue'));
    expect(tapsSince()).toBeLessThanOrEqual(4);
    await me.tap(me.chip('Pressure', /^3/));
    await me.tapBody('back-superficial', -60, 946);
    await grade(2);
    await me.tap(me.button(/^As before/));
  });

  await test.step('and one in front', async () => {
    await me.tap(me.button('Show the whole'));
    me.near = null;
    await me.tap(me.chip('View', /^Front/));
    await me.tapBody('front-superficial', -114, 720);
    await again(2);
  });

  await me.saved();
  expect(me.taps - began).toBeLessThanOrEqual(30);
  expect(await page.evaluate(() => (window as unknown as { typed: { keys: number } }).typed.keys)).toBe(0);
  console.log(`Taps for six findings: ${me.taps - began}`);
  expect(await badTargets(page)).toEqual([]);
  await me.tap(me.button('Done'));
  await me.tap(me.button('Show the visit'));
  await expect(page.getByRole('listitem').filter({ hasText: /Tenderness \d/ })).toHaveCount(6);
  await browser.close();
  await server.stop();
});
