import { recurrence } from '../../src/analysis/recurrence';
import { calendarDay } from '../../src/domain/calendar-day';
import type { TherapistId } from '../../src/domain/ids';
import { type Figure, figure } from '../../tools/bench/figure';
import { median } from '../../tools/bench/statistics';
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

/** After as many rounds as it takes until the code runs as it does in a long-open app. */
function analysisTime(count: number, findings: number): number {
  const records = clientWith(count, { ...given, findings });
  const sessions = records.filter((r) => r.kind === 'session');
  const links = records.filter((r) => r.kind === 'knot-link');
  const times = Array.from({ length: 60 }, () => {
    const started = performance.now();
    recurrence(sessions, links);
    return performance.now() - started;
  });
  return median(times.slice(30));
}

/** Of twice as much: nearer to twice than to four times the time. */
const nearlyLinear = Math.sqrt(2 * 4);

function analysisFigures(): Figure[] {
  const unit = 'ms';
  const [small, half, large] = [analysisTime(30, 12), analysisTime(250, 20), analysisTime(500, 20)];
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
