import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, chromium as playwright, test } from '@playwright/test';
import { preview } from 'vite';
import { chromium } from '../chromium';
import { Therapist } from '../therapist';

/** Puts a new version where the app is served from: another page, and a worker that knows it. */
function release(folder: string, version: string): void {
  const [page, worker] = [join(folder, 'index.html'), join(folder, 'sw.js')];
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('<head>', `<head><meta name="release" content="${version}">`),
  );
  const known = readFileSync(worker, 'utf8');
  const renewed = known.replace(/(url:"index\.html",revision:")[^"]*/, `$1${version}`);
  expect(renewed).not.toBe(known);
  writeFileSync(worker, renewed);
}

test('a new version waits, disturbs nothing, and is taken when the therapist says so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'palpate-release-'));
  cpSync('dist', folder, { recursive: true });
  const server = await preview({
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 4334, strictPort: true },
  });
  const browser = await playwright.launch(chromium);
  const page = await (await browser.newContext({ hasTouch: true })).newPage();
  const me = new Therapist(page, 'http://localhost:4334');
  const reason = page.getByLabel("In the client's words");
  const banner = page.getByRole('alert').filter({ hasText: 'A new version is ready' });

  await test.step('half a sentence into a session', async () => {
    await me.open();
    await me.setUpPractice();
    await me.addClient('Alex Invented', ['14', '3', '1979']);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await me.tap(me.button('Start session'));
    await reason.pressSequentially('Stiff neck since ');
  });

  await test.step('a new version comes: a banner says so, and nothing else happens', async () => {
    let left = 0;
    page.on('framenavigated', () => left++);
    await page.evaluate(() => Object.assign(window, { samePage: true }));
    release(folder, 'second');
    await page.evaluate(async () => void (await navigator.serviceWorker.ready).update());
    await expect(banner).toBeVisible();
    await expect(reason).toBeFocused();
    await page.keyboard.type('Monday');
    await expect(reason).toHaveValue('Stiff neck since Monday');
    expect(await page.evaluate(() => 'samePage' in window)).toBe(true);
    expect(left).toBe(0);
  });

  await test.step('reloaded without the therapist taking it, it is still the old one', async () => {
    await me.saved();
    await page.reload();
    await expect(page.locator('meta[name=release]')).toHaveCount(0);
    await me.unlock();
    await expect(banner).toBeVisible();
    await expect(reason).toHaveValue('Stiff neck since Monday');
  });

  await test.step('taken, it saves first, starts anew, and everything typed is there', async () => {
    await reason.press('End');
    await reason.pressSequentially(', worse at the desk');
    await me.tap(me.button('Update now'));
    await expect(page.locator('meta[name=release]')).toHaveAttribute('content', 'second');
    await me.unlock();
    await expect(reason).toHaveValue('Stiff neck since Monday, worse at the desk');
    await expect(banner).toBeHidden();
  });

  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});
