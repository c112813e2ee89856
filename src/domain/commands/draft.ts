import { type Diff, updated } from '../diff';
import type { Finding } from '../finding';
import type { FindingId, SessionId } from '../ids';
import type { Records } from '../records';
import { type Refusal, refuse } from '../refusal';
import { findingIn, isSigned, type Session } from '../session';

/** Changes a draft by `change`; refuses when it is gone or signed. */
export function changeDraft(
  records: Records,
  id: SessionId,
  change: (draft: Session) => Session | Refusal,
): Diff | Refusal {
  const session = records.session.get(id);
  if (!session) return refuse('This session is not open any more.');
  if (isSigned(session)) return refuse('A signed session does not change. Add an addendum instead.');
  const next = change(session);
  return 'refused' in next ? next : updated(session, settled(next));
}

/** A muscle in which something was found is not clear as a whole, so that check falls away. */
function settled(draft: Session): Session {
  const clears = draft.clears.filter(
    (c) => c.knot !== null || !draft.findings.some((f) => f.muscle === c.muscle && f.side === c.side),
  );
  return clears.length === draft.clears.length ? draft : { ...draft, clears };
}

/** The same for one finding of the draft. */
export function changeFinding(
  records: Records,
  session: SessionId,
  id: FindingId,
  change: (finding: Finding) => Finding,
): Diff | Refusal {
  return changeDraft(records, session, (draft) =>
    findingIn(draft, id)
      ? { ...draft, findings: draft.findings.map((f) => (f.id === id ? change(f) : f)) }
      : refuse('This finding was removed.'),
  );
}
