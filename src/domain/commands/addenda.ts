import { type Addendum, addendumSchema } from '../addendum';
import { added, type Diff } from '../diff';
import type { AddendumId } from '../ids';
import type { Records } from '../records';
import { type Refusal, refuse } from '../refusal';
import { isSigned } from '../session';
import type { AddAddendum } from './command';
import type { Stamp } from './stamp';

/** Says more of a signed session, with author, time and reason; the session itself stays. */
export function addAddendum(
  records: Records,
  { sessionId, reason, words }: AddAddendum,
  stamp: Stamp,
): Diff | Refusal {
  const session = records.session.get(sessionId);
  if (!session) return refuse('This session is not here any more.');
  if (!isSigned(session)) return refuse('This session is not signed yet: write it into the session itself.');
  const checked = addendumSchema.safeParse({
    kind: 'addendum',
    id: stamp.id as AddendumId,
    clientId: session.clientId,
    sessionId,
    by: stamp.by,
    at: stamp.at,
    reason,
    words,
  } satisfies Addendum);
  return checked.success ? added(checked.data) : refuse('An addendum needs a reason and words of its own.');
}
