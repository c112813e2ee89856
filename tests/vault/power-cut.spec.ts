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

/** Types for so long, has the power cut, and counts the acknowledged inputs that the disk does not hold. */
async function trial(disk: BreakableDisk, url: string, address: string, round: number, relaxed: boolean) {
  const profile = join(disk.at, 'profile');
  const reason = (page: Page) => page.getByLabel("Reason for visit, in the client's words");
  let tablet = await Tablet.open(profile);
  if (relaxed) await relax(tablet.page);
  let me = new Therapist(tablet.page, url);
  await me.open(address);
  await me.unlock();
  let acknowledged = await reason(tablet.page).inputValue();
  const before = acknowledged.length;
  await listenForSaved(tablet.page, (text) => {
    acknowledged = text;
  });
  await reason(tablet.page).focus();
  await tablet.page.keyboard.press('Control+End');
  const typing = typeUntilKilled(tablet.page, round * 1000);
  await new Promise((done) => setTimeout(done, 1000 + Math.random() * 2000));
  disk.cutPower();
  const atTheCut = acknowledged;
  await tablet.kill();
  await typing;
  disk.comeBack();
  unlockProfile(profile);
  tablet = await Tablet.open(profile);
  me = new Therapist(tablet.page, url);
  await me.open(address);
  await me.unlock();
  const kept = await reason(tablet.page).inputValue();
  await tablet.close();
  const inputs = (text: string) => text.slice(before).split(' ').length - 1;
  return {
    acknowledged: inputs(atTheCut),
    lost: atTheCut.startsWith(kept) ? inputs(atTheCut) - inputs(kept) : 0,
  };
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
  { durability: 'relaxed', trials: 3, port: 4366 },
] as const)
  test(`${durability}: what ${trials} power cuts take of what was acknowledged`, async () => {
    test.setTimeout(120_000 + trials * 60_000);
    const disk = new BreakableDisk();
    const server = await serve(port);
    try {
      const address = await visitOn(disk, server.url);
      let [acknowledged, lost] = [0, 0];
      for (let round = 1; round <= trials; round++) {
        const outcome = await trial(disk, server.url, address, round, durability === 'relaxed');
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
