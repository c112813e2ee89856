import { bySessionTime, isSigned, type Session } from '../../domain/session';

/** The client's last signed session before this one, or `null`. */
export function lastSessionBefore(session: Session, sessions: Iterable<Session>): Session | null {
  const earlier = [...sessions].filter(
    (s) => s.clientId === session.clientId && isSigned(s) && bySessionTime(s, session) < 0,
  );
  return earlier.sort(bySessionTime).at(-1) ?? null;
}
