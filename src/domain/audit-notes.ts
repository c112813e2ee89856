import type { AuditNote, Deed, Subject } from './audit-entry';
import { type CalendarDay, dayOf } from './calendar-day';
import type { Diff } from './diff';
import type { ClientId, TherapistId } from './ids';
import { type AnyRecord, ownerOf } from './records';

interface Told {
  readonly at: number;
  readonly by: TherapistId | null;
}

/**
 * Links follow from findings, and are corrected with them; the list of open sessions follows from the
 * sessions: of their own they tell nothing. A card that is only half typed is none yet. Which of two versions
 * is chosen is told in words of its own.
 */
type Untold = 'audit' | 'card-draft' | 'knot-link' | 'open-sessions' | 'other-version';
const untold: readonly string[] = [
  'audit',
  'card-draft',
  'knot-link',
  'open-sessions',
  'other-version',
] satisfies Untold[];

const isTold = (r: AnyRecord): r is Exclude<AnyRecord, { kind: Untold }> => !untold.includes(r.kind);

// A new kind of record does not compile here until it is either a subject or untold.
const subjectOf = ({ kind, id }: Exclude<AnyRecord, { kind: Untold }>): Subject => ({ kind, id });

function deedOf(from: AnyRecord, to: AnyRecord): Deed {
  const isSigning = to.kind === 'session' && from.kind === 'session' && to.signature && !from.signature;
  return isSigning ? 'signed' : 'amended';
}

/** What a change tells the trail, in the order in which it happens. */
export function notesOf(diff: Diff, { at, by }: Told): AuditNote[] {
  const note = (record: AnyRecord, deed: Deed): AuditNote[] =>
    !isTold(record)
      ? []
      : [
          {
            at,
            by,
            deed,
            subject: subjectOf(record),
            clientId: ownerOf(record) as ClientId | null,
            reason: '',
          },
        ];
  return [
    ...diff.removed.flatMap((r) => note(r, 'discarded')),
    ...diff.added.flatMap((r) => note(r, r.kind === 'backup' ? 'backed-up' : 'created')),
    ...diff.updated.flatMap(([from, to]) => note(to, deedOf(from, to))),
  ];
}

/**
 * Whether a note says what an earlier one of the same day said already: that this was amended, or that it
 * was made, for what is made is then written. So a visit leaves a line or two, not one for every letter.
 */
export function saysAgain(note: AuditNote, told: ReadonlySet<string>): boolean {
  return note.deed === 'amended' && told.has(dayKey(note));
}

/** Under which a note is remembered for the rest of its day; `null` for one that every change repeats. */
export const rememberedAs = (note: Pick<AuditNote, 'deed' | 'subject' | 'at' | 'by'>): string | null =>
  note.deed === 'amended' || note.deed === 'created' ? dayKey(note) : null;

const dayKey = ({ subject, at, by }: Pick<AuditNote, 'subject' | 'at' | 'by'>): string => {
  const day: CalendarDay = dayOf(at);
  return `${subject.kind} ${subject.id} ${by} ${day}`;
};
