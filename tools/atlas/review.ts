import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { chromium as playwright } from 'playwright';
import { build, preview } from 'vite';
import { groupNames, muscles } from '../../src/anatomy/muscles';
import { chromium } from '../../tests/chromium';

const top = join(import.meta.dirname, '../..');
const root = join(import.meta.dirname, 'review');
const outDir = join(top, '.cache/review');
const margin = { top: '12mm', bottom: '14mm', left: '12mm', right: '12mm' };
/** So that a muscle fits on a page. */
const scale = 0.64;
const foot =
  '<div style="width:100%;font-size:7pt;padding:0 12mm;text-align:right">' +
  'Palpate atlas, for review by a clinician · <span class="pageNumber"></span> of <span class="totalPages"></span></div>';

/** Writes into `folder`, for each part of the body and for the places of danger, pages to be reviewed on paper. */
export async function writeReview(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const shared = { root, configFile: false, logLevel: 'error' } as const;
  const plugins = [react()];
  await build({ ...shared, plugins, publicDir: join(top, 'public'), build: { outDir, emptyOutDir: true } });
  const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const browser = await playwright.launch(chromium);
  try {
    const page = await browser.newPage();
    for (const group of [...Object.keys(groupNames), 'dangers']) {
      await page.goto(`${server.resolvedUrls?.local[0]}?group=${group}`);
      await page.locator('article').first().waitFor();
      await page.waitForLoadState('networkidle');
      const options = {
        format: 'A4',
        margin,
        scale,
        tagged: true,
        outline: true,
        printBackground: true,
      } as const;
      const headings = { displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: foot };
      writeFileSync(join(folder, `${group}.pdf`), await page.pdf({ ...options, ...headings }));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`${muscles.length} muscles and the places of danger: ${folder}`);
}
