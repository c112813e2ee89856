import { expect, type Page, chromium as playwright, test } from '@playwright/test';
import { placeOf } from '../body';
import { chromium } from '../chromium';
import { serve } from '../serve';
import { Therapist } from '../therapist';
import { outOfSight } from './out-of-sight';

const trapezius = { u: 75, v: 1418 };
const lookOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.look);

async function settings(me: Therapist, title: string, change: () => Promise<void>): Promise<void> {
  const { page } = me;
  await me.tap(page.getByRole('link', { name: 'Settings' }));
  await me.tap(page.getByRole('link', { name: new RegExp(`^${title}`) }));
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  await change();
  await me.saved();
  await me.tap(page.getByRole('link', { name: 'Back to Settings' }));
  await me.tap(page.getByRole('link', { name: 'Back to Clients' }));
}

async function begin(me: Therapist, client: string): Promise<void> {
  await me.tap(me.page.getByRole('link', { name: new RegExp(client) }).last());
  await me.tap(me.button('Start session'));
  await me.tap(me.chip('View', 'Back'));
}

async function toClients(me: Therapist): Promise<void> {
  await me.tap(me.page.getByRole('link', { name: 'Back to Client' }));
  await me.tap(me.page.getByRole('link', { name: 'Back to Clients' }));
}

