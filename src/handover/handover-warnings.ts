import { type CalendarDay, dayWords } from '../domain/calendar-day';
import { consentInForce } from '../domain/consent';
import { bySessionTime, isSigned } from '../domain/session';
import type { Choices, HandoverSource } from './source';

export interface HandoverWarning {
  readonly about: 'consent' | 'draft' | 'notes';
  readonly title: string;
  readonly words: string;
}

/** What to think of before anything leaves. What goes to the client themselves needs no consent to sharing. */
export function handoverWarnings(source: HandoverSource, choices: Choices): HandoverWarning[] {
  const own = source.sessions.filter(({ clientId }) => clientId === source.client.id);
  const latest = [...own].sort(bySessionTime).at(-1);
  const consents = source.consents.filter(({ clientId }) => clientId === source.client.id);
  const leaves = choices.recipient === 'gp' || choices.recipient === 'physio';
  return [
    ...(leaves && !consentInForce(consents, 'sharing') ? [noConsent] : []),
    ...(latest && !isSigned(latest) ? [unsigned(latest.day, choices.recipient === 'full')] : []),
    ...(notesGoOut(source, choices) ? [notes] : []),
  ];
}

/** Only the copies of the record hold notes, and only when they are wanted. */
function notesGoOut(
  { client, sessions }: HandoverSource,
  { recipient, withNotes, session }: Choices,
): boolean {
  if (!withNotes || (recipient !== 'session' && recipient !== 'full')) return false;
  const shown = sessions.filter(
    ({ clientId, id }) => clientId === client.id && (recipient === 'full' || !session || id === session),
  );
  const written = shown.flatMap((s) => [s.note, ...s.findings.map(({ note }) => note)]);
  return [...written, recipient === 'full' ? client.notes : ''].some((note) => note.trim() !== '');
}

const noConsent: HandoverWarning = {
  about: 'consent',
  title: 'No consent to sharing is on record',
  words: 'Ask the client before this leaves the tablet, and record the consent.',
};

const unsigned = (day: CalendarDay, goesOut: boolean): HandoverWarning => ({
  about: 'draft',
  title: `The session of ${dayWords(day)} is not signed`,
  words: goesOut
    ? 'It goes out as a draft, and says so. Sign it first if it is finished.'
    : 'It is left out. Sign it first if it should go out.',
});

const notes: HandoverWarning = {
  about: 'notes',
  title: 'Your own notes go out with this',
  words: 'They were written for you alone. Leave them out, or read them first in the preview.',
};
