import { expect, type Page, test } from '@playwright/test';
import type { Therapist } from '../therapist';
import { chosen, downloaded, opened, toBackup, withoutPicker } from './backup-steps';
import { tablets } from './tablets';

const { another } = tablets(4351);

/** A picker that always answers with a file in the page's own storage, which is a file like any other. */
const withPicker = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(globalThis, {
      showSaveFilePicker: async () =>
        (await navigator.storage.getDirectory()).getFileHandle('chosen.palpate', { create: true }),
    });
  });

/** Of the two practices side by side. */
const row = (me: Therapist, what: string) =>
  me.page.getByRole('table').first().getByRole('row', { name: what });

test('a practice moves to a new tablet by its backup, and opens there with its passphrase', async () => {
  const old = await another();
  await withoutPicker(old.page);
  await old.open();
  await old.setUpPractice();
  await old.addClient('Alex Invented', ['14', '3', '1979']);
  await old.tap(old.button('Start session'));
  await old.page.getByLabel("In the client's words").fill('Stiff neck');
  await old.saved();
  await old.tap(old.page.getByRole('link', { name: 'Back to Client' }));
  await old.tap(old.page.getByRole('link', { name: 'Back to Clients' }));
  await expect(old.page.getByText('No backup yet')).toBeVisible();
  await old.tap(old.page.getByRole('link', { name: 'Back up now' }));
  const file = await downloaded(old);
  await old.saved();

  const fresh = await another();
  await fresh.open();
  await fresh.tap(fresh.button('Restore from a backup'));
  await chosen(fresh, file);
  await opened(fresh, 'other words than those');
  await expect(fresh.page.getByText('That does not open this backup')).toBeVisible();
  await opened(fresh);
  await expect(row(fresh, 'Clients')).toContainText('1');
  await expect(row(fresh, 'Sessions')).toContainText('1');
  await fresh.tap(fresh.button('Restore it on this tablet'));
  await fresh.passphraseField().waitFor();
  await fresh.unlock();
  await fresh.tap(fresh.page.getByRole('link', { name: /Alex Invented.*Begun/ }));
  await expect(fresh.page.getByLabel("In the client's words")).toHaveValue('Stiff neck');
});

test('a backup is written where the therapist chose, and is the last one on the list of clients', async () => {
  const me = await another();
  await withPicker(me.page);
  await me.open();
  await me.setUpPractice();
  await me.addClient('Alex Invented', ['14', '3', '1979']);
  await me.tap(me.page.getByRole('link', { name: 'Back to Clients' }));
  await toBackup(me);
  await me.tap(me.button('Make a backup'));
  await expect(me.page.getByText('The backup is saved')).toBeVisible();
  await expect(me.page.getByText('It holds 1 client and 0 sessions')).toBeVisible();
  const size = await me.page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    return (await (await root.getFileHandle('chosen.palpate')).getFile()).size;
  });
  expect(size).toBeGreaterThan(600);
  await me.saved();
  await me.tap(me.page.getByRole('link', { name: 'Back to Settings' }));
  await me.tap(me.page.getByRole('link', { name: 'Back to Clients' }));
  await expect(me.page.getByText(/^Last backup today/)).toBeVisible();
});

test('a practice in use is replaced only after it was compared and the question answered', async () => {
  const me = await another();
  await withoutPicker(me.page);
  await me.open();
  await me.setUpPractice();
  await me.addClient('Alex Invented', ['14', '3', '1979']);
  await me.tap(me.page.getByRole('link', { name: 'Back to Clients' }));
  await toBackup(me);
  const file = await downloaded(me);
  await me.tap(me.page.getByRole('link', { name: 'Back to Settings' }));
  await me.tap(me.page.getByRole('link', { name: 'Back to Clients' }));
  await me.addClient('Bo Later', ['1', '1', '1990']);
  await me.tap(me.page.getByRole('link', { name: 'Back to Clients' }));
  await toBackup(me);
  await chosen(me, { name: 'a.palpate', mimeType: '', buffer: Buffer.from('%PDF-1.7 and nothing of ours') });
  await expect(me.page.getByText('This file is not a backup of Palpate.')).toBeVisible();
  await chosen(me, file);
  await opened(me);
  await expect(row(me, 'Clients')).toContainText(/2.*1/);
  await me.tap(me.button('Leave it as it is'));
  await chosen(me, file);
  await opened(me);
  await me.tap(me.button('Replace everything here'));
  await me.tap(me.button('Replace everything'));
  await me.passphraseField().waitFor();
  await me.unlock();
  await me.tap(me.page.getByRole('link', { name: 'Back to Settings' }));
  await me.tap(me.page.getByRole('link', { name: 'Back to Clients' }));
  await expect(me.page.getByRole('link', { name: /Alex Invented/ })).toBeVisible();
  await expect(me.page.getByRole('link', { name: /Bo Later/ })).toHaveCount(0);
  expect(await me.page.evaluate(async () => (await indexedDB.databases()).map((d) => d.name))).toEqual([
    'palpate-2',
  ]);
});
