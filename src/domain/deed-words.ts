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
};
