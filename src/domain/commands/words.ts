import type { Command, SessionNotes } from './command';

const commandWords: Record<Command['type'], string> = {
  'add-client': 'add client',
  'edit-client': 'change to the client',
  'import-clients': 'import of clients',
  'add-life-event': 'add life event',
  'edit-life-event': 'change to the life event',
  'remove-life-event': 'remove life event',
  'add-records': 'add sample client',
  'record-consent': 'record consent',
  'withdraw-consent': 'withdraw consent',
  'edit-practice': 'change to the practice',
  'add-therapist': 'add therapist',
  'edit-therapist': 'change to the therapist',
  'note-backup': 'note of a backup',
  'start-session': 'start session',
  'edit-session': 'change to the notes',
  'discard-session': 'discard session',
  'sign-session': 'sign session',
  'list-open-sessions': 'list of open sessions',
  'add-finding': 'add finding',
  'move-finding': 'move finding',
  'edit-finding': 'change to the finding',
  'remove-finding': 'remove finding',
  'set-referral': 'referral zone',
  'add-treatment': 'add treatment',
  'edit-treatment': 'change to the treatment',
  'remove-treatment': 'remove treatment',
  'start-hold': 'start of the hold',
  'stop-hold': 'end of the hold',
  'add-addendum': 'addendum',
  'check-clear': 'checked, clear',
  'uncheck-clear': 'take back "checked, clear"',
  'link-finding': 'link to a knot',
  'merge-knots': 'merge knots',
  'split-knot': 'split knot',
};

const noteWords: Record<keyof SessionNotes, string> = {
  reason: 'reason for the visit',
  painNow: 'pain now',
  painPlaces: 'place of the pain',
  factors: 'factors',
  adviceFollowed: 'whether advice was followed',
  health: 'change in health',
  redFlags: 'red flags',
  painAfter: 'pain at the end',
  retest: 'what was tested again',
  adviceGiven: 'advice given',
  advice: 'advice',
  plan: 'plan',
  note: 'note',
  summary: 'summary',
};

/** What undo and redo call a change: "Undo add finding". */
export function wordsOf(command: Command): string {
  const [only, ...others] = command.type === 'edit-session' ? Object.keys(command.notes) : [];
  return only && others.length === 0 ? noteWords[only as keyof SessionNotes] : commandWords[command.type];
}
