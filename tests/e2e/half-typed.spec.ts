import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serve } from '../serve';
import { Therapist } from '../therapist';
import { Tablet, unlockProfile } from './chromium-tablet';

test('a half-typed client outlives the lock and an empty battery, and is offered again', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'palpate-half-'));
  const server = await serve(4386);
  let tablet = await Tablet.open(profile);
  let me = new Therapist(tablet.page, server.url);
  await me.open();
  await me.setUpPractice();
  await me.addClient('Alex Invented', ['14', '3', '1979']);
  await me.tap(me.page.getByRole('link', { name: 'Edit client' }));
  await me.page.getByLabel('Phone').fill('07700 900123');
  await me.tap(
    me
      .button('Lock')
      .or(me.page.getByRole('link', { name: /^Back to Client/ }))
      .first(),
  );
  await me.open('/clients/new');
  await me.unlock();
  await me.page.getByLabel('Name', { exact: true }).fill('Bo Half');
  await me.page.getByLabel('Phone').fill('07700 900');
  await me.page.waitForTimeout(1000);
  await tablet.kill();

  unlockProfile(profile);
  tablet = await Tablet.open(profile);
  me = new Therapist(tablet.page, server.url);
  await me.open('/clients');
  await me.unlock();
  await expect(me.page.getByText('2 cards are half typed')).toBeVisible();
  await me.tap(me.page.getByRole('link', { name: 'Go on with Bo Half' }));
  await expect(me.page.getByText('What was typed here before is still here')).toBeVisible();
  await expect(me.page.getByLabel('Phone')).toHaveValue('07700 900');
  await me.tap(me.button('Start afresh'));
  await me.tap(me.page.getByRole('link', { name: 'Back to Clients' }));
  await me.tap(me.page.getByRole('link', { name: 'Go on with Alex Invented' }));
  await expect(me.page.getByLabel('Phone')).toHaveValue('07700 900123');
  await me.tap(me.button('Save changes'));
  await me.page.getByRole('heading', { name: 'Alex Invented', level: 1 }).waitFor();
  await me.tap(me.page.getByRole('link', { name: 'Back to Clients' }));
  await me.page.getByRole('link', { name: /Alex Invented/ }).waitFor();
  await expect(me.page.getByText(/half typed/)).toHaveCount(0);
  await tablet.close();
  await server.stop();
  rmSync(profile, { recursive: true, force: true });
});
