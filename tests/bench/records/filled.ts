import type { BrowserContext } from 'playwright';
import { passphrase } from '../../therapist';

/** Sets up a practice in the browser, before the app is first opened there. */
export async function filled(
  context: BrowserContext,
  url: string,
  clients: Readonly<Record<string, number>>,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${url}/records/`);
  await page.waitForFunction(() => window.records);
  await page.evaluate(([words, those]) => window.records?.fill(words, those), [passphrase, clients] as const);
  await page.close();
}
