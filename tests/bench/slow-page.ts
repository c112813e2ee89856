import type { BrowserContext, CDPSession, Page } from 'playwright';

/** A tablet's slowness beside this machine's. */
export const slowdown = 4;

interface InputPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  slow(rate: number): Promise<void>;
}

/** A new tab of which the processor can be slowed down. */
export async function newPage(context: BrowserContext): Promise<InputPage> {
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const cdp = await context.newCDPSession(page);
  return {
    page,
    cdp,
    slow: async (rate) => void (await cdp.send('Emulation.setCPUThrottlingRate', { rate })),
  };
}
