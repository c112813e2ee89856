import { expect, chromium as playwright, test } from '@playwright/test';
import { chromium } from '../chromium';
import { newPractice } from '../engines/journey';
import { Therapist as AnyTherapist, button } from '../engines/therapist';
import { openWindowedChromium } from '../engines/windowed-chromium';
import { serve } from '../serve';
import { Therapist } from '../therapist';

test('in treatment the screen veils after two minutes, a tap lifts it, and after thirty it is locked and saved', async () => {
  const server = await serve(4361);
  const browser = await playwright.launch(chromium);
  const context = await browser.newContext({ viewport: { width: 1180, height: 820 }, hasTouch: true });
  const page = await context.newPage();
  await page.clock.install();
  const me = new Therapist(page, server.url);
  await me.open();
  await me.setUpPractice();
  await me.addClient('Alex Invented', ['14', '3', '1979']);
  await me.tap(me.button('Start session'));
  const reason = page.getByLabel("In the client's words");
  const session = new URL(page.url()).pathname;

  await test.step('the veil hides everything, and a tap on it does nothing else', async () => {
    await reason.pressSequentially('Stiff neck');
    await me.saved();
    await page.clock.fastForward('02:00');
    const veil = me.button(/Tap to go on/);
    await expect(veil).toBeVisible();
    await expect(page.getByText('Alex Invented')).toBeHidden();
    await expect(reason).toBeHidden();
    await me.tap(veil);
    await expect(veil).toHaveCount(0);
    await expect(reason).toBeFocused();
    await expect(page.getByText('Undone')).toHaveCount(0);
  });

  await test.step('a key lifts it too, and is typed into nothing', async () => {
    await page.clock.fastForward('02:00');
    await expect(me.button(/Tap to go on/)).toBeVisible();
    await page.keyboard.press('x');
    await expect(reason).toHaveValue('Stiff neck');
    await page.keyboard.type(' since Monday');
    await expect(reason).toHaveValue('Stiff neck since Monday');
  });

  await test.step('with a question open, that is hidden as well and comes back', async () => {
    await me.tap(me.button('Review and sign'));
    await page.clock.fastForward('02:00');
    await expect(page.getByRole('heading', { name: 'Sign this session?' })).toBeHidden();
    await me.tap(me.button(/Tap to go on/));
    await expect(page.getByRole('heading', { name: 'Sign this session?' })).toBeVisible();
    await me.tap(me.button('Not yet'));
  });

  await test.step('locked, the document is a new one; unlocked, it is the same place', async () => {
    await page.evaluate(() => Object.assign(window, { samePage: true }));
    await page.clock.fastForward('30:00');
    await expect(me.passphraseField()).toBeVisible();
    expect(await page.evaluate(() => 'samePage' in window)).toBe(false);
    expect(new URL(page.url()).pathname).toBe(session);
    await me.unlock();
    await expect(reason).toHaveValue('Stiff neck since Monday');
    expect(new URL(page.url()).pathname).toBe(session);
  });

  await test.step('elsewhere it locks after five minutes, without a veil', async () => {
    await me.tap(page.getByRole('link', { name: 'Back to Client' }));
    await page.clock.fastForward('04:50');
    await expect(page.getByRole('heading', { name: 'Alex Invented', level: 1 })).toBeVisible();
    await page.clock.fastForward('00:15');
    await expect(me.passphraseField()).toBeVisible();
  });
  await browser.close();
  await server.stop();
});

test('behind another tab the screen is blank, and comes back as it was', async () => {
  const server = await serve(4362);
  const browser = await openWindowedChromium();
  const me = new AnyTherapist(browser);
  await newPractice(me, server);
  await me.tap(button('Try with a sample client'));
  await me.read(/Last session/);
  await browser.hide();
  expect(await browser.run('return document.documentElement.dataset.cover')).toBe('blank');
  // Of what is hidden, nothing is rendered as text.
  expect(String(await browser.run('return document.body.innerText')).trim()).toBe('');
  await browser.show();
  await me.read(/Last session/);
  expect(await browser.run('return document.documentElement.dataset.cover ?? "none"')).toBe('none');
  await browser.close();
  await server.stop();
});
