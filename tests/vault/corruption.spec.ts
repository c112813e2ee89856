import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import * as make from '../../src/storage/store.fixture';
import { chosen, opened } from '../e2e/backup-steps';
import { Tablet, unlockProfile } from '../e2e/chromium-tablet';
import { serve } from '../serve';
import { Therapist } from '../therapist';
import { backupFile } from './backup-file';

const port = 4384;
/** Where Chromium keeps what the page keeps. */
const storeOf = (profile: string) =>
  join(profile, 'Default', 'IndexedDB', `http_localhost_${port}.indexeddb.leveldb`);

function files(profile: string, ending: string): string[] {
  const folder = storeOf(profile);
  const found = readdirSync(folder).filter((name) => name.endsWith(ending));
  return found.sort().map((name) => join(folder, name));
}

/** The last is in use for certain: earlier ones may be left over. */
function newest(profile: string, ending: string): string {
  const last = files(profile, ending).at(-1);
  if (!last) throw new Error('The store has no such file.');
  return last;
}

function flip(path: string, isFlipped: (at: number) => boolean): void {
  const bytes = readFileSync(path);
  for (const at of bytes.keys()) if (isFlipped(at)) bytes[at] = (bytes[at] ?? 0) ^ 0x40;
  writeFileSync(path, bytes);
}

/** What befalls the files of a tablet that is switched off. @param earlier the same tablet some work before. */
const faults: Readonly<Record<string, (profile: string, earlier: string) => void>> = {
  'its log cut in half': (profile) => {
    const log = newest(profile, '.log');
    truncateSync(log, Math.floor(statSync(log).size / 2));
  },
  'bytes of its tables flipped': (profile) => {
    for (const path of files(profile, '.ldb')) flip(path, (at) => at % 4001 === 500);
  },
  'one byte of a table flipped': (profile) => {
    const path = newest(profile, '.ldb');
    const middle = Math.floor(statSync(path).size / 2);
    flip(path, (at) => at === middle);
  },
  'a table missing': (profile) => rmSync(newest(profile, '.ldb')),
  'an earlier copy put back': (profile, earlier) => {
    rmSync(storeOf(profile), { recursive: true });
    cpSync(storeOf(earlier), storeOf(profile), { recursive: true });
  },
  'all of it wiped': (profile) => rmSync(storeOf(profile), { recursive: true }),
};

/** A tablet with a day's work, switched off; and the same before the last of it. */
async function twoStates(folder: string, url: string) {
  const [earlier, profile] = [join(folder, 'earlier'), join(folder, 'profile')];
  const first = await Tablet.open(earlier);
  const me = new Therapist(first.page, url);
  await me.open();
  await me.tap(me.button('Restore from a backup'));
  await chosen(me, await backupFile(folder, 2500));
  await opened(me, make.passphrase);
  await me.tap(me.button('Restore it on this tablet'));
  await me.passphraseField().waitFor();
  await first.close();
  unlockProfile(earlier);
  cpSync(earlier, profile, { recursive: true });
  const second = await Tablet.open(profile);
  const again = new Therapist(second.page, url);
  await again.open('/clients');
  await again.unlock(make.passphrase);
  await again.addClient('Alex Invented', ['14', '3', '1979']);
  await again.tap(again.button('Start session'));
  for (let i = 0; i < 12; i++) {
    await again.page
      .getByRole('textbox', { name: "In the client's words" })
      .fill(`Stiff neck ${i} `.repeat(200));
    await again.saved();
  }
  // The marker follows within seconds.
  await again.page.waitForTimeout(4000);
  await second.close();
  unlockProfile(profile);
  return { earlier, profile };
}

/** What the app says at its next start: at the door, or once it is unlocked. */
async function said(page: Page, url: string): Promise<string> {
  const me = new Therapist(page, url);
  await me.open('/clients');
  const gone = page.getByText('The records on this tablet are gone');
  const told = page.getByRole('alert').or(page.getByText('its files on this tablet may be damaged'));
  // The door is shown on a guess, before the database is looked at.
  await page.waitForTimeout(2000);
  await me.passphraseField().or(gone).first().waitFor();
  if (!(await gone.isVisible())) await me.unlock(make.passphrase);
  await told.first().waitFor();
  return ((await told.first().textContent()) ?? '').replace(/\s+/g, ' ').trim();
}

/** Words that say what is affected, and not only that something is. */
const affected =
  /older than what was last saved|are gone|may be damaged|(is|are) missing|cannot be read|(is an|are) older/;

test('six faults of the files of the store are each told at the next start', async () => {
  test.setTimeout(500_000);
  const folder = mkdtempSync(join(tmpdir(), 'palpate-faults-'));
  const server = await serve(port);
  const { earlier, profile } = await twoStates(folder, server.url);
  for (const [fault, happen] of Object.entries(faults)) {
    const spoilt = join(folder, 'spoilt');
    rmSync(spoilt, { recursive: true, force: true });
    cpSync(profile, spoilt, { recursive: true });
    happen(spoilt, earlier);
    const tablet = await Tablet.open(spoilt);
    try {
      const words = await said(tablet.page, server.url);
      console.log(`corruption, ${fault}: "${words}"`);
      expect(words, fault).toMatch(affected);
    } finally {
      await tablet.kill();
    }
  }
  // The same tablet without a fault says nothing, or the test proves nothing.
  const whole = await Tablet.open(profile);
  const me = new Therapist(whole.page, server.url);
  await me.open('/clients');
  await me.unlock(make.passphrase);
  await whole.page
    .getByRole('link', { name: /Alex Invented/ })
    .first()
    .waitFor();
  await whole.page.waitForTimeout(5000);
  await expect(whole.page.getByText(affected)).toHaveCount(0);
  await whole.kill();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});
