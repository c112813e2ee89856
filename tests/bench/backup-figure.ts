import { type Figure, figure } from '../../tools/bench/figure';
import { withProfile } from './profile';
import type { Served } from './served';

const clients = 2000;
const sessionsEach = 30;
const megabyte = 1_000_000;

/** The largest practice that is reckoned with, through a backup and back without a difference, beside reading it. */
export const backupFigures = (app: Served): Promise<Figure[]> =>
  withProfile(1, async (context) => {
    const page = await context.newPage();
    await page.goto(`${app.url}/records/`);
    await page.waitForFunction(() => window.records);
    const size = [clients, sessionsEach] as const;
    const trip = await page.evaluate(([c, s]) => window.records?.roundTrip(c, s), size);
    if (trip?.sessions !== clients * sessionsEach) throw new Error('Not all sessions came back.');
    if (trip.unlike > 0) throw new Error(`${trip.unlike} records came back otherwise.`);
    const seconds = (name: string, ms: number, atMost: number) =>
      figure({ name, value: ms / 1000, unit: 's', baseline: trip.readMs / 1000 }, { atMost });
    const memory = (name: string, bytes: number) =>
      figure(
        { name, value: bytes / megabyte, unit: 'MB', baseline: trip.readBytes / megabyte },
        { atMost: 300 },
      );
    return [
      seconds('60,000 sessions backed up and read back', trip.backupMs, 20),
      seconds('60,000 sessions restored and read back', trip.restoreMs, 60),
      memory('memory of backing up', trip.backupBytes),
      memory('memory of restoring', trip.restoreBytes),
    ];
  });
