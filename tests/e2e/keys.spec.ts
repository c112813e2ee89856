import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test';
import { passphrase, Therapist } from '../therapist';
import { tablets } from './tablets';

const theirs = 'three other quiet words';

const { url, another } = tablets(4350);
let context: BrowserContext;
let page: Page;
let me: Therapist;
let recoveryKey: string;

test.beforeEach(async () => {
  me = await another();
  page = me.page;
  context = page.context();
  await me.open();
  recoveryKey = await me.setUpPractice();
});

test.afterEach(() => context.close());

async function settings() {
  await me.tap(page.getByRole('link', { name: 'Settings', exact: true }));
  await me.tap(page.getByRole('link', { name: /^Unlocking/ }));
}
const clients = () => page.getByRole('heading', { name: 'Clients', exact: true });
const dialog = () => page.getByRole('dialog').or(page.getByRole('alertdialog'));
const panel = (name: string): Locator => page.getByRole('region', { name, exact: true });

async function lock() {
  await me.tap(me.button('Lock'));
  await me.passphraseField().waitFor();
}

async function addSam() {
  await settings();
  await me.tap(me.button('Add a therapist'));
  await page.getByLabel('Their name').fill('Sam Second');
  await page.getByRole('textbox', { name: 'Their passphrase', exact: true }).fill(theirs);
  await page.getByRole('textbox', { name: 'Their passphrase again' }).fill(theirs);
  await page.getByRole('textbox', { name: 'Your own passphrase' }).fill(passphrase);
  await me.tap(me.button('Add the therapist'));
  await expect(dialog()).toHaveCount(0);
  await expect(panel('Therapists').getByText('Sam Second')).toBeVisible();
}

test('two therapists share the records, each by a passphrase of their own; one who leaves is shut out', async () => {
  await addSam();
  await me.open();
  await me.unlock();
  await me.addClient('Alex Invented', ['14', '3', '1979']);
  await lock();
  await expect(page.getByText('Sam')).toHaveCount(0);
  await me.unlock(theirs);
  await expect(page.getByRole('heading', { name: 'Alex Invented', level: 1 })).toBeVisible();
  await me.tap(page.getByRole('link', { name: 'Back to Clients' }));
  await settings();
  await expect(me.button('Remove Robin Example')).toBeVisible();
  await lock();

  await me.unlock();
  await me.tap(me.button('Remove Sam Second'));
  await expect(dialog()).toContainText('still opens with the passphrase they have now');
  await page.getByRole('textbox', { name: 'Your own passphrase' }).fill('not my own words');
  await me.tap(me.button('Remove their keys'));
  await expect(dialog()).toContainText('That passphrase does not open this practice');
  await page.getByRole('textbox', { name: 'Your own passphrase' }).fill(passphrase);
  await me.tap(me.button('Remove their keys'));
  await expect(panel('Therapists').getByText('Cannot unlock. What they recorded is kept')).toBeVisible();
  await lock();
  await me.unlock(theirs);
  await expect(page.getByText('That passphrase does not open this practice')).toBeVisible();
});

test('what a therapist signs bears their own name', async () => {
  await addSam();
  await lock();
  await me.open();
  await me.unlock(theirs);
  await me.addClient('Alex Invented', ['14', '3', '1979']);
  await me.tap(me.button('Start session'));
  await page.getByLabel("In the client's words").fill('Stiff neck');
  await me.saved();
  await me.tap(me.button('Review and sign'));
  await me.tap(me.button('Sign'));
  await me.tap(page.getByRole('link', { name: 'Sessions', exact: true }));
  await me.tap(page.getByRole('link', { name: /findings/ }).first());
  await expect(page.getByText(/Signed by Sam Second/)).toBeVisible();
});

