import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { Therapist } from '../therapist';
import { tablets } from './tablets';

/** Turns the sealed bytes of a table into others, as a failing disk or a stranger would; keys it removes. */
const spoil = (page: Page, table: string) =>
  page.evaluate(async (name) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('palpate'));
    const store = db.transaction(name, 'readwrite').objectStore(name);
    for (const row of await done(store.getAll())) {
      for (let i = 20; i < row.sealed?.length; i += 7) row.sealed[i] ^= 0x5a;
      if (row.sealed) await done(store.put(row));
      else await done(store.delete(row.id));
    }
    db.close();
  }, table);

const { url, another } = tablets(4340);
let context: BrowserContext;
let me: Therapist;

test.beforeEach(async () => {
  me = await another();
  context = me.page.context();
  await me.open();
  await me.setUpPractice();
  await me.addClient('Alex Invented', ['14', '3', '1979']);
  await me.tap(me.button('Start session'));
  await me.page.getByLabel("In the client's words").fill('Stiff neck');
  await me.saved();
});

test.afterEach(() => context.close());

test('an address of nobody and of nothing leads back to what there is', async () => {
  const clients = me.page.getByRole('heading', { name: 'Clients', exact: true });
  const session = new URL(me.page.url()).pathname;
  const client = session.replace(/\/sessions\/.*/, '');
  const nobody = ['nobody-of-this-name', 'nobody-of-this-name/sessions/none', '%00%3Cscript%3E/history'];
  for (const address of [...nobody, 'x'.repeat(3000), '../no/such/screen']) {
    await me.open(`/clients/${address}`);
    await me.unlock();
    await expect(clients).toBeVisible();
    await expect(me.page.getByRole('link', { name: /Alex Invented.*age/ })).toBeVisible();
    expect(new URL(me.page.url()).pathname).toBe('/clients');
  }
  await me.open(`${client}/sessions/no-such-session`);
  await me.unlock();
  await expect(me.button(/Go on with the session/)).toBeVisible();
  expect(new URL(me.page.url()).pathname).toBe(client);
});

test('a second tab stays shut, says why, and opens once the first is closed', async () => {
  const second = new Therapist(await context.newPage(), url());
  await second.open();
  await second.unlock();
  await expect(second.page.getByText('Palpate is open in another tab or window')).toBeVisible();
  await expect(second.passphraseField()).toBeVisible();
  await me.tap(me.chip('Step', 'After'));
  await me.page.getByLabel('Plan: aim').fill('See in a week');
  await me.saved();
  await me.page.close();
  await second.tap(second.button('Unlock'));
  await second.tap(
    second.page.getByRole('link', { name: /Alex Invented.*so far|Alex Invented.*No findings/ }),
  );
  await second.tap(second.chip('Step', 'After'));
  await expect(second.page.getByLabel('Plan: aim')).toHaveValue('See in a week');
});

test('a spoilt session is reported, and not shown as a client without sessions', async () => {
  await spoil(me.page, 'sessions');
  await me.open('/');
  await me.unlock();
  await me.tap(me.page.getByRole('link', { name: /Alex Invented.*age/ }));
  const alert = me.page.getByRole('alert');
  await expect(alert).toContainText('1 session of Alex Invented cannot be read.');
  await expect(alert.getByRole('link', { name: 'Restore from a backup' })).toBeVisible();
  await expect(me.page.getByRole('link', { name: 'Back to Clients' })).toBeVisible();
});

test('a spoilt client card is reported, and not shown as an empty practice', async () => {
  await spoil(me.page, 'clients');
  await me.open('/');
  await me.unlock();
  await expect(me.page.getByRole('alert')).toContainText(/1 card .*cannot be read\./);
  await expect(me.page.getByText('No clients yet')).toHaveCount(0);
});

test('rows whose key is gone are reported, and not shown as a first run', async () => {
  await spoil(me.page, 'keys');
  await me.open('/');
  await expect(me.page.getByText('The keys of this practice cannot be read')).toBeVisible();
  await expect(me.button('New practice')).toHaveCount(0);
});
