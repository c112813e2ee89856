import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Tablet, unlockProfile } from '../e2e/chromium-tablet';
import { serve } from '../serve';
import { Therapist } from '../therapist';
import { howMany } from './how-many';
import { listenForSaved, typeUntilKilled } from './typing';

const kills = howMany(50, 3);
/** Of what was typed, no more than this may be at risk. */
const atRiskMs = 1000;
const longestVisitMs = 4000;

test(`killed ${kills} times at random moments of a visit, it loses nothing acknowledged`, async () => {
  test.setTimeout(60_000 + kills * 40_000);
  const profile = mkdtempSync(join(tmpdir(), 'palpate-kill-'));
  const server = await serve(4363);
  let tablet = await Tablet.open(profile);
  let me = new Therapist(tablet.page, server.url);
  await me.open();
  await me.setUpPractice();
  await me.addClient('Alex Invented', ['14', '3', '1979']);
  await me.tap(me.button('Start session'));
  await me.saved();
  const address = new URL(tablet.page.url()).pathname;
  const reason = () => tablet.page.getByLabel("In the client's words");
  let [acknowledgements, words, atRisk, longest] = [0, 0, 0, 0];

  for (let round = 0; round < kills; round++) {
    const before = await reason().inputValue();
    let acknowledged = before;
    await listenForSaved(tablet.page, reason(), (text) => {
      acknowledged = text;
      acknowledgements++;
    });
    await reason().focus();
    await tablet.page.keyboard.press('Control+End');
    const typing = typeUntilKilled(tablet.page, round * 1000);
    await new Promise((done) => setTimeout(done, 200 + Math.random() * longestVisitMs));
    const killedAt = performance.now();
    await tablet.kill();
    const typed = await typing;

    unlockProfile(profile);
    tablet = await Tablet.open(profile);
    me = new Therapist(tablet.page, server.url);
    await me.open(address);
    await me.unlock();
    const kept = await reason().inputValue();
    const ends = `acknowledged up to "${acknowledged.slice(-20)}", kept up to "${kept.slice(-20)}"`;
    expect(kept.startsWith(acknowledged), `kill ${round}: ${ends}`).toBe(true);
    const whole = before + typed.map(({ text }) => text).join('');
    // The last number may have reached the page without an answer having come back.
    expect(kept.startsWith(whole) || whole.startsWith(kept), `kill ${round}: kept as typed`).toBe(true);
    let end = before.length;
    const lost = typed.filter(({ text }) => {
      end += text.length;
      return end > kept.length;
    });
    const oldest = lost[0] ? killedAt - lost[0].at : 0;
    expect(oldest, `kill ${round}: age of the oldest input lost`).toBeLessThanOrEqual(atRiskMs);
    words += typed.length;
    atRisk += lost.length;
    longest = Math.max(longest, oldest);
    if (kept.length > 8000) await reason().fill('');
    await me.saved();
  }
  console.log(
    `kill: ${kills} kills, ${words} inputs, ${acknowledgements} acknowledgements: 0 acknowledged lost; ` +
      `${atRisk} inputs lost, the oldest ${Math.round(longest)} ms before the kill`,
  );
  // Else nothing was put to the test.
  expect(acknowledgements).toBeGreaterThanOrEqual(kills);
  await tablet.close();
  await server.stop();
  rmSync(profile, { recursive: true, force: true });
});
