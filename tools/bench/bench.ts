import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Browser, chromium as playwright } from 'playwright';
import { backupFigures } from '../../tests/bench/backup-figure';
import { type BuiltPage, builtApp, builtBare } from '../../tests/bench/built-pages';
import { canvasFigure } from '../../tests/bench/canvas-figure';
import { clientFigures } from '../../tests/bench/client-figures';
import { courseFigures } from '../../tests/bench/course-figures';
import { letterFigures } from '../../tests/bench/letter-figures';
import { lockFigure } from '../../tests/bench/lock-figure';
import { serveMap } from '../../tests/bench/map/serve-map';
import { mapFigures } from '../../tests/bench/map-figures';
import { practiceFigures } from '../../tests/bench/practice-figures';
import { saveFigure } from '../../tests/bench/save-figure';
import { scriptFigures } from '../../tests/bench/script-figures';
import { sheetFigures } from '../../tests/bench/sheet-figures';
import { unlockFigure } from '../../tests/bench/unlock-figure';
import { chromium } from '../../tests/chromium';
import type { Figure } from './figure';
import { table } from './table';

type Measurement = (app: BuiltPage, bare: BuiltPage) => Promise<readonly Figure[]>;

const measurements: Readonly<Record<string, Measurement>> = {
  lock: async (app, bare) => [await lockFigure(app, bare)],
  unlock: async (app) => [await unlockFigure(app)],
  client: clientFigures,
  course: courseFigures,
  practice: practiceFigures,
  map: () => onMapPage(mapFigures),
  sheet: () => onMapPage(sheetFigures),
  save: async (app) => [await saveFigure(app)],
  backup: (app) => backupFigures(app),
  letter: (app) => letterFigures(app),
  script: async (app, bare) => scriptFigures(app, bare),
  canvas: async (app) => [await canvasFigure(app)],
};
const names = Object.keys(measurements);

async function onMapPage(measure: (browser: Browser, url: string) => Promise<Figure[]>): Promise<Figure[]> {
  const page = await serveMap();
  const browser = await playwright.launch(chromium);
  try {
    return await measure(browser, page.url);
  } finally {
    await browser.close();
    await page.close();
  }
}

/** Measures one after another: two at once would slow each other down. */
async function bench(wanted: readonly string[]): Promise<Figure[]> {
  const [app, bare] = [await builtApp(), await builtBare()];
  const figures: Figure[] = [];
  try {
    for (const name of wanted) {
      const started = performance.now();
      figures.push(...((await measurements[name]?.(app, bare)) ?? []));
      console.log(`Measured: ${name}, in ${Math.round((performance.now() - started) / 1000)} s`);
    }
  } finally {
    await app.close();
    await bare.close();
  }
  return figures;
}

function asked(): { out: string; only: readonly string[] } | null {
  try {
    const options = { out: { type: 'string' }, only: { type: 'string' } } as const;
    const { out, only } = parseArgs({ options }).values;
    if (!out || (only !== undefined && !names.includes(only))) return null;
    return { out, only: only === undefined ? names : [only] };
  } catch {
    return null;
  }
}

const given = asked();
if (!given) {
  console.error(`Usage: npm run bench -- --out FILE [--only ${names.join('|')}]`);
  process.exit(1);
}
const figures = await bench(given.only);
writeFileSync(given.out, `${JSON.stringify({ figures }, null, 2)}\n`);
console.log(`\n${table(figures)}\n`);
const missed = figures.filter(({ ok }) => !ok).length;
console.log(missed === 0 ? 'All budgets are kept.' : `${missed} of ${figures.length} budgets are missed.`);
