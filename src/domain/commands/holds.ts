import type { Diff } from '../diff';
import type { Records } from '../records';
import { type Refusal, refuse } from '../refusal';
import { heldNow, type Session } from '../session';
import { longestHoldSeconds } from '../treatment';
import type { StartHold, StopHold } from './command';
import { changeDraft } from './draft';
import type { Stamp } from './stamp';

/** The session with the hold that is being timed ended at that moment, if there is one. */
export function withoutHold(session: Session, at: number): Session {
  const held = heldNow(session);
  if (!held || held.holdSince === null) return session;
  // A clock that was set back in between gives no negative time.
  const seconds = Math.round(Math.max(0, at - held.holdSince) / 1000);
  const ended = { ...held, holdSince: null, holdSeconds: Math.min(seconds, longestHoldSeconds) };
  return { ...session, treatments: session.treatments.map((t) => (t === held ? ended : t)) };
}

/** Only the start is recorded: the time goes on while the screen sleeps or the app is gone. */
export function startHold(
  records: Records,
  { sessionId, treatmentId }: StartHold,
  stamp: Stamp,
): Diff | Refusal {
  return changeDraft(records, sessionId, (draft) => {
    if (!draft.treatments.some((t) => t.id === treatmentId)) return refuse('This treatment was removed.');
    const before = withoutHold(draft, stamp.at);
    const treatments = before.treatments.map((t) =>
      t.id === treatmentId ? { ...t, holdSince: stamp.at } : t,
    );
    return { ...before, treatments };
  });
}

export function stopHold(records: Records, { sessionId }: StopHold, stamp: Stamp): Diff | Refusal {
  return changeDraft(records, sessionId, (draft) =>
    heldNow(draft) ? withoutHold(draft, stamp.at) : refuse('No hold is being timed.'),
  );
}
