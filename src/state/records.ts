import { create } from 'zustand';
import { dayOf } from '../domain/calendar-day';
import type { Command, SessionNotes } from '../domain/commands/command';
import { run } from '../domain/commands/run';
import { wordsOf } from '../domain/commands/words';
import { applied, type Diff, isEmpty, reversed } from '../domain/diff';
import type { TherapistId } from '../domain/ids';
import { noRecords, type Records } from '../domain/records';
import { isRefusal } from '../domain/refusal';
import { touchesSigned } from '../domain/signed-guard';
import { ports } from './ports';
import { queueSave } from './saving';
import { forgetSteps, remember, stepBack, stepForward } from './undo';

export type Outcome =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly why: string };

interface Desk {
  readonly records: Records;
  /** The therapist at work, whose name goes on what is recorded. */
  readonly by: TherapistId | null;
}

const useDesk = create<Desk>(() => ({ records: noRecords, by: null }));

export const useRecords = <T>(select: (records: Records) => T): T => useDesk((d) => select(d.records));
/** @throws Error while the practice is locked. */
export function therapistAtWork(): TherapistId {
  const { by } = useDesk.getState();
  if (!by) throw new Error('Palpate is locked.');
  return by;
}
/** `null` at the door, where nobody is known yet. */
export const whoIsAtWork = (): TherapistId | null => useDesk.getState().by;
export const recordsNow = (): Records => useDesk.getState().records;
export const putRecords = (records: Records): void => useDesk.setState({ records });
export const putTherapist = (by: TherapistId): void => useDesk.setState({ by });

/**
 * The only way in which records change: command to diff, diff to screen, undo stack and save queue.
 * A refusal changes nothing and says why in words for the screen.
 */
export function dispatch(command: Command): Outcome {
  const { records, by } = useDesk.getState();
  if (!by) return { ok: false, why: 'Palpate is locked.' };
  const at = ports().now();
  const id = ports().newId();
  const diff = run(records, command, { id, at, today: dayOf(at), by });
  if (isRefusal(diff)) return { ok: false, why: diff.refused };
  if (touchesSigned(diff)) return { ok: false, why: 'A signed session does not change.' };
  if (isEmpty(diff)) return { ok: true, id };
  take(diff);
  if (staysForGood(command)) forgetSteps();
  else remember({ diff, words: wordsOf(command), field: fieldTyped(records, command), at });
  return { ok: true, id };
}

/** Takes back the last change. @returns the words of what was undone, or `null`. */
export function undo(): string | null {
  const step = stepBack();
  if (!step) return null;
  take(reversed(step.diff));
  return step.words;
}

export function redo(): string | null {
  const step = stepForward();
  if (!step) return null;
  take(step.diff);
  return step.words;
}

function take(diff: Diff): void {
  useDesk.setState(({ records }) => ({ records: applied(records, diff) }));
  queueSave(diff, useDesk.getState().by);
}

/** Signing is final; what belongs to no open session is not undone by a tap meant for a mark. */
const staysForGood = ({ type }: Command): boolean =>
  [
    ...['sign-session', 'start-session', 'discard-session', 'add-addendum', 'record-consent'],
    ...['withdraw-consent', 'add-client', 'edit-client', 'add-records', 'note-backup', 'list-open-sessions'],
    ...['edit-practice', 'add-therapist', 'edit-therapist'],
  ].includes(type);

/** The field in which text is being typed, so that undo takes back a phrase and not a letter. */
function fieldTyped(records: Records, command: Command): string | null {
  if (command.type !== 'edit-session' && command.type !== 'edit-finding') return null;
  const change = command.type === 'edit-session' ? command.notes : command.finding;
  const [only, ...others] = Object.entries(change);
  if (!only || others.length > 0) return null;
  const [field, value] = only;
  if (command.type === 'edit-finding')
    return typeof value === 'string' && freeText.has(field) ? `${command.findingId} ${field}` : null;
  const before = records.session.get(command.sessionId)?.[field as keyof SessionNotes];
  const typed = textWithin(field, value) ?? null;
  const same = typed && JSON.stringify(typed.besides) === JSON.stringify(textWithin(field, before)?.besides);
  return same ? `${command.sessionId} ${field}` : null;
}

/** The text that a field is, or holds beside choices that must stay as they are for the typing to go on. */
function textWithin(field: string, value: unknown): { readonly besides: unknown } | null {
  if (typeof value === 'string') return freeText.has(field) ? { besides: null } : null;
  const inner = textIn.get(field);
  return inner && value && typeof value === 'object' ? { besides: { ...value, [inner]: '' } } : null;
}

const freeText = new Set(['reason', 'advice', 'note', 'retest', 'summary']);
const textIn = new Map([
  ['plan', 'aim'],
  ['health', 'words'],
]);
