import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { type Body, builds, figures } from '../../src/domain/body';
import { type SheetId, sheetIds } from '../../src/domain/sheets';
import { type Figure, figure } from '../../tools/bench/figure';
import { median, p95 } from '../../tools/bench/statistics';
import { slowdown } from './slow-page';

const top = join(import.meta.dirname, '../..');
const others = sheetIds.filter((id) => id !== 'back-superficial');
const rounds = 2;
const bodies: readonly Body[] = figures.flatMap((figure) => builds.map((build) => ({ figure, build })));

/** What the figure itself costs: its first paint, a hit test, its outlines on the line. */
export async function sheetFigures(browser: Browser, baseUrl: string): Promise<Figure[]> {
  const first: number[] = [];
  const again: number[] = [];
  const worn: number[] = [];
  const looked: { ours: number[]; naming: number[] }[] = [];
  const hits: { ours: number; native: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const context = await browser.newContext({ viewport: { width: 1180, height: 820 } });
    const page = await context.newPage();
    await page.goto(`${baseUrl}/?on=map&marks=20`);
    await page.waitForFunction(() => window.bench?.ready);
    await page.waitForTimeout(1000);
    hits.push(...(await asked(page)));
    await page.goto(`${baseUrl}/?on=map&marks=20`);
    await page.waitForFunction(() => window.bench?.ready);
    await page.waitForTimeout(1000);
    const input = await context.newCDPSession(page);
    await input.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    for (const id of others) first.push(await turn(page, id));
    for (const id of others) again.push(await turn(page, id));
    await turn(page, 'back-superficial');
    for (const id of ['front-superficial', 'back-superficial', 'left-deep'] as const)
      looked.push(await page.evaluate((on) => window.bench.lookUps(on), id));
    for (const body of bodies) worn.push(await wear(page, body));
    await context.close();
  }
  const ours = Math.max(...sheetIds.map((_, i) => median(every(hits, i).map((hit) => hit.ours))));
  const native = median(hits.map((hit) => hit.native));
  return [
    figure(
      {
        name: `first paint of a sheet, ${slowdown}x, beside the next`,
        unit: 'ms',
        value: median(first),
        baseline: median(again),
      },
      { atMost: 150 },
    ),
    figure(
      {
        name: `another body on the whole figure, ${slowdown}x, beside another sheet`,
        unit: 'ms',
        value: median(worn),
        baseline: median(first),
      },
      { atMost: 150 },
    ),
    figure(
      {
        name: 'hit test on the slowest sheet, beside the browser’s own',
        unit: 'ms',
        value: ours,
        baseline: native,
      },
      { atMost: 0.1 },
    ),
    figure(
      {
        name: `where a pain usually comes from, p95, ${slowdown}x, beside naming the area`,
        unit: 'ms',
        value: p95(looked.flatMap(({ ours }) => ours)),
        baseline: p95(looked.flatMap(({ naming }) => naming)),
      },
      { atMost: 16 },
    ),
    figure(
      {
        name: 'what the atlas knows, gzipped, beside outlines of all sheets',
        unit: 'kB',
        value: gzipped('src/anatomy/atlas'),
        baseline: outlines(),
      },
      { atMost: 120 },
    ),
    figure(
      {
        name: 'outlines of all sheets, gzipped, beside their pictures',
        unit: 'kB',
        value: outlines(),
        baseline: pictures(),
      },
      { atMost: 350 },
    ),
    figure(
      {
        name: 'pictures of all sheets, for all bodies, beside their outlines',
        unit: 'kB',
        value: pictures(),
        baseline: outlines(),
      },
      { atMost: 6000 },
    ),
  ];
}

const asked = (page: Page) =>
  page.evaluate((ids) => ids.map((id) => window.bench.hits(id)), sheetIds as readonly SheetId[]);

/** Those of the sheet of that place in the list. */
const every = <T>(list: readonly T[], place: number): T[] =>
  list.filter((_, i) => i % sheetIds.length === place);

async function turn(page: Page, id: SheetId): Promise<number> {
  const time = await page.evaluate((to) => window.bench.turn(to), id);
  await page.waitForTimeout(400);
  return time;
}

async function wear(page: Page, body: Body): Promise<number> {
  const time = await page.evaluate((next) => window.bench.wear(next), body);
  await page.waitForTimeout(400);
  return time;
}

const outlines = (): number => gzipped('src/anatomy/sheets');

function gzipped(path: string): number {
  const folder = join(top, path);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0) / 1000;
}

function pictures(): number {
  const folder = join(top, 'public/figure');
  const files = readdirSync(folder).filter((name) => name.endsWith('.webp'));
  return files.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0) / 1000;
}
