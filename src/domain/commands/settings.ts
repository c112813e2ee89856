import { added, type Diff, updated } from '../diff';
import { type Practice, practiceSchema, therapistSchema } from '../practice';
import type { Records } from '../records';
import { type Refusal, refuse } from '../refusal';
import type { AddTherapist, EditPractice, EditTherapist } from './command';

/** What points at a factor that is not on the list any more lets it go. */
export function editPractice(records: Records, { practice }: EditPractice): Diff | Refusal {
  const before = records.practice.get('practice');
  const checked = practiceSchema.safeParse({ kind: 'practice', id: 'practice', ...practice });
  if (!checked.success) return refuse('These settings cannot be kept: one is too long or out of range.');
  const after = withoutStrays(checked.data);
  return before ? updated(before, after) : added(after);
}

function withoutStrays(practice: Practice): Practice {
  const known = new Set(practice.factors.map((f) => f.id));
  return {
    ...practice,
    watchedFactors: practice.watchedFactors.filter((id) => known.has(id)),
    advice: practice.advice.map((a) => (a.factor && !known.has(a.factor) ? { ...a, factor: null } : a)),
  };
}

/** One who joins the practice. Whoever leaves stays a record, for their name is on what they recorded. */
export function addTherapist(records: Records, { therapistId, therapist }: AddTherapist): Diff | Refusal {
  if (records.therapist.has(therapistId)) return refuse('This therapist is here already.');
  const checked = therapistSchema.safeParse({ kind: 'therapist', id: therapistId, ...therapist });
  return checked.success ? added(checked.data) : refuse('A therapist needs a name.');
}

export function editTherapist(records: Records, { therapistId, therapist }: EditTherapist): Diff | Refusal {
  const before = records.therapist.get(therapistId);
  if (!before) return refuse('This therapist is not here any more.');
  const checked = therapistSchema.safeParse({ ...before, ...therapist });
  return checked.success ? updated(before, checked.data) : refuse('A therapist needs a name.');
}
