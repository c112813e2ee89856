import puppeteer from 'puppeteer-core';
import { chromium } from '../chromium';
import type { Engine } from './engine';
import { Started } from './started';

const size = { width: 1180, height: 820 };

interface Hideable extends Engine {
  /** Puts another tab in front, as when something is looked up; resolves when the page knows that it is hidden. */
  hide(): Promise<void>;
  show(): Promise<void>;
}

/**
 * Chromium with a real window on a display of its own. Playwright makes every page believe that it is in
 * front; here a tab behind another is hidden, and its timers are held back.
 */
export async function openWindowedChromium(): Promise<Hideable> {
  const display = new Started('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x960x24', '-nolisten', 'tcp']);
  const browser = await puppeteer.launch({
    executablePath: chromium.executablePath,
    headless: false,
    args: [...chromium.args, '--touch-events=enabled'],
    ignoreDefaultArgs: [
      '--disable-background-timer-throttling',
      '--disable-backgrounding-occluded-windows',
      '--disable-renderer-backgrounding',
    ],
    env: { ...process.env, DISPLAY: `:${await display.firstLine()}` },
    defaultViewport: { ...size, hasTouch: true },
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const visibility = (state: string) =>
    page.waitForFunction(`document.visibilityState === '${state}'`, { polling: 100 });
  return {
    name: (await browser.version()).replace('/', ' '),
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    run: (body) => page.evaluate(`(() => {${body}})()`),
    tapAt: ({ x, y }) => page.touchscreen.tap(x, y),
    type: (text) => page.keyboard.type(text),
    picture: () => page.screenshot({ encoding: 'base64' }),
    hide: async () => {
      await (await browser.newPage()).bringToFront();
      await visibility('hidden');
    },
    show: async () => {
      await page.bringToFront();
      await visibility('visible');
    },
    close: async () => {
      await browser.close();
      display.end();
    },
  };
}