test('the practice’s lists, light and open sessions, from the settings to old records', async () => {
  const server = await serve(4352);
  const browser = await playwright.launch(chromium);
  const tablet = { viewport: { width: 1180, height: 820 }, hasTouch: true, colorScheme: 'light' as const };
  const page = await (await browser.newContext(tablet)).newPage();
  const me = new Therapist(page, server.url);
  await me.open();
  await me.setUpPractice();

  await test.step('a technique is added, and a session offers it', async () => {
    await settings(me, 'Treatment', async () => {
      await page.getByLabel('New technique').fill('Cupping');
      await me.tap(me.button('Add'));
      for (let i = 0; i < 3; i++) await me.tap(me.button('Move up: Cupping'));
    });
    await me.addClient('Alex Invented', ['14', '3', '1979']);
    await me.tap(me.button('Start session'));
    await me.tap(me.chip('View', 'Back'));
    await me.placeOn('back-superficial', trapezius.u, trapezius.v);
    await me.tap(me.chip('Tenderness', /^3/));
    const offered = page.getByRole('radiogroup', { name: 'Treated with' }).getByRole('radio');
    await expect(offered.first()).toHaveText('Cupping');
    await me.tap(offered.first());
    await me.done();
    await me.tap(me.button('Review and sign'));
    await me.tap(me.button('Sign'));
    await expect(page.getByRole('heading', { name: /^Last session/ })).toBeVisible();
    await me.tap(page.getByRole('link', { name: 'Back to Clients' }));
  });

  await test.step('removed, put back, and removed for good: the signed session still names it', async () => {
    await settings(me, 'Treatment', async () => {
      await me.tap(me.button(/^Cupping/));
      await me.tap(me.button('Remove: Cupping'));
      await me.tap(me.button('Undo: removed Cupping'));
      await expect(
        page.getByRole('list', { name: 'Techniques' }).getByRole('listitem').first(),
      ).toContainText('Cupping');
      await me.tap(me.button('Remove: Cupping'));
    });
    await me.tap(me.button('Lock'));
    await me.unlock();
    await me.tap(page.getByText('Alex Invented'));
    await me.tap(page.getByRole('link', { name: 'Sessions', exact: true }));
    await me.tap(page.getByRole('link', { name: /1 finding/ }));
    await expect(page.getByText(/It cannot be changed/)).toBeVisible();
    await expect(page.getByText(/Cupping/)).toBeVisible();
    await me.tap(page.getByRole('link', { name: 'Back to Sessions' }));
    await me.tap(page.getByRole('link', { name: 'Back to Clients' }));
  });

  await test.step('two sessions are open, each comes back to where it was left', async () => {
    await me.addClient('Bo Made-up', ['2', '5', '1990']);
    await me.tap(page.getByRole('link', { name: 'Back to Clients' }));
    await begin(me, 'Alex Invented');
    expect(await lookOf(page)).toBe('treatment');
    await me.tapBody('back-superficial', trapezius.u, trapezius.v);
    await me.tap(me.chip('Present again, tenderness now', /^2/));
    await toClients(me);
    expect(await lookOf(page)).toBe('auto');
    await begin(me, 'Bo Made-up');
    await me.tap(me.chip('Layer', 'Deep'));
    await me.placeOn('back-deep', ...placeOf('back-deep', 'piriformis', 'right'));
    await me.done();
    await toClients(me);
    const open = page.getByRole('region', { name: 'Open sessions' });
    await expect(open.getByRole('link')).toHaveCount(2);
    await expect(open.getByRole('link').first()).toContainText(
      /Bo Made-up.*Begun today at .*1 finding so far/,
    );
    await me.tap(open.getByRole('link', { name: /Alex Invented/ }));
    await expect(page.getByRole('heading', { name: /Trapezius, \w+\. Left\./ })).toBeVisible();
    await expect(me.chip('Tenderness', /^2/)).toBeChecked();
    await toClients(me);
    await me.tap(open.getByRole('link', { name: /Bo Made-up/ }));
    await expect(me.chip('Layer', 'Deep')).toBeChecked();
  });

  await test.step('on a fresh page what was selected is selected again', async () => {
    await toClients(me);
    await me.tap(page.getByRole('link', { name: /Alex Invented.*so far/ }));
    await page.getByRole('heading', { name: /Trapezius, \w+\. Left\./ }).waitFor();
    await me.saved();
    await page.reload();
    await me.unlock();
    await expect(page.getByRole('heading', { name: /Trapezius, \w+\. Left\./ })).toBeVisible();
    await toClients(me);
    await expect(page.getByRole('region', { name: 'Open sessions' }).getByRole('link')).toHaveCount(2);
  });

  await test.step('the light of a session and of this tablet are chosen apart', async () => {
    await settings(me, 'Treatment', () => me.tap(me.chip('Light of the screen', 'As everywhere else')));
    await settings(me, 'Look and figure', () => me.tap(me.chip('Look', 'Dark')));
    expect(await lookOf(page)).toBe('dark');
    await me.tap(page.getByRole('link', { name: /Alex Invented.*so far/ }));
    await page.getByRole('heading', { name: /Trapezius/ }).waitFor();
    expect(await lookOf(page)).toBe('dark');
    await me.tap(me.button('Lock'));
    await me.passphraseField().waitFor();
    expect(await lookOf(page)).toBe('dark');
  });
  await browser.close();
  await server.stop();
});

test('at twice the type and 390 px, every setting and the list of clients can be read and reached', async () => {
  const server = await serve(4355);
  const browser = await playwright.launch(chromium);
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
  const page = await (await browser.newContext(phone)).newPage();
  const me = new Therapist(page, server.url);
  await me.open();
  await me.setUpPractice();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await me.tap(me.button('Try with a sample client'));
  await me.tap(me.button('Start session'));
  await toClients(me);
  await page.getByRole('region', { name: 'Open sessions' }).waitFor();
  expect(await outOfSight(page)).toEqual([]);
  await me.tap(page.getByRole('link', { name: 'Settings' }));
  expect(await outOfSight(page)).toEqual([]);
  const links = page.getByRole('navigation', { name: 'Settings' }).getByRole('link');
  for (let i = 0; i < (await links.count()); i++) {
    await me.tap(links.nth(i));
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    const openers = page.locator('main button[aria-expanded]');
    if ((await openers.count()) > 0) await me.tap(openers.first());
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    expect.soft(await outOfSight(page), title).toEqual([]);
    await me.tap(page.getByRole('link', { name: 'Back to Settings' }));
  }
  await browser.close();
  await server.stop();
});
