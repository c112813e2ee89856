import type { Deed, Subject } from './audit-entry';

export const deedWords: Record<Deed, string> = {
  created: 'Created',
  amended: 'Amended',
  signed: 'Signed',
  discarded: 'Discarded',
  exported: 'Exported',
  erased: 'Erased',
  'backed-up': 'Backed up',
  restored: 'Restored from a backup',
  merged: 'Brought in from a backup',
  chosen: 'Chose between two versions',
};

const subjectWords: Record<Subject['kind'], string> = {
  client: 'client',
  session: 'session',
  addendum: 'addendum',
  consent: 'consent',
  'knot-link': 'link between findings',
  practice: 'settings',
  therapist: 'therapist',
  backup: 'practice',
  handover: 'handover',
  'card-draft': 'half-typed card',
};

const handovers: Readonly<Record<string, string>> = {
  gp: 'letter for the GP',
  physio: 'summary for the physiotherapist',
  client: 'handout for the client',
  session: 'record of a session',
  full: 'full record',
  tables: 'tables',
};

/** What a deed was done to, in words; of a handover also for whom it was, and whether data went along. */
export function thingWords({ kind, id }: Subject): string {
  if (kind !== 'handover') return subjectWords[kind];
  const [which = '', data] = id.split('-');
  return `${handovers[which] ?? subjectWords.handover}${data === 'data' ? ', with data inside' : ''}`;
}
