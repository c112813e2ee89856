import type { Diff } from '../diff';
import type { Records } from '../records';
import { type Refusal, refuse } from '../refusal';
import type { ClearCheck } from '../session';
import type { CheckClear, UncheckClear } from './command';
import { changeDraft } from './draft';

const same = (a: ClearCheck, b: ClearCheck) =>
  a.muscle === b.muscle && a.side === b.side && a.knot === b.knot;

/**
 * A muscle in which something was found today cannot be clear as a whole; one of its other knots can.
 */
export function checkClear(records: Records, { sessionId, check }: CheckClear): Diff | Refusal {
  return changeDraft(records, sessionId, (draft) => {
    if (draft.clears.some((c) => same(c, check))) return refuse('This was checked clear already.');
    const found = draft.findings.some((f) => f.muscle === check.muscle && f.side === check.side);
    if (check.knot === null && found)
      return refuse('There is a finding in this muscle today. Remove it first, or clear a single knot.');
    return { ...draft, clears: [...draft.clears, check] };
  });
}

export function uncheckClear(records: Records, { sessionId, check }: UncheckClear): Diff | Refusal {
  return changeDraft(records, sessionId, (draft) => {
    const clears = draft.clears.filter((c) => !same(c, check));
    if (clears.length === draft.clears.length) return refuse('This check was taken back already.');
    return { ...draft, clears };
  });
}
