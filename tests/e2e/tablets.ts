import { type Browser, type BrowserContextOptions, chromium as playwright, test } from '@playwright/test';
import { chromium } from '../chromium';
import { serve } from '../serve';
import { Therapist } from '../therapist';

interface Tablets {
  /** Where the app is served. */
  readonly url: () => string;
  /** A tablet on which nothing is kept yet. */
  readonly another: (options?: BrowserContextOptions) => Promise<Therapist>;
}

/** The app at a port of its own and one browser, for all tests of the file that calls this. */
export function tablets(port: number): Tablets {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  test.beforeAll(async () => {
    server = await serve(port);
    browser = await playwright.launch(chromium);
  });
  test.afterAll(async () => {
    await browser.close();
    await server.stop();
  });
  return {
    url: () => server.url,
    another: async (options) => {
      const context = await browser.newContext({ hasTouch: true, ...options });
      return new Therapist(await context.newPage(), server.url);
    },
  };
}
