import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { Tablet, unlockProfile } from '../e2e/chromium-tablet';
import { serve } from '../serve';
import { Therapist } from '../therapist';
import { BreakableDisk } from './breakable-disk';
import { listenForSaved, typeUntilKilled } from './typing';

/** What every browser does unless it is asked: the same app, whose transactions are not flushed. */
const relax = (page: Page) =>
  page.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (names, mode) {
      return transaction.call(this, names, mode, { durability: 'relaxed' });
    };
  });

const reason = (page: Page) => page.getByLabel("In the client's words");

/** The session at this address, unlocked, in a browser of its own that is gone after `work`. */
async function inVisit<T>(
  profile: string,
  address: string,
  relaxed: boolean,
  work: (tablet: Tablet) => Promise<T>,
): Promise<T> {
  const tablet = await Tablet.open(profile);
  try {
    if (relaxed) await relax(tablet.page);
    const me = new Therapist(tablet.page, '');
    await me.open(address);
    await me.unlock();
    await reason(tablet.page).waitFor();
    return await work(tablet);
  } finally {
    await tablet.kill();
  }
}

/** Types for so long, has the power cut, and counts the acknowledged inputs that the disk does not hold. */
async function trial(disk: BreakableDisk, address: string, round: number, relaxed: boolean) {
  const profile = join(disk.at, 'profile');
  const { before, acknowledged, typing } = await inVisit(profile, address, relaxed, async ({ page }) => {
    const start = await reason(page).inputValue();
    let saved = start;
    await listenForSaved(page, reason(page), (text) => {
      saved = text;
    });
    await reason(page).focus();
    await page.keyboard.press('Control+End');
    const going = typeUntilKilled(page, round * 1000);
    await new Promise((done) => setTimeout(done, 1000 + Math.random() * 2000));
    disk.cutPower();
    return { before: start.length, acknowledged: saved, typing: going };
  });
  await typing;
  await disk.comeBack();
  unlockProfile(profile);
  const kept = await inVisit(profile, address, relaxed, ({ page }) => reason(page).inputValue());
  await disk.comeBack();
  unlockProfile(profile);
  const inputs = (text: string) => text.slice(before).split(' ').length - 1;
  const isLost = !kept.startsWith(acknowledged);
  return { acknowledged: inputs(acknowledged), lost: isLost ? inputs(acknowledged) - inputs(kept) : 0 };
}

async function visitOn(disk: BreakableDisk, url: string): Promise<string> {
  const tablet = await Tablet.open(join(disk.at, 'profile'));
  const me = new Therapist(tablet.page, url);
  await me.open();
  await me.setUpPractice();
  await me.addClient('Alex Invented', ['14', '3', '1979']);
  await me.tap(me.button('Start session'));
  await me.saved();
  const address = new URL(tablet.page.url()).pathname;
  await tablet.close();
  return address;
}

for (const { durability, trials, port } of [
  { durability: 'strict', trials: 20, port: 4365 },
  { durability: 'relaxed', trials: 3, port: 4396 },
] as const)
  test(`${durability}: what ${trials} power cuts take of what was acknowledged`, async () => {
    test.setTimeout(120_000 + trials * 60_000);
    const disk = new BreakableDisk();
    const server = await serve(port);
    try {
      const address = await visitOn(disk, server.url);
      let [acknowledged, lost] = [0, 0];
      for (let round = 1; round <= trials; round++) {
        const outcome = await trial(disk, `${server.url}${address}`, round, durability === 'relaxed');
        acknowledged += outcome.acknowledged;
        lost += outcome.lost;
      }
      console.log(
        `power cut, ${durability}: ${lost} of ${acknowledged} acknowledged inputs lost in ${trials} cuts`,
      );
      expect(acknowledged).toBeGreaterThan(trials);
      // The relaxed one must lose, or the test proves nothing about the strict one.
      if (durability === 'strict') expect(lost).toBe(0);
      else expect(lost).toBeGreaterThan(0);
    } finally {
      await server.stop();
      disk.remove();
    }
  });
