import type { Diff } from '../diff';
import type { TreatmentId } from '../ids';
import type { Records } from '../records';
import { type Refusal, refuse } from '../refusal';
import { findingIn } from '../session';
import { type Treatment, treatmentSchema } from '../treatment';
import type { AddTreatment, EditTreatment, RemoveTreatment } from './command';
import { changeDraft } from './draft';
import { withoutHold } from './holds';
import type { Stamp } from './stamp';

const outOfRange = 'That treatment cannot be kept: a number is out of range.';

export function addTreatment(records: Records, command: AddTreatment, stamp: Stamp): Diff | Refusal {
  const { sessionId, on, treatment, hold } = command;
  const checked = treatmentSchema.safeParse({
    ...treatment,
    id: stamp.id as TreatmentId,
    findingId: 'finding' in on ? on.finding : null,
    area: 'area' in on ? on.area : null,
    holdSince: hold ? stamp.at : null,
  } satisfies Treatment);
  return changeDraft(records, sessionId, (draft) => {
    if ('finding' in on && !findingIn(draft, on.finding)) return refuse('This finding was removed.');
    if (!checked.success) return refuse(outOfRange);
    const before = hold ? withoutHold(draft, stamp.at) : draft;
    return { ...before, treatments: [...before.treatments, checked.data] };
  });
}

export function editTreatment(records: Records, command: EditTreatment): Diff | Refusal {
  const { sessionId, treatmentId, treatment } = command;
  return changeDraft(records, sessionId, (draft) => {
    const before = draft.treatments.find((t) => t.id === treatmentId);
    if (!before) return refuse('This treatment was removed.');
    const checked = treatmentSchema.safeParse({ ...before, ...treatment });
    if (!checked.success) return refuse(outOfRange);
    return { ...draft, treatments: draft.treatments.map((t) => (t === before ? checked.data : t)) };
  });
}

export function removeTreatment(
  records: Records,
  { sessionId, treatmentId }: RemoveTreatment,
): Diff | Refusal {
  return changeDraft(records, sessionId, (draft) => {
    const treatments = draft.treatments.filter((t) => t.id !== treatmentId);
    if (treatments.length === draft.treatments.length) return refuse('This treatment was removed already.');
    return { ...draft, treatments };
  });
}
