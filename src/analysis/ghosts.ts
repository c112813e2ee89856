import type { Session } from '../domain/session';
import { markedPlace } from './marked-mean';
import type { Ghost, KnotHistory, Recurrence } from './recurrence-types';

/** G1, G2: the knots of earlier sessions which this one has neither found nor checked clear. */
export const ghostsFor = (recurrence: Recurrence, session: Pick<Session, 'id'>): Ghost[] =>
  recurrence.knots.flatMap((k) => ghostOf(k, session) ?? []);

function ghostOf(knot: KnotHistory, session: Pick<Session, 'id'>): Ghost | null {
  const now = knot.visits.findIndex((v) => v.session === session.id);
  if (now >= 0 && knot.visits[now]?.state !== 'not-checked') return null;
  const earlier = now < 0 ? knot.visits : knot.visits.slice(0, now);
  const found = earlier.flatMap((v) => v.finding ?? []);
  const lastFinding = found.at(-1);
  const lastSeen = earlier.findLast((v) => v.finding)?.day;
  const lastState = earlier.findLast((v) => v.state !== 'not-checked')?.state;
  if (!lastFinding || !lastSeen || !lastState || lastState === 'not-checked') return null;
  const { muscle, side } = knot;
  const at = markedPlace(found) ?? lastFinding.at;
  return { knot: knot.knot, muscle, side, at, lastSeen, lastState, lastFinding };
}
