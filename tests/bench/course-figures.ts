import { recurrence } from '../../src/analysis/recurrence';
import { calendarDay } from '../../src/domain/calendar-day';
import type { TherapistId } from '../../src/domain/ids';
import { type Figure, figure } from '../../tools/bench/figure';
import { historyFigures } from './history-figures';
import { clientWith } from './records/client-with';
import type { Served } from './served';

/** The analysis alone, and histories of hundreds of sessions on the screen. */
export async function courseFigures(app: Served): Promise<Figure[]> {
  return [...analysisFigures(), ...(await historyFigures(app))];
}

const given = {
  name: 'Bench',
  therapistId: 'bench-therapist' as TherapistId,
  today: calendarDay('2026-11-30'),
};

const rounds = 60;
/** Until the code runs as it does in a long-open app. */
const warming = 20;

/** For each size the fastest of many rounds, by turns: whatever else the machine does only adds to it. */
function analysisTimes(sizes: readonly (readonly [sessions: number, findings: number])[]): number[] {
  const clients = sizes.map(([count, findings]) => {
    const records = clientWith(count, { ...given, findings });
    return {
      sessions: records.filter((r) => r.kind === 'session'),
      links: records.filter((r) => r.kind === 'knot-link'),
      fastest: Number.POSITIVE_INFINITY,
    };
  });
  for (let round = 0; round < rounds; round++)
    for (const client of clients) {
      const started = performance.now();
      recurrence(client.sessions, client.links);
      const took = performance.now() - started;
      if (round >= warming) client.fastest = Math.min(client.fastest, took);
    }
  return clients.map((c) => c.fastest);
}

/** Of twice as much: nearer to twice than to four times the time. */
const nearlyLinear = Math.sqrt(2 * 4);

function analysisFigures(): Figure[] {
  const unit = 'ms';
  const [small = Number.NaN, half = Number.NaN, large = Number.NaN] = analysisTimes([
    [30, 12],
    [250, 20],
    [500, 20],
  ]);
  return [
    figure(
      {
        name: 'analysis of 30 sessions of 12 findings, beside 250 of 20',
        value: small,
        unit,
        baseline: half,
      },
      { atMost: 5 },
    ),
    figure(
      { name: 'analysis of 500 sessions of 20, beside half as many', value: large, unit, baseline: half },
      { atMost: 60, timesBaseline: nearlyLinear },
    ),
  ];
}
