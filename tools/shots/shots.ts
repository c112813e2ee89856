import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BrowserContext, chromium as playwright } from '@playwright/test';
import { build } from 'vite';
import { chromium } from '../../tests/chromium';
import { serve } from '../../tests/serve';
import { Therapist } from '../../tests/therapist';
import { screens } from './screens';

const sizes = [
  { name: 'tablet-landscape', width: 1180, height: 820 },
  { name: 'tablet-portrait', width: 820, height: 1180 },
  { name: 'phone', width: 390, height: 844 },
];

/** `npm run shots -- DIR [part of a size's or look's name]`: every screen, in every size and look. */
async function shots(folder: string, only: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await build({ logLevel: 'warn' });
  const server = await serve(4320);
  const browser = await playwright.launch(chromium);
  let count = 0;
  for (const { name, ...viewport } of sizes)
    for (const colorScheme of ['light', 'dark'] as const) {
      const label = `${name}-${colorScheme}`;
      if (!label.includes(only)) continue;
      const context = await browser.newContext({ viewport, colorScheme, hasTouch: true });
      count += await walk(context, server.url, (screen) => resolve(folder, `${screen}-${label}.png`));
      await context.close();
    }
  await browser.close();
  await server.stop();
  console.log(`${count} pictures in ${folder}`);
}

async function walk(context: BrowserContext, url: string, file: (screen: string) => string): Promise<number> {
  const page = await context.newPage();
  page.on('pageerror', (e) => console.error(`page error: ${e.message}`));
  page.on('console', (m) => m.type() === 'error' && console.error(`console: ${m.text()}`));
  const me = new Therapist(page, url);
  let count = 0;
  const take = async (screen: string) => {
    await page.waitForTimeout(450);
    await page.screenshot({ path: file(`${String(++count).padStart(2, '0')}-${screen}`) });
  };
  await screens(me, take);
  return count;
}

const [folder, only = ''] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: npm run shots -- DIR');
  process.exit(1);
}
await shots(folder, only);