test('a forgotten passphrase: the recovery key opens, a mistype is noticed, a new passphrase is chosen', async () => {
  await lock();
  await me.tap(me.button('I have forgotten my passphrase'));
  const field = page.getByRole('textbox', { name: 'Recovery key' });
  const unlock = me.button('Unlock with the recovery key');
  await field.fill(recoveryKey.slice(0, 12));
  await me.tap(unlock);
  await expect(page.getByText('Some of it is missing')).toBeVisible();
  const wrong = recoveryKey.startsWith('A') ? 'B' : 'A';
  await field.fill(wrong + recoveryKey.slice(1));
  await me.tap(unlock);
  await expect(page.getByText('One or more characters are mistyped')).toBeVisible();
  await field.fill(recoveryKey.toLowerCase().replaceAll('-', ' '));
  await me.tap(unlock);
  await page.getByRole('textbox', { name: 'New passphrase', exact: true }).fill(theirs);
  await page.getByRole('textbox', { name: 'New passphrase again' }).fill(theirs);
  await me.tap(me.button('Keep it and unlock'));
  await expect(clients()).toBeVisible();
  await lock();
  await me.unlock();
  await expect(page.getByText('That passphrase does not open this practice')).toBeVisible();
  await me.unlock(theirs);
  await expect(clients()).toBeVisible();
});

test('a new recovery key takes the place of the old one', async () => {
  await settings();
  await me.tap(me.button('Make a new one'));
  await me.tap(me.button('Not now'));
  await me.tap(me.button('Make a new one'));
  await page.getByRole('textbox', { name: 'Your own passphrase' }).fill(passphrase);
  await me.tap(me.button('Make it'));
  const renewed = await me.keepRecoveryKey();
  expect(renewed).not.toBe(recoveryKey);
  await lock();
  await me.tap(me.button('I have forgotten my passphrase'));
  for (const [key, outcome] of [
    [recoveryKey, 'That recovery key does not open this practice'],
    [renewed, 'Choose a new passphrase'],
  ] as const) {
    await page.getByRole('textbox', { name: 'Recovery key' }).fill(key);
    await me.tap(me.button('Unlock with the recovery key'));
    await expect(page.getByText(outcome)).toBeVisible();
  }
});

test('wrong tries make the next one wait, and a reload does not make that forgotten', async () => {
  await lock();
  for (const n of [1, 2, 3]) {
    await me.unlock(`not these words ${n}`);
    await expect(
      page.getByText(n < 3 ? 'does not open this practice' : 'Too many wrong tries'),
    ).toBeVisible();
  }
  await page.reload();
  await expect(page.getByText(/The next one is taken in \d s/)).toBeVisible();
  await expect(me.button('Unlock')).toBeDisabled();
  await expect(me.button('Unlock')).toBeEnabled({ timeout: 10_000 });
  await me.unlock();
  await expect(clients()).toBeVisible();
});

test('a passkey opens beside the passphrase, where the device has one that can', async () => {
  const cdp = await context.newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
      hasPrf: true,
    },
  });
  await settings();
  await me.tap(me.button('Add a passkey'));
  await page.getByRole('textbox', { name: 'Your own passphrase' }).fill(passphrase);
  await me.tap(me.button('Go on to the device'));
  await expect(me.button('Add another')).toBeVisible();
  await me.tap(me.button('Lock'));
  await me.tap(me.button('Unlock with a passkey'));
  await expect(panel('Therapists').getByText('You. Your name goes')).toBeVisible();
  await lock();
  await cdp.send('WebAuthn.disable');
  await me.unlock();
  await expect(panel('Therapists')).toBeVisible();
});

test('a second tab asks the first to save and lock, and works on where it was', async () => {
  await me.addClient('Alex Invented', ['14', '3', '1979']);
  await me.tap(me.button('Start session'));
  await me.tap(me.chip('Step', 'After'));
  await page.getByLabel('Plan: aim').fill('See in a week');
  const second = new Therapist(await context.newPage(), url());
  await second.open(new URL(page.url()).pathname);
  await second.unlock();
  await second.tap(second.button('Work here instead'));
  await second.tap(second.chip('Step', 'After'));
  await expect(second.page.getByLabel('Plan: aim')).toHaveValue('See in a week');
  await expect(me.passphraseField()).toBeVisible();
  await second.page.getByLabel('Plan: aim').fill('See in a fortnight');
  await second.saved();
  await me.unlock();
  await me.tap(me.button('Work here instead'));
  await me.tap(me.chip('Step', 'After'));
  await expect(page.getByLabel('Plan: aim')).toHaveValue('See in a fortnight');
  await expect(second.passphraseField()).toBeVisible();
});
