import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { placeOf } from '../body';
import { serve } from '../serve';
import { Therapist } from '../therapist';
import { Tablet, unlockProfile } from './chromium-tablet';

const trapezius = { u: 75, v: 1418 };
const gluteus = { u: -100, v: 950 };

test('one visit, a kill, no network, the next visit, and a letter', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'palpate-tablet-'));
  const server = await serve(4311);
  let tablet = await Tablet.open(profile);
  let me = new Therapist(tablet.page, server.url);

  await test.step('a new practice and a client', async () => {
    await me.open();
    await me.setUpPractice();
    await me.addClient('Alex Invented', ['14', '3', '1979']);
    await me.saved();
  });

  await test.step('the app is here to stay, so the network may go', async () => {
    await tablet.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await server.stop();
  });

  await test.step('a knot is marked, named, graded and treated', async () => {
    await me.tap(me.button('Start session'));
    await me.tap(me.chip('View', 'Back'));
    await me.placeOn('back-superficial', trapezius.u, trapezius.v);
    await expect(tablet.page.getByRole('heading', { name: /Trapezius, \w+\. Left\./ })).toBeVisible();
    await me.tap(me.chip('Tenderness', /^3/));
    await me.tap(me.chip('Treated with', 'Trigger point therapy'));
    await me.tap(me.chip('Pressure', /^4/));
    await me.tap(me.chip("Client's response", 'Productive'));
    await me.tap(me.chip('Held for', '60 s'));
    await me.tap(me.chip('Release', 'Partly released'));
    await me.tap(me.chip('Pain after, 0 to 10', '2'));
    await me.tap(me.chip("The client's own ache", 'Yes'));
    await me.saved();
  });

  await test.step('where it refers to is drawn with a finger', async () => {
    await me.tap(me.button('Draw on the map'));
    await me.drawAround('back-superficial', 45, 1530, 28);
    await expect(tablet.page.getByText(/Felt by the client/)).toBeVisible();
  });

  await test.step('a wrong tap is undone with one tap', async () => {
    await me.done();
    await me.placeOn('back-superficial', gluteus.u, gluteus.v);
    await expect(tablet.page.getByRole('heading', { name: /Gluteus \w+\. Right\./ })).toBeVisible();
    await me.tap(me.button('Undo add finding'));
    await expect(tablet.page.getByRole('heading', { name: /Gluteus/ })).toBeHidden();
    await me.tapBody('back-superficial', gluteus.u, gluteus.v);
    await me.tap(me.chip('Tenderness', /^2/));
    await me.saved();
  });

  await test.step('the browser is killed in mid-session and nothing acknowledged is lost', async () => {
    await tablet.kill();
    unlockProfile(profile);
    tablet = await Tablet.open(profile);
    me = new Therapist(tablet.page, server.url);
    await me.open();
    await me.unlock('not the right passphrase');
    await expect(tablet.page.getByText('That passphrase does not open this practice')).toBeVisible();
    await me.unlock();
    await me.tap(tablet.page.getByRole('link', { name: /Alex Invented.*2 findings so far/ }));
    await expect(
      tablet.page.getByRole('button', { name: /Trapezius, \w+\. Left\..*Tenderness 3/ }),
    ).toBeVisible();
    await expect(
      tablet.page.getByRole('button', { name: /Gluteus \w+\. Right\..*Tenderness 2/ }),
    ).toBeVisible();
  });

  await test.step('the session is signed and does not change any more', async () => {
    await me.tap(me.button('Review and sign'));
    await me.tap(me.button('Sign'));
    await expect(tablet.page.getByRole('heading', { name: /^Last session/ })).toBeVisible();
    await expect(tablet.page.getByRole('heading', { name: 'New last time' })).toBeVisible();
    await me.tap(tablet.page.getByRole('link', { name: 'Sessions' }));
    await me.tap(tablet.page.getByRole('link', { name: /2 findings/ }));
    await expect(tablet.page.getByText(/It cannot be changed/)).toBeVisible();
    await me.tapBody('back-superficial', 30, 1300);
    await expect(tablet.page.getByRole('button', { name: /Undo/ })).toHaveCount(0);
    await me.tap(tablet.page.getByRole('link', { name: 'Back to Sessions' }));
    await me.tap(tablet.page.getByRole('link', { name: 'Brief' }));
  });

  await test.step('at the next visit one knot is clear and the other persists: a tap on its ghost, a tap on its grade', async () => {
    await me.tap(me.button('Start session'));
    await me.tap(me.chip('View', 'Back'));
    await me.tapBody('back-superficial', trapezius.u, trapezius.v);
    await me.tap(me.button('Checked, clear'));
    const before = me.taps;
    await me.tapBody('back-superficial', gluteus.u, gluteus.v);
    await me.tap(me.chip('Present again, tenderness now', /^3/));
    expect(me.taps - before).toBe(2);
    await me.done();
    await expect(tablet.page.getByRole('button', { name: /Gluteus.*Persisting/ })).toBeVisible();
    await me.tap(me.button('Review and sign'));
    await me.tap(me.button('Sign'));
    await expect(tablet.page.getByRole('heading', { name: 'Cleared' })).toBeVisible();
  });

  await test.step('at the third it came back, found near its place and confirmed', async () => {
    await me.tap(me.button('Start session'));
    await me.tap(me.chip('View', 'Back'));
    await me.tap(me.chip('Step', 'Found'));
    await me.tap(tablet.page.getByRole('button', { name: /Trapezius.*Clear when last checked/ }));
    await me.tap(me.chip('Present again, tenderness now', /^3/));
    await me.done();
    await expect(tablet.page.getByRole('button', { name: /Trapezius.*Returned/ })).toBeVisible();
  });

  await test.step('a deep muscle is marked on its layer, and one of the thigh from the side', async () => {
    await me.tap(me.chip('Layer', 'Deep'));
    await me.placeOn('back-deep', ...placeOf('back-deep', 'piriformis', 'right'));
    await expect(tablet.page.getByRole('heading', { name: /Piriformis\. Right\./ })).toBeVisible();
    await me.tap(me.chip('Tenderness', /^2/));
    await me.done();
    await me.tap(me.chip('View', 'Left side'));
    await me.tap(me.chip('Layer', 'Superficial'));
    await me.placeOn('left-superficial', ...placeOf('left-superficial', 'vastus-lateralis', 'left'));
    await expect(tablet.page.getByRole('heading', { name: /Vastus lateralis\. Left\./ })).toBeVisible();
    await me.tap(me.chip('Tenderness', /^3/));
    await me.done();
    await me.tap(me.button('Review and sign'));
    await me.tap(me.button('Sign'));
    await me.tap(tablet.page.getByRole('link', { name: 'History' }));
    await expect(
      tablet.page.getByText('Present at 2 of 3 checks, cleared once, returned once.').first(),
    ).toBeVisible();
    await expect(tablet.page.getByText('Piriformis. Right.').first()).toBeVisible();
  });

  await test.step('the letter is made and shown before it leaves', async () => {
    await me.tap(tablet.page.getByRole('link', { name: 'Handover' }));
    await me.tap(me.button('Make the document'));
    await expect(tablet.page.getByRole('img', { name: /Page 1/ })).toBeVisible({ timeout: 30_000 });
    const leaving = tablet.page.waitForEvent('download');
    await me.tap(me.button('Save PDF'));
    expect((await leaving).suggestedFilename()).toMatch(/^letter-gp-\d{4}-\d\d-\d\d\.pdf$/);
  });

  await test.step('locked, nothing is left on the screen', async () => {
    await me.tap(me.button('Lock'));
    await expect(me.passphraseField()).toBeVisible();
    await expect(tablet.page.getByText('Alex Invented')).toHaveCount(0);
    await tablet.close();
    rmSync(profile, { recursive: true, force: true });
  });
});
