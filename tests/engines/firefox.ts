import puppeteer from 'puppeteer-core';
import type { Engine } from './engine';

const size = { width: 1180, height: 820 };

/** Firefox ESR over WebDriver BiDi, on a new profile, without a window. */
export async function openFirefox(): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    defaultViewport: size,
    // Headless Firefox has no touch screen, and without one it would not say that it can be touched.
    extraPrefsFirefox: { 'dom.w3c_touch_events.enabled': 1 },
  });
  const page = await browser.newPage();
  return {
    name: (await browser.version()).replace('/', ' '),
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    run: (body) => page.evaluate(`(() => {${body}})()`),
    tapAt: ({ x, y }) => page.touchscreen.tap(x, y),
    type: (text) => page.keyboard.type(text),
    picture: () => page.screenshot({ encoding: 'base64' }),
    close: async () => {
      const gone = browser.close();
      await Promise.race([gone, new Promise((late) => setTimeout(late, 5_000).unref())]);
      browser.process()?.kill('SIGKILL');
    },
  };
}
