import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { readPdf } from '../../tools/sample/read-pdf';
import type { Therapist } from '../therapist';
import { tablets } from './tablets';

const { url, another } = tablets(4353);

async function practice(): Promise<Therapist> {
  const me = await another();
  await me.open();
  await me.setUpPractice();
  await me.tap(me.button('Try with a sample client'));
  await me.page.getByRole('heading', { name: /^Last session/ }).waitFor();
  return me;
}

test('a client is erased with a reason, which stays in the trail without the name', async () => {
  const me = await practice();
  const { page } = me;
  await me.tap(page.getByRole('link', { name: 'Edit client' }));
  await me.tap(page.getByRole('link', { name: 'Copy for the client, or erase' }));
  await me.tap(me.button('Erase this client'));
  await expect(page.getByText('Write why the records are erased.')).toBeVisible();
  await page.getByLabel('Reason').fill('Asked for in a letter');
  await me.tap(me.button('Erase this client'));
  await me.tap(me.button('Erase for good'));
  await page.getByRole('heading', { name: 'Clients', exact: true }).waitFor();
  await expect(page.getByRole('link', { name: /age/ })).toHaveCount(0);
  const rows = await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((ok) => {
      const opening = indexedDB.open('palpate');
      opening.onsuccess = () => ok(opening.result);
    });
    const tables = ['clients', 'sessions', 'links', 'consents'];
    const transaction = db.transaction(tables);
    const counts = tables.map(
      (table) =>
        new Promise<number>((ok) => {
          const counting = transaction.objectStore(table).count();
          counting.onsuccess = () => ok(counting.result);
        }),
    );
    return Promise.all(counts);
  });
  expect(rows).toEqual([0, 0, 0, 0]);
  await me.tap(page.getByRole('link', { name: 'Settings' }));
  await me.tap(page.getByRole('link', { name: /^Audit trail/ }));
  await expect(page.getByText('Every entry is here')).toBeVisible();
  await expect(page.getByText(/Erased.*Reason: Asked for in a letter/)).toBeVisible();
  await expect(page.getByText('Sam Sample')).toHaveCount(0);
});

test('the full record of a client holds what the audit trail says of them', async () => {
  const me = await practice();
  const { page } = me;
  await me.tap(page.getByRole('link', { name: 'Handover', exact: true }));
  await me.tap(me.chip('For whom', 'Copy of everything'));
  await me.tap(me.button('Make the document'));
  const [download] = await Promise.all([page.waitForEvent('download'), me.tap(me.button('Save PDF'))]);
  const words = readPdf(await readFile(await download.path()), 'pdftotext', '-layout', 'FILE', '-');
  expect(words).toMatch(/Audit trail\n/);
  expect(words).toMatch(/Created +Client +Robin Example/);
  expect(words).toMatch(/Created +Session +Robin Example/);
});

test('what is missing after unlocking is named, and the rest is there', async () => {
  const me = await practice();
  const { page } = me;
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((ok) => {
      const opening = indexedDB.open('palpate');
      opening.onsuccess = () => ok(opening.result);
    });
    const store = db.transaction('sessions', 'readwrite').objectStore('sessions');
    const [first] = await new Promise<IDBValidKey[]>((ok) => {
      const reading = store.getAllKeys();
      reading.onsuccess = () => ok(reading.result);
    });
    store.delete(first as string);
    db.close();
  });
  await me.tap(me.button('Lock'));
  await me.passphraseField().waitFor();
  await me.unlock();
  const words = page.getByText('1 session of Sam Sample is missing.');
  await expect(words).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Last session/ })).toBeVisible();
});

test('an emptied tablet is not taken for a new one', async () => {
  const me = await practice();
  const { page } = me;
  await page.goto(`${url()}/manifest.webmanifest`);
  await page.evaluate(
    () =>
      new Promise((ok) => {
        indexedDB.deleteDatabase('palpate').onsuccess = ok;
      }),
  );
  await me.open();
  await expect(page.getByText('The records on this tablet are gone')).toBeVisible();
});

test('a client takes the whole record along as a PDF, and the trail tells what left', async () => {
  const me = await practice();
  const { page } = me;
  await me.tap(page.getByRole('link', { name: 'Handover' }));
  await me.tap(me.button('Make the document'));
  await me.button('Save PDF').waitFor();
  const letter = page.waitForEvent('download');
  await me.tap(me.button('Save PDF'));
  await letter;
  await me.tap(page.getByRole('link', { name: 'Brief' }));
  await me.tap(page.getByRole('link', { name: 'Edit client' }));
  await me.tap(page.getByRole('link', { name: 'Copy for the client, or erase' }));
  const leaving = page.waitForEvent('download');
  await me.tap(me.button('Save as PDF'));
  const copy = await leaving;
  expect(copy.suggestedFilename()).toMatch(/^records-\d{4}-\d\d-\d\d\.pdf$/);
  const words = readPdf(await readFile(await copy.path()), 'pdftotext', '-layout', 'FILE', '-');
  for (const said of ['Sam Sample', 'Session of', 'Consents', 'Audit trail', 'Robin Example'])
    expect(words).toContain(said);
  await me.saved();
  await page.goto(`${url()}/settings/audit`);
  await me.unlock();
  await expect(page.getByText('Exported: letter for the GP of Sam Sample')).toBeVisible();
  await expect(page.getByText('Exported: Sam Sample')).toBeVisible();
});
