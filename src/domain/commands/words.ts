import type { Command } from './command';

/** What undo and redo call each change: "Undo add finding". */
export const commandWords: Record<Command['type'], string> = {
  'add-client': 'add client',
  'edit-client': 'change to the client',
  'add-records': 'add sample client',
  'record-consent': 'record consent',
  'withdraw-consent': 'withdraw consent',
  'edit-practice': 'change to the practice',
  'edit-therapist': 'change to the therapist',
  'note-backup': 'note of a backup',
  'start-session': 'start session',
  'edit-session': 'change to the notes',
  'discard-session': 'discard session',
  'sign-session': 'sign session',
  'add-finding': 'add finding',
  'move-finding': 'move finding',
  'edit-finding': 'change to the finding',
  'remove-finding': 'remove finding',
  'set-referral': 'referral zone',
  'add-treatment': 'add treatment',
  'edit-treatment': 'change to the treatment',
  'remove-treatment': 'remove treatment',
  'check-clear': 'checked, clear',
  'uncheck-clear': 'take back "checked, clear"',
  'link-finding': 'link to a knot',
};
