import type { Session } from '../domain/session';
import type { Treatment } from '../domain/treatment';
import type { KnotHistory } from './recurrence-types';

/** A way of working on a knot, and what the next check of it said. */
export interface WentBefore {
  readonly technique: string;
  readonly pressure: number | null;
  /** Next checks that found it clear. */
  readonly clear: number;
  /** Sessions at which it was worked on so and checked again later. */
  readonly of: number;
}

/**
 * M5: which technique and pressure went before a clear check, as counts and no more: whoever comes at
 * their worst is better next time without any treatment. Work on the finding, and over its muscle.
 * The most often followed by a clear check first.
 */
export function wentBefore(
  { visits, muscle, side }: KnotHistory,
  sessions: ReadonlyMap<string, Session>,
): WentBefore[] {
  const counts = new Map<string, WentBefore>();
  visits.forEach(({ session, finding }, i) => {
    const next = visits.slice(i + 1).find((v) => v.state === 'present' || v.state === 'clear');
    const at = sessions.get(session);
    if (!next || !at || !finding) return;
    const over = (t: Treatment) => t.area?.muscles.some((m) => m.muscle === muscle && m.side === side);
    const ways = new Map(
      at.treatments
        .filter((t) => t.findingId === finding.id || over(t))
        .map((t) => [`${t.technique.id} ${t.pressure}`, t]),
    );
    for (const [key, { technique, pressure }] of ways) {
      const so = counts.get(key) ?? { technique: technique.name, pressure, clear: 0, of: 0 };
      counts.set(key, { ...so, clear: so.clear + Number(next.state === 'clear'), of: so.of + 1 });
    }
  });
  return [...counts.values()].sort((a, b) => b.clear - a.clear || b.of - a.of);
}
