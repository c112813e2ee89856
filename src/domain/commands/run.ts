import type { Diff } from '../diff';
import type { Records } from '../records';
import type { Refusal } from '../refusal';
import { addAddendum } from './addenda';
import { noteBackup } from './backups';
import { checkClear, uncheckClear } from './checks';
import { addClient, addRecords, editClient, importClients } from './clients';
import type { Command } from './command';
import { recordConsent, withdrawConsent } from './consents';
import { addFinding, editFinding, moveFinding, removeFinding, setReferral } from './findings';
import { startHold, stopHold } from './holds';
import { addLifeEvent, editLifeEvent, removeLifeEvent } from './life-events';
import { linkFinding, mergeKnots, splitKnot } from './links';
import { discardSession, editSession, listOpenSessions, signSession, startSession } from './session';
import { addTherapist, editPractice, editTherapist } from './settings';
import type { Stamp } from './stamp';
import { addTreatment, editTreatment, removeTreatment } from './treatments';

type Verbs = {
  [T in Command['type']]: (
    records: Records,
    command: Extract<Command, { type: T }>,
    stamp: Stamp,
  ) => Diff | Refusal;
};

const verbs: Verbs = {
  'add-client': addClient,
  'edit-client': editClient,
  'import-clients': importClients,
  'add-life-event': addLifeEvent,
  'edit-life-event': editLifeEvent,
  'remove-life-event': removeLifeEvent,
  'add-records': addRecords,
  'record-consent': recordConsent,
  'withdraw-consent': withdrawConsent,
  'edit-practice': editPractice,
  'add-therapist': addTherapist,
  'edit-therapist': editTherapist,
  'note-backup': noteBackup,
  'start-session': startSession,
  'edit-session': editSession,
  'discard-session': discardSession,
  'sign-session': signSession,
  'list-open-sessions': listOpenSessions,
  'add-finding': addFinding,
  'move-finding': moveFinding,
  'edit-finding': editFinding,
  'remove-finding': removeFinding,
  'set-referral': setReferral,
  'add-treatment': addTreatment,
  'edit-treatment': editTreatment,
  'remove-treatment': removeTreatment,
  'start-hold': startHold,
  'stop-hold': stopHold,
  'add-addendum': addAddendum,
  'check-clear': checkClear,
  'uncheck-clear': uncheckClear,
  'link-finding': linkFinding,
  'merge-knots': mergeKnots,
  'split-knot': splitKnot,
};

/** What a command would change, or why it may not. Pure: the records are left as they are. */
export function run<C extends Command>(records: Records, command: C, stamp: Stamp): Diff | Refusal {
  const verb = verbs[command.type] as (records: Records, command: C, stamp: Stamp) => Diff | Refusal;
  return verb(records, command, stamp);
}
