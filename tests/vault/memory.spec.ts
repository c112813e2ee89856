import { type CDPSession, expect, type Page, chromium as playwright, test } from '@playwright/test';
import { chromium } from '../chromium';
import { MadeUpWords, writeEverywhere } from '../e2e/every-field';
import { serve } from '../serve';
import { Therapist } from '../therapist';

/** Every string that the page's JavaScript still holds. */
async function heapOf(cdp: CDPSession): Promise<string> {
  const chunks: string[] = [];
  const collect = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', collect);
  return chunks.join('');
}

const found = (heap: string, words: readonly string[]) => words.filter((word) => heap.includes(word));

async function lockedSnapshot(page: Page, me: Therapist, cdp: CDPSession): Promise<string> {
  await me.tap(me.button('Lock'));
  await me.passphraseField().waitFor();
  await page.waitForTimeout(500);
  return heapOf(cdp);
}

test('after the lock, memory holds no word that was typed into any field', async () => {
  const server = await serve(4364);
  const browser = await playwright.launch(chromium);
  const context = await browser.newContext({ viewport: { width: 1180, height: 820 }, hasTouch: true });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const me = new Therapist(page, server.url);
  const words = new MadeUpWords(7);
  await writeEverywhere(me, words);
  const open = await heapOf(cdp);
  const stillThere = found(open, words.said);
  const locked = await lockedSnapshot(page, me, cdp);
  console.log(
    `memory: of ${words.said.length} words ${stillThere.length} while open (${Math.round(open.length / 1e6)} MB), ` +
      `${found(locked, words.said).length} after the lock (${Math.round(locked.length / 1e6)} MB)`,
  );
  // What is open must be found, or the search proves nothing.
  expect(stillThere.length).toBeGreaterThan(5);
  expect(locked).toContain('Palpate is locked');
  expect(found(locked, words.said)).toEqual([]);
  await browser.close();
  await server.stop();
});
