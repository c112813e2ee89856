import { canonicalJson } from '../canonical-json';
import { added, type Diff, joined, removed, updated } from '../diff';
import type { SessionId } from '../ids';
import { openSessionsOf } from '../listed-open';
import type { Records } from '../records';
import { type Refusal, refuse } from '../refusal';
import { blankVisit, heldNow, isSigned, type Session, sessionSchema, signatureSchema } from '../session';
import type { DiscardSession, EditSession, ListOpenSessions, SignSession, StartSession } from './command';
import { changeDraft } from './draft';
import type { Stamp } from './stamp';

export function startSession(records: Records, { clientId }: StartSession, stamp: Stamp): Diff | Refusal {
  if (!records.client.has(clientId)) return refuse('This client is not here any more.');
  const open = [...records.session.values()].some((s) => s.clientId === clientId && !isSigned(s));
  if (open) return refuse('This client has an open session already. Sign or discard it first.');
  const session: Session = {
    kind: 'session',
    id: stamp.id as SessionId,
    clientId,
    therapistId: stamp.by,
    day: stamp.today,
    startedAt: stamp.at,
    ...blankVisit,
  };
  return joined(added(session), openSessionsOf(records, clientId, [session]));
}

export function editSession(records: Records, { sessionId, notes }: EditSession): Diff | Refusal {
  return changeDraft(records, sessionId, (draft) => {
    const checked = sessionSchema.safeParse({ ...draft, ...notes });
    return checked.success
      ? checked.data
      : refuse('That entry cannot be kept: it is too long or out of range.');
  });
}

export function discardSession(records: Records, { sessionId }: DiscardSession): Diff | Refusal {
  const session = records.session.get(sessionId);
  if (!session) return refuse('This session is not open any more.');
  if (isSigned(session)) return refuse('A signed session cannot be discarded.');
  const links = [...records['knot-link'].values()].filter((l) => l.sessionId === sessionId);
  const listed = openSessionsOf(records, session.clientId, []);
  return joined(joined(removed(session), removed(...links)), listed);
}

/** What a signature vouches for: everything in the session but the signature itself. */
export const signedText = (session: Session): string => canonicalJson({ ...session, signature: null });

/** Signing is for good: it is not undone, and from then on the session never changes. */
export function signSession(
  records: Records,
  { sessionId, hash }: SignSession,
  stamp: Stamp,
): Diff | Refusal {
  const session = records.session.get(sessionId);
  if (!session) return refuse('This session is not open any more.');
  if (isSigned(session)) return refuse('This session was signed already.');
  if (heldNow(session)) return refuse('A hold is still being timed. Stop the timer first.');
  const consented = [...records.consent.values()].some(
    (c) => c.clientId === session.clientId && c.to === 'treatment' && c.withdrawnOn === null,
  );
  if (!consented) return refuse('There is no consent to treatment. Record it with the client first.');
  const signature = signatureSchema.parse({ at: stamp.at, by: stamp.by, hash });
  const listed = openSessionsOf(records, session.clientId, []);
  return joined(updated(session, { ...session, signature }), listed);
}

/** The list of open sessions put right about a client whose sessions have just been opened. */
export const listOpenSessions = (records: Records, { clientId }: ListOpenSessions): Diff =>
  openSessionsOf(records, clientId, records.session.values());
