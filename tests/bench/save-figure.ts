import { type Figure, figure } from '../../tools/bench/figure';
import { median } from '../../tools/bench/statistics';
import { withProfile } from './profile';
import type { Served } from './served';

/** Five saves of each kind in each. */
const rounds = 60;

/** A session saved sealed and durably, beside an ordinary durable put of it. */
export const saveFigure = (app: Served): Promise<Figure> =>
  withProfile(1, async (context) => {
    const page = await context.newPage();
    await page.goto(`${app.url}/records/`);
    await page.waitForFunction(() => window.records);
    const times = await page.evaluate((n) => window.records?.saves(n), rounds);
    const name = 'sealed strict save, beside a raw strict put';
    return figure(
      { name, value: median(times?.sealed ?? []), unit: 'ms', baseline: median(times?.raw ?? []) },
      { timesBaseline: 1.5 },
    );
  });
