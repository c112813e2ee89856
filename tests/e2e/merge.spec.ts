import { type Browser, expect, chromium as playwright, test } from '@playwright/test';
import { chromium } from '../chromium';
import { serve } from '../serve';
import { Therapist } from '../therapist';
import { chosen, downloaded, opened, toBackup, withoutPicker } from './backup-steps';

let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

test.beforeAll(async () => {
  server = await serve(4388);
  browser = await playwright.launch(chromium);
});

test.afterAll(async () => {
  await browser.close();
  await server.stop();
});

test('a backup is brought in beside what is here, and of two versions the therapist chooses', async () => {
  const context = await browser.newContext({ hasTouch: true, acceptDownloads: true });
  const me = new Therapist(await context.newPage(), server.url);
  const { page } = me;
  const client = (name: RegExp) => page.getByRole('link', { name });
  await withoutPicker(page);
  await me.open();
  await me.setUpPractice();
  await me.addClient('Alex Invented', ['14', '3', '1979']);
  await me.tap(client(/^Back to Clients/));
  await toBackup(me);
  const file = await downloaded(me);
  await me.tap(page.getByRole('link', { name: 'Back to Settings' }));
  await me.tap(page.getByRole('link', { name: 'Back to Clients' }));
  await me.tap(client(/Alex Invented/));
  await me.tap(page.getByRole('link', { name: 'Edit client' }));
  await page.getByLabel('Phone').fill('07700 900123');
  await me.tap(me.button('Save changes'));
  await me.saved();
  await me.tap(client(/^Back to Clients/));
  await me.addClient('Bo Later', ['1', '1', '1990']);
  await me.tap(client(/^Back to Clients/));

  await toBackup(me);
  await chosen(me, file);
  await opened(me);
  const share = page.getByRole('region', { name: 'Bring in what is missing here' });
  await expect(share.getByRole('row', { name: 'Clients' })).toContainText(/0\s*0\s*1/);
  await me.tap(me.button('Bring it in'));
  await me.passphraseField().waitFor();
  await me.unlock();
  await page.goto(`${server.url}/clients`);
  await me.unlock();
  await expect(client(/Alex Invented/)).toBeVisible();
  await expect(client(/Bo Later/)).toBeVisible();
  await expect(page.getByText('One record is here in two versions')).toBeVisible();
  await me.tap(page.getByRole('link', { name: 'Look at them' }));
  await expect(page.getByRole('row', { name: 'Phone' })).toContainText(/07700 900123\s*Empty/);
  await me.tap(me.button('Keep both'));
  await expect(page.getByRole('heading', { name: 'Both kept' })).toBeVisible();
  await me.tap(me.button('Use the other one only'));
  await me.tap(me.button('Use the other one only').last());
  await expect(page.getByText('No record is here twice')).toBeVisible();
  await me.tap(page.getByRole('link', { name: 'Back to Clients' }));
  await me.tap(client(/Alex Invented/));
  await me.tap(page.getByRole('link', { name: 'Edit client' }));
  await expect(page.getByLabel('Phone')).toHaveValue('');
  await page.goto(`${server.url}/settings/audit`);
  await me.unlock();
  await expect(page.getByText('Every entry is here')).toBeVisible();
  await expect(page.getByText('Brought in from a backup: practice')).toBeVisible();
  await expect(page.getByText('Chose between two versions: Alex Invented')).toHaveCount(2);
});
