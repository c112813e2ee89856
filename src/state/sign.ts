import { signedText } from '../domain/commands/session';
import type { SessionId } from '../domain/ids';
import { ports } from './ports';
import { dispatch, type Outcome, recordsNow } from './records';
import { flushSaves } from './saving';

/** Signs a draft for good; resolves when the signature is committed. */
export async function signSession(sessionId: SessionId): Promise<Outcome> {
  const session = recordsNow().session.get(sessionId);
  if (!session) return { ok: false, why: 'This session is not open any more.' };
  const hash = await ports().sha256(signedText(session));
  if (recordsNow().session.get(sessionId) !== session)
    return { ok: false, why: 'The session changed while it was being signed. Please sign again.' };
  const outcome = dispatch({ type: 'sign-session', sessionId, hash });
  if (outcome.ok) await flushSaves();
  return outcome;
}
