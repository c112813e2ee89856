import type { CalendarDay } from '../domain/calendar-day';
import type { AdviceFollowed } from '../domain/factors';
import type { RedFlagCheck } from '../domain/red-flags';
import {
  adviceWords,
  bySessionTime,
  isSigned,
  type Plan,
  type Session,
  treatmentsOf,
} from '../domain/session';
import type { Treatment } from '../domain/treatment';
import type { KnotHistory, KnotState, Recurrence } from './recurrence-types';
import { pressureTolerated } from './series';

/** What was last done to a knot, and what it bore. */
export interface LastWork {
  readonly day: CalendarDay;
  /** Pain on pressure before the work. */
  readonly pain: number | null;
  readonly tolerated: number | null;
  readonly treatments: readonly Treatment[];
}

export interface BriefKnot {
  readonly knot: KnotHistory;
  /** `null` when nothing was done to it yet. */
  readonly last: LastWork | null;
}

export interface AskedFlags {
  readonly day: CalendarDay;
  readonly check: RedFlagCheck;
}

export interface Brief {
  /** The last signed session; `null` before there is one. */
  readonly last: Session | null;
  /** B1; `null`: no session asked. */
  readonly asked: AskedFlags | null;
  readonly knots: Readonly<Record<KnotState, readonly BriefKnot[]>>;
  readonly advice: {
    readonly words: string;
    readonly day: CalendarDay;
    readonly followed: AdviceFollowed | null;
  } | null;
  readonly plan: { readonly plan: Plan; readonly day: CalendarDay } | null;
}

/** B1 to B5: what a therapist needs to know in the minute before the visit, from records alone. */
export function briefOf(all: Iterable<Session>, { knots }: Recurrence): Brief {
  const sessions = [...all].sort(bySessionTime);
  const byId = new Map<string, Session>(sessions.map((s) => [s.id, s]));
  const of = (state: KnotState) =>
    knots
      .filter((k) => k.state === state)
      .sort((a, b) => b.presentCount - a.presentCount)
      .map((knot) => ({ knot, last: lastWork(knot, byId) }));
  return {
    last: sessions.findLast(isSigned) ?? null,
    asked: askedFlags(sessions),
    knots: {
      returned: of('returned'),
      persisting: of('persisting'),
      new: of('new'),
      cleared: of('cleared'),
      unknown: of('unknown'),
    },
    advice: adviceOf(sessions),
    plan: planOf(sessions),
  };
}

/** B1: of the last signed session that asked about any sign. */
function askedFlags(sessions: readonly Session[]): AskedFlags | null {
  const asked = sessions.findLast(
    (s) => isSigned(s) && s.redFlags.flags.length + s.redFlags.emergencies.length > 0,
  );
  return asked ? { day: asked.day, check: asked.redFlags } : null;
}

/** B2, B3: the last session at which something was done to the knot's finding. */
function lastWork({ visits }: KnotHistory, sessions: ReadonlyMap<string, Session>): LastWork | null {
  for (const { session, day, finding } of visits.toReversed()) {
    const at = sessions.get(session);
    const treatments = at && finding ? treatmentsOf(at, finding.id) : [];
    if (!at || !finding || treatments.length === 0) continue;
    return { day, pain: finding.pain, tolerated: pressureTolerated(at, finding.id), treatments };
  }
  return null;
}

/** B4: the last advice given, and what a later session heard of it. */
function adviceOf(sessions: readonly Session[]): Brief['advice'] {
  const at = sessions.findLastIndex((s) => isSigned(s) && adviceWords(s) !== '');
  const given = sessions[at];
  if (!given) return null;
  const next = sessions[at + 1];
  return { words: adviceWords(given), day: given.day, followed: next?.adviceFollowed ?? null };
}

/** B5: the last plan in which anything was agreed. */
function planOf(sessions: readonly Session[]): Brief['plan'] {
  const made = sessions.findLast(
    ({ plan, ...s }) =>
      s.signature !== null &&
      (plan.aim.trim() !== '' ||
        plan.nextInWeeks !== null ||
        plan.expectedVisits !== null ||
        plan.maintenance),
  );
  return made ? { plan: made.plan, day: made.day } : null;
}
