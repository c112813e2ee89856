import { daysBetween } from '../domain/calendar-day';
import type { KnotLink } from '../domain/knot-link';
import type { MuscleId } from '../domain/place';
import type { Session } from '../domain/session';
import { recurrence } from './recurrence';
import { clearSpells } from './returns';
import { dice } from './statistics/dice';
import { type Censored, happenedBy, turnbull } from './statistics/turnbull';
import { visitsToClear } from './visits-to-clear';

/** D3: under so many clients nothing is said. */
export const leastClients = 10;
/** D4: resamples of the clients. */
const resamples = 200;
/** At which visits and after how many days a curve is read. */
const visitSteps = [1, 2, 3, 4, 5, 6, 8, 10];
const daySteps = [14, 28, 56, 84, 126, 182, 273, 364];

/** What one client adds, without a name. */
export interface ClientCourse {
  readonly sessions: number;
  /** D1: visits until a knot of a muscle cleared. */
  readonly clearings: readonly (Censored & { readonly muscle: MuscleId })[];
  /** D2: days from the first clear check until it was back. */
  readonly returns: readonly Censored[];
}

/** D1, D2: from the confirmed knots of one client. */
export function clientCourse(sessions: readonly Session[], links: readonly KnotLink[]): ClientCourse {
  const { knots } = recurrence(sessions, links);
  return {
    sessions: sessions.length,
    clearings: knots.flatMap(({ muscle, visits }) =>
      visitsToClear(visits).map(({ atLeast, atMost }) => ({ muscle, after: atLeast - 1, by: atMost })),
    ),
    returns: knots.flatMap(({ visits }) =>
      clearSpells(visits).map(({ clearedOn, lastClearOn, backOn }) => ({
        after: daysBetween(clearedOn, lastClearOn),
        by: backOn ? daysBetween(clearedOn, backOn) : Number.POSITIVE_INFINITY,
      })),
    ),
  };
}

/** The share that has happened by a step, as far as the visits can tell, and its 95 % band. */
export interface CurvePoint {
  readonly at: number;
  readonly share: readonly [least: number, most: number];
  readonly band: readonly [low: number, high: number];
}

export interface Curve {
  readonly clients: number;
  readonly times: number;
  /** Of those times, how many were seen to end. */
  readonly seen: number;
  readonly points: readonly CurvePoint[];
}

export interface PracticeMeasures {
  readonly clients: number;
  readonly sessions: number;
  /** Muscles of enough clients, most clients first. */
  readonly clearing: readonly { readonly muscle: MuscleId; readonly curve: Curve }[];
  /** Muscles of too few clients to be told of. */
  readonly withheld: number;
  readonly returning: Curve | null;
}

/**
 * D1 to D5: the practice as a whole, from all its clients. Clients are drawn anew as wholes, because
 * several knots of one client are not independent. `onShare` hears how much of the work is done.
 */
export function practiceMeasures(
  courses: readonly ClientCourse[],
  onShare: (share: number) => void = () => undefined,
): PracticeMeasures {
  const muscles = [...new Set(courses.flatMap((c) => c.clearings.map((k) => k.muscle)))];
  const curves = muscles.map((muscle, i) => {
    const curve = curveOf(
      courses.map((c) => c.clearings.filter((k) => k.muscle === muscle)),
      visitSteps,
    );
    onShare((i + 1) / (muscles.length + 1));
    return { muscle, curve };
  });
  const returning = curveOf(
    courses.map((c) => c.returns),
    daySteps,
  );
  onShare(1);
  const told = curves.flatMap(({ muscle, curve }) => (curve ? { muscle, curve } : []));
  return {
    clients: courses.length,
    sessions: courses.reduce((sum, c) => sum + c.sessions, 0),
    clearing: told.sort((a, b) => b.curve.clients - a.curve.clients || a.muscle.localeCompare(b.muscle)),
    withheld: curves.length - told.length,
    returning,
  };
}

/** `null` for too few clients (D3). */
function curveOf(all: readonly (readonly Censored[])[], steps: readonly number[]): Curve | null {
  const clients = all.filter((times) => times.length > 0);
  if (clients.length < leastClients) return null;
  const times = clients.flat();
  const masses = turnbull(times);
  const roll = dice(clients.length);
  const redrawn = Array.from({ length: resamples }, () => {
    const drawn = turnbull(clients.flatMap(() => clients[roll(clients.length)] ?? []));
    return steps.map((at) => happenedBy(drawn, at));
  });
  return {
    clients: clients.length,
    times: times.length,
    seen: times.filter((t) => Number.isFinite(t.by)).length,
    points: steps.map((at, i) => ({
      at,
      share: happenedBy(masses, at),
      band: [
        quantile(
          redrawn.map((d) => d[i]?.[0] ?? 0),
          0.025,
        ),
        quantile(
          redrawn.map((d) => d[i]?.[1] ?? 1),
          0.975,
        ),
      ],
    })),
  };
}

/** The value below which that share lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))] ?? 0;
}
