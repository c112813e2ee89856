import { expect, chromium as playwright, test } from '@playwright/test';
import { screens } from '../../tools/shots/screens';
import { chromium } from '../chromium';
import { serve } from '../serve';
import { Therapist } from '../therapist';
import { outOfSight } from './out-of-sight';

const softly = expect.configure({ soft: true });

const rooms = [
  { called: 'on a phone', viewport: { width: 390, height: 844 }, text: '100%', port: 4391 },
  { called: 'at twice the type', viewport: { width: 1180, height: 820 }, text: '200%', port: 4392 },
];

test.describe.configure({ mode: 'parallel' });

for (const { called, viewport, text, port } of rooms)
  test(`${called}, every screen can be read and reached`, async () => {
    test.slow();
    const server = await serve(port);
    const browser = await playwright.launch(chromium);
    const context = await browser.newContext({ viewport, hasTouch: true, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.addInitScript((size) => {
      addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = size;
      });
    }, text);
    const seen: string[] = [];
    await screens(new Therapist(page, server.url), async (screen) => {
      seen.push(screen);
      // A sheet may still be sliding in.
      await softly.poll(() => outOfSight(page), { message: screen, timeout: 3000 }).toEqual([]);
    });
    expect(seen.length).toBeGreaterThan(20);
    await browser.close();
    await server.stop();
  });
