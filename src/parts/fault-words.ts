import type { Fault } from '../domain/fault';

const kinds: Record<Fault['kind'], readonly [one: string, many: string]> = {
  client: ['card', 'cards'],
  session: ['session', 'sessions'],
  addendum: ['addendum', 'addenda'],
  'knot-link': ['link between findings', 'links between findings'],
  consent: ['consent', 'consents'],
  therapist: ['therapist’s entry', 'therapists’ entries'],
  practice: ['page of settings', 'pages of settings'],
  backup: ['note of a backup', 'notes of backups'],
  'open-sessions': ['list of open sessions', 'lists of open sessions'],
  'other-version': ['other version of a record', 'other versions of records'],
  'card-draft': ['half-typed card', 'half-typed cards'],
  audit: ['entry of the audit trail', 'entries of the audit trail'],
  ledger: ['list of what should be here', 'lists of what should be here'],
};

const predicates: Record<Fault['what'], readonly [one: string, many: string]> = {
  unreadable: ['cannot be read', 'cannot be read'],
  missing: ['is missing', 'are missing'],
  older: ['is an older copy than the last that was saved', 'are older copies than the last that were saved'],
  foreign: ['is not as this practice wrote it', 'are not as this practice wrote them'],
};

/** "3 sessions of Ana Lopez are missing." @param name of the client; `null`: known by no name here. */
export function faultWords({ kind, client, what, count }: Fault, name: string | null): string {
  const at = count === 1 ? 0 : 1;
  const whose = client === '' ? '' : ` of ${name ?? 'a client whose card is not readable'}`;
  return `${count.toLocaleString('en-GB')} ${kinds[kind][at]}${whose} ${predicates[what][at]}.`;
}
