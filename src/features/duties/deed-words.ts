import type { Deed, Subject } from '../../domain/audit-entry';

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

export const subjectWords: Record<Subject['kind'], string> = {
  client: 'client',
  session: 'session',
  addendum: 'addendum',
  consent: 'consent',
  'knot-link': 'link between findings',
  practice: 'settings',
  therapist: 'therapist',
  backup: 'practice',
  handover: 'handover',
  'card-draft': 'half-written card',
};
