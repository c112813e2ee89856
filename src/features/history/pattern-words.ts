import type { Cycle } from '../../analysis/cycle';
import { type FactorTable, leastOnEachSide, leastSessions } from '../../analysis/factors';
import type { SideBalance } from '../../analysis/side-balance';
import { median } from '../../analysis/statistics/median';
import type { VisitGaps } from '../../analysis/visit-gaps';

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** "12 gaps between visits, usually 14 days (7 to 42). They are getting longer." */
export function gapWords({ days, trend }: VisitGaps): string {
  if (days.length === 0) return 'One visit so far, so there are no gaps yet.';
  const [least, most] = [Math.min(...days), Math.max(...days)];
  const range =
    days.length === 1
      ? counted(least, 'day')
      : least === most
        ? `each ${counted(least, 'day')}`
        : `usually ${median(days)} days (${least} to ${most})`;
  const words = {
    longer: 'They are getting longer.',
    shorter: 'They are getting shorter, which may mean only that visits were booked when it hurt.',
    'no-trend': 'They are neither clearly longer nor shorter with time.',
    'too-few': 'Whether they get longer can be told from five gaps on.',
  };
  return `${counted(days.length, 'gap')} between visits, ${range}. ${words[trend]}`;
}

export function balanceWords({ left, right, mostly }: SideBalance): string {
  const counts = `${counted(left, 'knot')} on the left, ${right} on the right.`;
  if (mostly) return `${counts} Mostly ${mostly}.`;
  if (left + right < 6) return `${counts} Too few to say more: six on one side would be the least.`;
  return `${counts} No clear side.`;
}

export function cycleWords(cycle: Cycle): string {
  switch (cycle.kind) {
    case 'too-few':
      return `${counted(cycle.intervals, 'interval')} from one return to the next so far. A cycle can be told from five on.`;
    case 'none':
      return `No predictable cycle in ${cycle.intervals} intervals: they are no more regular than chance would make them.`;
    case 'visit-spacing':
      return `Knots come and go with the visits themselves, about every ${cycle.days.atLeast} to ${cycle.days.atMost} days. That is the spacing of the visits, and no cycle of the client’s.`;
    case 'cycle':
      return `Perhaps a cycle of ${cycle.days.atLeast} to ${cycle.days.atMost} days: ${cycle.intervals} intervals are more regular than in 19 of 20 shuffles. Worth asking what happens that often.`;
  }
}

/** What may be said of a factor: nothing beyond the counts until there are enough. */
export function factorWords(table: FactorTable): string {
  const { pattern, difference, looks } = table;
  if (!difference)
    return `Counts only. More is said from ${leastSessions} sessions on, with at least ${leastOnEachSide} on each side.`;
  const [low, high] = difference.map((share) => Math.round(100 * share));
  const range = `The share that came back differs by ${low} to ${high} percentage points (95 % interval).`;
  const looked = `Looked at ${counted(looks, 'time')}; each look is another chance of a false alarm.`;
  if (pattern === 'more-often') return `A pattern to watch: more came back with it. ${range} ${looked}`;
  if (pattern === 'less-often') return `A pattern to watch: less came back with it. ${range} ${looked}`;
  return `No pattern so far. ${range}`;
}
