import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium as playwright } from 'playwright';
import { chromium } from '../chromium';

const cache = join(import.meta.dirname, '../../.cache');

/**
 * A browser with a profile of its own on the disk, as a therapist's is: in memory neither a durable
 * write nor a start from the cache costs what it costs. Closed and removed after `work`.
 */
export async function withProfile<T>(
  ratio: number,
  work: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'bench-profile-'));
  try {
    const context = await playwright.launchPersistentContext(folder, {
      ...chromium,
      viewport: { width: 1180, height: 820 },
      hasTouch: true,
      deviceScaleFactor: ratio,
    });
    try {
      return await work(context);
    } finally {
      await context.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
