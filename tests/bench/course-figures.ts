import type { Page } from 'playwright';
import { type ClientCourse, clientCourse, practiceMeasures } from '../../src/analysis/practice';
import { recurrence } from '../../src/analysis/recurrence';
import { calendarDay } from '../../src/domain/calendar-day';
import type { TherapistId } from '../../src/domain/ids';
import { type Figure, figure } from '../../tools/bench/figure';
import { median } from '../../tools/bench/statistics';
import { Therapist } from '../therapist';
import { withProfile } from './profile';
import { clientWith } from './records/client-with';
import { filled } from './records/filled';
import type { Served } from './served';

declare global {
  interface Window {
    /** Since it was last set to 0: the longest time in ms between two frames. */
    longest?: number;
  }
}

/** The analysis alone, histories of hundreds of sessions on the screen, and the practice as a whole. */
export async function courseFigures(app: Served): Promise<Figure[]> {
  return [...analysisFigures(), practiceFigure(), ...(await historyFigures(app)), await blockFigure(app)];
}

const given = {
  name: 'Bench',
  therapistId: 'bench-therapist' as TherapistId,
  today: calendarDay('2026-11-30'),
};

function recordsOf(sessions: number, findings: number) {
  const records = clientWith(sessions, { ...given, findings });
  return {
    sessions: records.filter((r) => r.kind === 'session'),
    links: records.filter((r) => r.kind === 'knot-link'),
  };
}

/** After as many rounds as it takes until the code runs as it does in a long-open app. */
function analysisTime(sessions: number, findings: number): number {
  const records = recordsOf(sessions, findings);
  const times = Array.from({ length: 60 }, () => {
    const started = performance.now();
    recurrence(records.sessions, records.links);
    return performance.now() - started;
  });
  return median(times.slice(30));
}

function analysisFigures(): Figure[] {
  const unit = 'ms';
  const [small, quarter, large] = [analysisTime(30, 12), analysisTime(125, 20), analysisTime(500, 20)];
  return [
    figure(
      { name: 'analysis of 30 sessions of 12 findings', value: small, unit, baseline: small },
      { atMost: 5 },
    ),
    figure(
      { name: 'analysis of 500 sessions of 20, beside a quarter', value: large, unit, baseline: quarter },
      { atMost: 60, timesBaseline: 6 },
    ),
  ];
}

const clients = 2000;
const different = 40;

/** 60,000 sessions counted, as the worker does it, from records in memory. */
function practiceFigure(): Figure {
  const some = Array.from({ length: different }, () => recordsOf(30, 10));
  const started = performance.now();
  const courses = Array.from({ length: clients }, (_, i): ClientCourse => {
    const { sessions, links } = some[i % different] ?? { sessions: [], links: [] };
    return clientCourse(sessions, links);
  });
  const read = performance.now() - started;
  practiceMeasures(courses);
  const whole = performance.now() - started;
  return figure(
    {
      name: 'practice of 60,000 sessions counted, beside its analysis alone',
      value: whole / 1000,
      unit: 's',
      baseline: read / 1000,
    },
    { atMost: 60 },
  );
}

const rounds = 7;

/** From the tap on "History" to the frame that shows its lanes, of 500 sessions beside 30. */
const historyFigures = (app: Served): Promise<Figure[]> =>
  withProfile(1, async (context) => {
    const [many, few] = ['Five Hundred', 'Thirty'];
    await filled(context, app.url, { [many]: 500, [few]: 30 });
    const page = await context.newPage();
    const me = new Therapist(page, app.url);
    await me.open();
    await me.unlock();
    const times: Record<string, number[]> = { [many]: [], [few]: [] };
    for (const name of [many, few]) {
      await page.getByRole('link', { name }).click();
      await page.getByRole('heading', { name: 'Persisting' }).waitFor();
      for (let round = 0; round < rounds; round++) {
        times[name]?.push(await historyOpened(page));
        await page.getByRole('link', { name: 'Brief', exact: true }).click();
        await page.getByRole('heading', { name: 'Persisting' }).waitFor();
      }
      await page.getByRole('link', { name: 'Back to Clients' }).click();
    }
    const [value, baseline] = [median(times[many] ?? []), median(times[few] ?? [])];
    return [
      figure(
        { name: 'history of 500 sessions opened, beside 30', value, unit: 'ms', baseline },
        { atMost: 300 },
      ),
    ];
  });

const historyOpened = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const link = [...document.querySelectorAll('nav a')].find((a) => a.textContent === 'History');
    const started = performance.now();
    (link as HTMLAnchorElement | undefined)?.click();
    do await new Promise(requestAnimationFrame);
    while (!document.querySelector('article svg'));
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
    return performance.now() - started;
  });

const practiceClients = 80;

/** The longest that the screen stood still while the practice was read and counted, beside standing idle. */
const blockFigure = (app: Served): Promise<Figure> =>
  withProfile(1, async (context) => {
    const all = Array.from({ length: practiceClients }, (_, i) => [`Client ${i}`, 30] as const);
    await filled(context, app.url, Object.fromEntries(all));
    const page = await context.newPage();
    const me = new Therapist(page, app.url);
    await me.open();
    await me.unlock();
    const link = page.getByRole('link', { name: 'Practice', exact: true });
    await link.waitFor();
    await page.waitForTimeout(1500);
    await page.evaluate(() => {
      let last = performance.now();
      const watch = (now: number) => {
        window.longest = Math.max(window.longest ?? 0, now - last);
        last = now;
        requestAnimationFrame(watch);
      };
      requestAnimationFrame(watch);
    });
    const longest = () => page.evaluate(() => window.longest ?? 0);
    const reset = () => page.evaluate(() => (window.longest = 0));
    await reset();
    await page.waitForTimeout(2000);
    const idle = await longest();
    await link.click();
    await page.getByText(/^Client \d/).waitFor();
    await reset();
    await page.getByText(/^From .* signed sessions/).waitFor({ timeout: 120_000 });
    const value = await longest();
    return figure(
      {
        name: 'longest stand-still while the practice is counted, beside idle',
        value,
        unit: 'ms',
        baseline: idle,
      },
      { atMost: 50 + 17 },
    );
  });
