import type { Diff } from '../diff';
import type { Records } from '../records';
import { type Refusal, refuse } from '../refusal';
import type { ClearCheck, Session } from '../session';
import type { CheckClear, UncheckClear } from './command';
import { changeDraft } from './draft';

const same = (a: ClearCheck, b: ClearCheck) =>
  a.muscle === b.muscle && a.side === b.side && a.knot === b.knot;

/** Why a place cannot be recorded as clear, or `null` when it can. */
function reasonAgainst(draft: Session, check: ClearCheck): string | null {
  if (draft.clears.some((c) => same(c, check))) return 'This was checked clear already.';
  const found = draft.findings.some((f) => f.muscle === check.muscle && f.side === check.side);
  return check.knot === null && found
    ? 'There is a finding in this muscle today. Remove it first, or clear a single knot.'
    : null;
}

/**
 * A muscle in which something was found today cannot be clear as a whole; one of its other knots can. Of
 * several, those that can are recorded; refused is only what records none.
 */
export function checkClear(records: Records, { sessionId, checks }: CheckClear): Diff | Refusal {
  return changeDraft(records, sessionId, (draft) => {
    const different = checks.filter((c, i) => checks.findIndex((other) => same(c, other)) === i);
    const clear = different.filter((c) => reasonAgainst(draft, c) === null);
    const [first] = different;
    if (clear.length === 0) return refuse((first && reasonAgainst(draft, first)) ?? 'No muscle lies there.');
    return { ...draft, clears: [...draft.clears, ...clear] };
  });
}

export function uncheckClear(records: Records, { sessionId, check }: UncheckClear): Diff | Refusal {
  return changeDraft(records, sessionId, (draft) => {
    const clears = draft.clears.filter((c) => !same(c, check));
    if (clears.length === draft.clears.length) return refuse('This check was taken back already.');
    return { ...draft, clears };
  });
}
