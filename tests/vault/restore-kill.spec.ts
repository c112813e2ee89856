import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import * as make from '../../src/storage/store.fixture';
import { chosen, opened } from '../e2e/backup-steps';
import { Tablet, unlockProfile } from '../e2e/chromium-tablet';
import { serve } from '../serve';
import { passphrase, Therapist } from '../therapist';
import { backupFile } from './backup-file';
import { howMany } from './how-many';
import { onDisk } from './on-disk';

const kills = howMany(20, 2);
/** Enough for restoring them to take a while. */
const sessions = 2500;

/** The profile of a tablet with a small practice in use. */
async function inUse(folder: string, url: string): Promise<string> {
  const profile = join(folder, 'before');
  const tablet = await Tablet.open(profile);
  const me = new Therapist(tablet.page, url);
  await me.open();
  await me.setUpPractice();
  await me.addClient('Alex Invented', ['14', '3', '1979']);
  await me.tap(me.button('Start session'));
  await me.saved();
  await tablet.close();
  unlockProfile(profile);
  return profile;
}

const ways = {
  replaced: async (me: Therapist) => {
    await me.tap(me.button('Replace everything here'));
    await me.tap(me.button('Replace everything'));
  },
  merged: (me: Therapist) => me.tap(me.button('Bring it in')),
};
type Way = keyof typeof ways;

/** From the choice of the file to the door behind which the restored practice is. */
async function restore(me: Therapist, file: string, way: Way, onPress: (of: 'open' | 'last') => void) {
  await me.open('/settings/backup');
  await me.unlock();
  await chosen(me, file);
  const comparing = opened(me, make.passphrase);
  onPress('open');
  await comparing;
  await me.button('Replace everything here').waitFor();
  await ways[way](me);
  onPress('last');
  await me.passphraseField().waitFor();
}

/** Starts the app until it has cleared away what it does not use. @returns what is left. */
async function oneLeft(me: Therapist, url: string, tries = 10): Promise<readonly string[]> {
  await me.open();
  await me.passphraseField().waitFor();
  await me.page.waitForTimeout(500);
  const [one, ...others] = await onDisk(me.page, url);
  if (one && others.length === 0) return one.ids;
  if (tries === 0) throw new Error('More than one database is left.');
  return oneLeft(me, url, tries - 1);
}

/** What is found at the next start: what lay there, and what the app makes of it. */
async function nextStart(profile: string, url: string, isNew: (ids: readonly string[]) => boolean, way: Way) {
  unlockProfile(profile);
  const tablet = await Tablet.open(profile);
  try {
    const databases = (await onDisk(tablet.page, url)).length;
    const me = new Therapist(tablet.page, url);
    const ids = await oneLeft(me, url);
    await me.open();
    await me.unlock(way === 'replaced' && isNew(ids) ? make.passphrase : passphrase);
    await tablet.page.getByRole('heading', { name: 'Clients', exact: true }).waitFor();
    // Everything is looked through a moment after unlocking.
    await tablet.page.waitForTimeout(3000);
    const damaged = await tablet.page.getByText('Some records on this tablet are damaged').count();
    return { ids: ids.join(' '), databases, damaged };
  } finally {
    await tablet.kill();
  }
}

for (const [way, port] of [
  ['replaced', 4382],
  ['merged', 4383],
] as const)
  test(`killed ${kills} times while a practice is ${way}, it is the old one or the new one`, async () => {
    test.setTimeout(180_000 + kills * 60_000);
    const folder = mkdtempSync(join(tmpdir(), 'palpate-restore-'));
    const server = await serve(port);
    const file = await backupFile(folder, sessions);
    const before = await inUse(folder, server.url);
    const isNew = (ids: readonly string[]) => ids.length > sessions;
    const round = async (work: (tablet: Tablet, me: Therapist) => Promise<void>) => {
      const profile = join(folder, 'round');
      rmSync(profile, { recursive: true, force: true });
      cpSync(before, profile, { recursive: true });
      const tablet = await Tablet.open(profile);
      await work(tablet, new Therapist(tablet.page, server.url));
      return nextStart(profile, server.url, isNew, way);
    };
    const old = await round((tablet) => tablet.close());
    const took = { open: 0, last: 0 };
    const whole = await round(async (tablet, me) => {
      const at = { open: 0, last: 0 };
      await restore(me, file, way, (of) => {
        at[of] = performance.now();
      });
      const now = performance.now();
      took.open = now - at.open;
      took.last = now - at.last;
      await tablet.close();
    });
    expect(whole.ids).not.toBe(old.ids);
    expect(whole.ids.split(' ')).toHaveLength(sessions + (way === 'merged' ? 4 : 2));

    let [asOld, asNew, halfMade] = [0, 0, 0];
    for (let i = 0; i < kills; i++) {
      // First in the middle; then at any moment of it, and as often near its end.
      const from = i % 2 === 0 ? 'open' : 'last';
      const share = i === 0 ? 0.6 : Math.random() * 1.1;
      const found = await round(async (tablet, me) => {
        const killed = new Promise<void>((done) => {
          void restore(me, file, way, (of) => {
            if (of !== from) return;
            setTimeout(() => void tablet.kill().then(done), share * took[from]);
          }).catch(() => 'The browser went away under it, as it should.');
        });
        await killed;
      });
      expect([old.ids, whole.ids], `kill ${i}: ids of clients and sessions`).toContain(found.ids);
      expect(found.damaged, `kill ${i}: damage told`).toBe(0);
      if (found.ids === old.ids) asOld++;
      else asNew++;
      if (found.databases > 1) halfMade++;
    }
    console.log(
      `restore, ${way}: ${kills} kills, ${asOld} times the old practice, ${asNew} times the new one, 0 a mix; ` +
        `${halfMade} times another database lay beside it`,
    );
    // Else no kill came in the middle.
    expect(halfMade).toBeGreaterThan(0);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
