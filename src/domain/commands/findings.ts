import { added, type Diff, joined, noDiff, removed } from '../diff';
import { type Finding, findingSchema, ungraded } from '../finding';
import { type FindingId, linkIdOf } from '../ids';
import type { Records } from '../records';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { findingIn } from '../session';
import type { AddFinding, EditFinding, MoveFinding, RemoveFinding, SetReferral } from './command';
import { changeDraft, changeFinding } from './draft';
import { isTaken, linkRecord } from './links';
import type { Stamp } from './stamp';

export function addFinding(records: Records, command: AddFinding, stamp: Stamp): Diff | Refusal {
  const { sessionId, muscle, side, at, scale, ghostOf } = command;
  const id = stamp.id as FindingId;
  const finding: Finding = {
    id,
    muscle,
    side,
    at,
    scale,
    ...ungraded,
    ...(command.findingKind ? { findingKind: command.findingKind } : {}),
    tenderness: command.tenderness ?? null,
  };
  const session = records.session.get(sessionId);
  if (session && ghostOf && isTaken(records, session, id, ghostOf))
    return refuse('This knot is recorded in this session already.');
  const change = changeDraft(records, sessionId, (draft) => ({
    ...draft,
    findings: [...draft.findings, finding],
    clears: ghostOf ? draft.clears.filter((c) => c.knot !== ghostOf) : draft.clears,
  }));
  if (isRefusal(change) || !session || !ghostOf) return change;
  return joined(change, added(linkRecord(session, id, ghostOf, 'ghost')));
}

/** Moving may change muscle and side: what is named is always what is under the mark. */
export function moveFinding(records: Records, command: MoveFinding): Diff | Refusal {
  const { sessionId, findingId, at, scale, muscle, side } = command;
  const before = findingBefore(records, command);
  const change = changeFinding(records, sessionId, findingId, (f) => ({ ...f, at, scale, muscle, side }));
  if (isRefusal(change) || !before || (before.muscle === muscle && before.side === side)) return change;
  return joined(change, withoutLink(records, findingId));
}

export function editFinding(records: Records, command: EditFinding): Diff | Refusal {
  const { sessionId, findingId, finding } = command;
  const before = findingBefore(records, command);
  if (before && !findingSchema.safeParse({ ...before, ...finding }).success)
    return refuse('That entry cannot be kept: it is too long or out of range.');
  const change = changeFinding(records, sessionId, findingId, (f) => ({ ...f, ...finding }));
  const muscle = finding.muscle ?? before?.muscle;
  const side = finding.side ?? before?.side;
  if (isRefusal(change) || !before || (before.muscle === muscle && before.side === side)) return change;
  return joined(change, withoutLink(records, findingId));
}

export function removeFinding(records: Records, { sessionId, findingId }: RemoveFinding): Diff | Refusal {
  const change = changeDraft(records, sessionId, (draft) =>
    findingIn(draft, findingId)
      ? {
          ...draft,
          findings: draft.findings.filter((f) => f.id !== findingId),
          treatments: draft.treatments.filter((t) => t.findingId !== findingId),
        }
      : refuse('This finding was removed already.'),
  );
  return isRefusal(change) ? change : joined(change, withoutLink(records, findingId));
}

export const setReferral = (
  records: Records,
  { sessionId, findingId, referral }: SetReferral,
): Diff | Refusal => changeFinding(records, sessionId, findingId, (f) => ({ ...f, referral }));

const findingBefore = (
  records: Records,
  { sessionId, findingId }: { sessionId: MoveFinding['sessionId']; findingId: FindingId },
): Finding | null => {
  const session = records.session.get(sessionId);
  return session ? findingIn(session, findingId) : null;
};

/** A knot keeps to one muscle and side, so a finding that changed either is linked to none. */
function withoutLink(records: Records, finding: FindingId): Diff {
  const link = records['knot-link'].get(linkIdOf(finding));
  return link ? removed(link) : noDiff;
}
