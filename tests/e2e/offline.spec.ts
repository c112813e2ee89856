import { type ConsoleMessage, expect, chromium as playwright, test } from '@playwright/test';
import { chromium } from '../chromium';
import { serve } from '../serve';
import { Therapist } from '../therapist';
import { MadeUpWords, writeEverywhere } from './every-field';

interface Manifest {
  name: string;
  start_url: string;
  scope: string;
  display: string;
  icons: { src: string; sizes: string; purpose?: string }[];
}

test('it can be put on the home screen: its manifest keeps what it promises', async () => {
  const server = await serve(4341);
  const browser = await playwright.launch(chromium);
  const page = await browser.newPage();
  await page.goto(server.url);
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest: Manifest = await (await page.request.get(new URL(address ?? '', server.url).href)).json();
  expect(manifest).toMatchObject({ name: 'Palpate', start_url: '/', scope: '/', display: 'standalone' });
  expect(manifest.icons.filter((i) => i.purpose === 'maskable')).toHaveLength(1);
  expect(manifest.icons.filter((i) => !i.purpose).map((i) => i.sizes)).toEqual(['192x192', '512x512']);
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    expect(size, src).toBe(sizes);
  }
  const cdp = await page.context().newCDPSession(page);
  const { errors } = await cdp.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  await browser.close();
  await server.stop();
});

test('in a whole visit nothing leaves the tablet, nothing is refused, and no address or title tells', async () => {
  const server = await serve(4342);
  const browser = await playwright.launch(chromium);
  const context = await browser.newContext({ viewport: { width: 1180, height: 820 }, hasTouch: true });
  const addresses: string[] = [];
  const complaints: string[] = [];
  const titles = new Set<string>();
  let byWorker = 0;
  context.on('request', (request) => {
    addresses.push(request.url());
    if (request.serviceWorker()) byWorker++;
  });
  context.on('console', (m: ConsoleMessage) => {
    if (m.type() === 'error' || m.type() === 'warning') complaints.push(m.text());
  });
  context.on('weberror', ({ error }) => complaints.push(error().message));
  const page = await context.newPage();
  page.on('framenavigated', async (frame) => {
    addresses.push(frame.url());
    titles.add(await page.title());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (e) =>
      console.error(`refused: ${e.effectiveDirective}`),
    );
  });

  const words = new MadeUpWords(3);
  const me = new Therapist(page, server.url);
  await writeEverywhere(me, words);
  await me.tap(me.button('Lock'));
  await me.passphraseField().waitFor();

  expect(
    addresses.filter((a) => new URL(a).origin !== server.url && !a.startsWith(`blob:${server.url}/`)),
  ).toEqual([]);
  expect(byWorker).toBeGreaterThan(10);
  expect(addresses.some((a) => a.includes('/sessions/'))).toBe(true);
  expect(addresses.filter((a) => words.said.some((word) => a.includes(word)))).toEqual([]);
  expect([...titles]).toEqual(['Palpate']);
  expect(complaints).toEqual([]);
  await browser.close();
  await server.stop();
});
