import type { Factor } from '../domain/choices';
import { bySessionTime, type Session } from '../domain/session';
import type { KnotHistory } from './recurrence-types';
import { fisher } from './statistics/exact-tests';
import { type Interval, newcombe } from './statistics/proportion';

/** F4: nothing is said before so many sessions, and so many on each side. */
export const leastSessions = 10;
export const leastOnEachSide = 3;
/** F3: chosen before, never a ranking. */
const mostWatched = 3;
const unlikely = 0.05;

export interface FactorTable {
  readonly factor: Factor;
  /** Sessions after which it was there, and something came back; and so on. */
  readonly with: { readonly cameBack: number; readonly of: number };
  readonly without: { readonly cameBack: number; readonly of: number };
  /** Of the share that came back with it, less that without; `null` before F4 allows a word. */
  readonly difference: Interval | null;
  readonly pattern: 'too-few' | 'none' | 'more-often' | 'less-often';
  /** How many times it could have been said by now, once a session: each look is a chance of a false alarm. */
  readonly looks: number;
}

/** F1: at which sessions something could come back, and whether it did. */
export function comebacks(knots: readonly KnotHistory[]): Map<string, boolean> {
  const found = new Map<string, boolean>();
  for (const { visits } of knots) {
    let wasPresent = false;
    let atRisk = false;
    for (const { session, state } of visits) {
      if (state !== 'present' && state !== 'clear') continue;
      if (atRisk) found.set(session, found.get(session) || state === 'present');
      wasPresent ||= state === 'present';
      atRisk = wasPresent && state === 'clear';
    }
  }
  return found;
}

/** F1 to F6: the counts of each watched factor, and what may be said of them. */
export function factorTables(
  watched: readonly Factor[],
  sessions: Iterable<Session>,
  knots: readonly KnotHistory[],
): FactorTable[] {
  const cameBack = comebacks(knots);
  const inOrder = [...sessions].sort(bySessionTime);
  const counted = watched.slice(0, mostWatched).map((factor) => countsOf(factor, inOrder, cameBack));
  const ripe = counted.filter((t) => isRipe(t));
  const found = holm(ripe.map((t) => pOf(t)));
  return counted.map((t) => {
    const at = ripe.indexOf(t);
    const looks = Math.max(0, t.with.of + t.without.of - leastSessions + 1);
    if (at < 0) return { ...t, difference: null, pattern: 'too-few', looks: 0 };
    const difference = newcombe(t.with.cameBack, t.with.of, t.without.cameBack, t.without.of);
    return { ...t, difference, pattern: patternOf(difference, found[at] === true), looks };
  });
}

type Counted = Pick<FactorTable, 'factor' | 'with' | 'without'>;

/** F2: some or a lot is with it, none is without; where it was not asked, the session does not count. */
function countsOf(factor: Factor, sessions: readonly Session[], cameBack: Map<string, boolean>): Counted {
  const counts = { with: { cameBack: 0, of: 0 }, without: { cameBack: 0, of: 0 } };
  for (const s of sessions) {
    const back = cameBack.get(s.id);
    const level = s.factors.find((f) => f.id === factor.id)?.level;
    if (back === undefined || level === undefined) continue;
    const side = level === 'none' ? counts.without : counts.with;
    side.of += 1;
    side.cameBack += Number(back);
  }
  return { factor, ...counts };
}

const isRipe = (t: Counted): boolean =>
  t.with.of + t.without.of >= leastSessions && Math.min(t.with.of, t.without.of) >= leastOnEachSide;

const pOf = ({ with: a, without: b }: Counted): number =>
  fisher(a.cameBack, a.of - a.cameBack, b.cameBack, b.of - b.cameBack);

/** F5: Holm's way with several at once: the smallest against 0.05 over their number, and so on. */
function holm(ps: readonly number[]): boolean[] {
  const order = ps.map((p, i) => ({ p, i })).sort((a, b) => a.p - b.p);
  const out = ps.map(() => false);
  for (const [rank, { p, i }] of order.entries()) {
    if (p >= unlikely / (ps.length - rank)) break;
    out[i] = true;
  }
  return out;
}

function patternOf([low, high]: Interval, found: boolean): FactorTable['pattern'] {
  if (!found || (low <= 0 && high >= 0)) return 'none';
  return low > 0 ? 'more-often' : 'less-often';
}
