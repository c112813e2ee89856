import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serve } from '../serve';
import { Therapist } from '../therapist';
import { Tablet } from './chromium-tablet';
import { MadeUpWords, typeEverywhere, writeEverywhere } from './every-field';

/** Which of the words lie in any file of the profile, in UTF-8 or UTF-16, in capitals or not. */
function wordsIn(profile: string, words: readonly string[]): string[] {
  const forms = words.map((word) => {
    const low = word.toLowerCase();
    return { word, low, wide: Buffer.from(low, 'utf16le').toString('latin1') };
  });
  const found = new Set<string>();
  for (const entry of readdirSync(profile, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const text = readFileSync(file, 'latin1').toLowerCase();
    for (const { word, low, wide } of forms)
      if (file.toLowerCase().includes(low) || text.includes(low) || text.includes(wide)) found.add(word);
  }
  return [...found];
}

/**
 * The proof that the search sees what a browser keeps: a page that takes no care, in the same profile.
 * @returns the words that it lets lie about.
 */
async function useCarelessPage(page: Page, words: MadeUpWords): Promise<string[]> {
  const server = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html');
    answer.end('<form><label>Name <input name="name" autocomplete="on"></label><button>Send</button></form>');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const [sent, stored, wide] = [words.next(), words.next(), words.next()];
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}`);
  await page.getByLabel('Name').pressSequentially(sent);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.waitForURL(/name=/);
  await page.evaluate((word) => localStorage.setItem('in one byte a letter', word), stored);
  await page.evaluate((word) => localStorage.setItem('in two, for the Ω', `${word} Ω`), wide);
  server.closeAllConnections();
  server.close();
  return [sent, stored, wide];
}

async function lockAndMistype(me: Therapist, words: MadeUpWords): Promise<void> {
  await me.tap(me.button('Lock'));
  await me.tap(me.button('Show: Passphrase'));
  await typeEverywhere(me, words);
  await me.tap(me.button('Unlock'));
  await expect(me.page.getByText('That passphrase does not open this practice')).toBeVisible();
}

async function halfWayThroughASession(me: Therapist, words: MadeUpWords): Promise<void> {
  await me.tap(me.page.getByRole('link', { name: 'Back to Clients' }));
  await me.tap(me.page.getByRole('link', { name: /age/ }));
  await me.tap(me.button('Start session'));
  await typeEverywhere(me, words);
}

const endings = [
  { how: 'locked and closed', port: 4331, seed: 1, last: lockAndMistype, end: (t: Tablet) => t.close() },
  {
    how: 'killed in a session',
    port: 4332,
    seed: 2,
    last: halfWayThroughASession,
    end: (t: Tablet) => t.kill(),
  },
];

test.describe.configure({ mode: 'parallel' });
for (const { how, port, seed, last, end } of endings)
  test(`no word typed into any field is found on the disk after the app is ${how}`, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'palpate-thief-'));
    const server = await serve(port);
    const tablet = await Tablet.open(profile);
    const me = new Therapist(tablet.page, server.url);
    const careless = await useCarelessPage(tablet.page, new MadeUpWords(seed + 100));
    const words = new MadeUpWords(seed);
    await writeEverywhere(me, words);
    await last(me, words);
    await end(tablet);
    await server.stop();
    expect(words.said.length).toBeGreaterThan(25);
    expect(wordsIn(profile, careless)).toEqual(careless);
    expect(wordsIn(profile, words.said)).toEqual([]);
    rmSync(profile, { recursive: true, force: true });
  });
