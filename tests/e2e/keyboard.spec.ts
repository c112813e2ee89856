import { expect, type Locator, type Page, chromium as playwright, test } from '@playwright/test';
import { chromium } from '../chromium';
import { serve } from '../serve';
import { Therapist } from '../therapist';

/** Someone who uses no pointer, and who must never find the focus gone. */
class Keys {
  constructor(readonly page: Page) {}

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await expect.poll(() => this.focusWords(), `the focus after ${key}`).not.toBe('nowhere');
  }

  focusWords = () =>
    this.page.evaluate(() => {
      const at = document.activeElement;
      return !at || at === document.body ? 'nowhere' : (at.getAttribute('aria-label') ?? at.textContent);
    });

  /** One key again and again until the focus is on the target or within; Tab may pass the browser's own bar. */
  async to(target: Locator, key = 'Tab'): Promise<void> {
    for (let stops = 0; stops < 60; stops++) {
      if (await target.evaluate((t) => t.contains(document.activeElement))) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`Not reached in 60 stops: ${target}`);
  }

  async use(target: Locator, key = 'Enter'): Promise<void> {
    await this.to(target);
    await this.press(key);
  }

  /** Into a row of choices by Tab, along it by arrows, taken with Space. */
  async choose(group: string, choice: string | RegExp, way: 'on' | 'back' = 'on'): Promise<void> {
    const row = this.page.getByRole('radiogroup', { name: group, exact: true });
    await this.to(row, way === 'on' ? 'Tab' : 'Shift+Tab');
    await this.to(row.getByRole('radio').first(), 'ArrowLeft');
    await this.to(row.getByRole('radio', { name: choice }), 'ArrowRight');
    await this.press('Space');
  }
}

test('a session is started, a finding added, graded, treated and signed without a pointer', async () => {
  const server = await serve(4338);
  const browser = await playwright.launch(chromium);
  const page = await (
    await browser.newContext({ viewport: { width: 1180, height: 820 }, hasTouch: true })
  ).newPage();
  const me = new Therapist(page, server.url);
  const keys = new Keys(page);
  const sheet = page.getByRole('group', { name: /Trapezius, \w+\. Left\./ });
  const row = page.getByRole('button', { name: /Trapezius, \w+\. Left\./ });
  await me.open();
  await me.setUpPractice();
  await me.addClient('Alex Invented', ['14', '3', '1979']);

  await test.step('a muscle is found by name, and the focus goes with it into its sheet', async () => {
    await keys.use(me.button('Start session'));
    await keys.choose('Step', 'Found');
    await keys.to(page.getByRole('searchbox', { name: 'Add a finding by muscle' }));
    await page.keyboard.type('trap upper');
    await keys.use(page.getByRole('button', { name: /^Trapezius, upper.*, left$/ }));
    await expect(sheet).toBeFocused();
  });

  await test.step('it is graded and treated, and what goes away leaves the focus in the sheet', async () => {
    await keys.choose('Tenderness', /^3/);
    await keys.use(me.button('Take the usual pattern'));
    await expect(sheet).toBeFocused();
    await keys.choose('Treated with', 'Trigger point therapy');
    await keys.choose('Pressure', /^4/, 'back');
    await keys.choose("Client's response", 'Productive');
    await keys.use(me.button('Remove treatment'));
    await expect(sheet).toBeFocused();
    await keys.use(me.button('Undo remove treatment'), 'Space');
    await expect(me.chip("Client's response", 'Productive')).toBeChecked();
  });

  await test.step('Escape and Done both lead back to its row', async () => {
    await keys.to(me.button('Close'));
    await keys.press('Escape');
    await expect(row).toBeFocused();
    await keys.press('Enter');
    await expect(sheet).toBeFocused();
    await keys.use(me.button('Done'));
    await expect(row).toBeFocused();
  });

  await test.step('undone to the start and redone to the end, the focus stays where it can go on', async () => {
    while (await me.button(/^Undo ./).count()) await keys.use(me.button(/^Undo ./));
    await expect(row).toBeHidden();
    while (await me.button(/^Redo ./).count()) await keys.use(me.button(/^Redo ./));
    await expect(row).toContainText('Tenderness 3');
  });

  await test.step('not signed at first, then signed, and the next screen is read from its start', async () => {
    await keys.use(me.button('Review and sign'));
    await keys.use(me.button('Not yet'));
    await expect(me.button('Review and sign')).toBeFocused();
    await keys.press('Enter');
    await keys.use(page.getByRole('alertdialog').getByRole('button', { name: 'Sign', exact: true }));
    await expect(page.getByRole('heading', { name: /^Last session/ })).toBeVisible();
    await expect(page.getByRole('main')).toBeFocused();
  });

  await browser.close();
  await server.stop();
});
