import type { AuditEntry, AuditNote } from '../domain/audit-entry';
import type { BackupMade } from '../domain/backup-made';
import { type CalendarDay, dayOf } from '../domain/calendar-day';
import type { Client } from '../domain/client';
import { applied, isEmpty } from '../domain/diff';
import type { Fault } from '../domain/fault';
import type { ClientId } from '../domain/ids';
import { openSessionsOf } from '../domain/listed-open';
import { defaultPractice } from '../domain/practice';
import type { AnyRecord } from '../domain/records';
import { keptUntil } from '../domain/retention';
import { readDrafts, useDraftsRead } from './card-drafts';
import { closeClient } from './open-client';
import { ports, store } from './ports';
import { putRecords, recordsNow, therapistAtWork } from './records';
import { flushSaves, queueSave } from './saving';

/** Every entry of the trail, the latest first, as far as it can be read. */
export async function readTrail(): Promise<AuditEntry[]> {
  await flushSaves();
  const { trailOf } = await import('../storage/ledger/check-trail');
  const entries: AuditEntry[] = [];
  for await (const { entry } of trailOf(store().inside())) if (entry) entries.push(entry);
  return entries.sort((a, b) => b.at - a.at || b.number - a.number);
}

/** What the trail says of one client, the latest first. */
export const clientTrail = async (clientId: ClientId): Promise<AuditEntry[]> =>
  (await readTrail()).filter((entry) => entry.clientId === clientId);

/** What is amiss with the trail; empty when every entry is there and bound to the one before it. */
export async function checkTrailNow(): Promise<Fault[]> {
  await flushSaves();
  const { checkTrail } = await import('../storage/ledger/check-trail');
  return checkTrail(store().inside(), new AbortController().signal);
}

export interface Kept {
  readonly client: Client;
  /** `null`: never seen. */
  readonly lastVisit: CalendarDay | null;
  readonly until: CalendarDay;
}

/** Until when the records of each client are kept, who is due first. */
export async function keptClients(watch: {
  progress(done: number): void;
  readonly signal: AbortSignal;
}): Promise<Kept[]> {
  await flushSaves();
  const { lastVisits } = await import('../storage/last-visits');
  const visits = await lastVisits(store().inside(), watch);
  const rule = (recordsNow().practice.get('practice') ?? defaultPractice).retention;
  const kept = [...recordsNow().client.values()].map((client): Kept => {
    const lastVisit = visits.get(client.id) ?? null;
    const { dateOfBirth } = client;
    const from = lastVisit ?? dayOf(client.createdAt);
    return { client, lastVisit, until: keptUntil({ dateOfBirth, lastVisit: from }, rule) };
  });
  return kept.sort((a, b) => a.until.localeCompare(b.until));
}

/** Backups that were made while this client was here: they hold the client whatever is erased. */
export function backupsHolding(client: Client): BackupMade[] {
  const made = [...recordsNow().backup.values()].filter((b) => b.at >= client.createdAt);
  return made.sort((a, b) => b.at - a.at);
}

const noteOf = (deed: AuditNote['deed'], clientId: ClientId, reason: string): AuditNote => ({
  at: ports().now(),
  by: therapistAtWork(),
  deed,
  subject: { kind: 'client', id: clientId },
  clientId,
  reason,
});

/** Takes everything of a client away for good. @throws Error with words; then nothing is erased. */
export async function eraseClient(clientId: ClientId, reason: string): Promise<void> {
  await flushSaves();
  const erasing = await import('../storage/erase-client');
  await erasing.eraseClient(store().inside(), clientId, noteOf('erased', clientId, reason));
  closeClient();
  const client = new Map(recordsNow().client);
  client.delete(clientId);
  const drafts = new Map(recordsNow()['card-draft']);
  drafts.delete(clientId);
  const unlisted = openSessionsOf(recordsNow(), clientId, []);
  putRecords(applied({ ...recordsNow(), client, 'card-draft': drafts }, unlisted));
  if (!isEmpty(unlisted)) queueSave(unlisted, therapistAtWork());
}

export interface AccessCopy {
  readonly records: readonly AnyRecord[];
  /** What the trail says of this client. */
  readonly trail: readonly AuditEntry[];
  readonly faults: readonly Fault[];
}

/** All that is kept of one client. */
export async function accessCopy(clientId: ClientId): Promise<AccessCopy> {
  await flushSaves();
  const theirs = await store().readClient(clientId);
  await readDrafts();
  const { client, 'card-draft': drafts } = recordsNow();
  const card = client.get(clientId);
  const typed = [...drafts.values()].filter((draft) => draft.clientId === clientId);
  const trail = await clientTrail(clientId);
  return {
    records: [...(card ? [card] : []), ...theirs, ...typed],
    trail,
    faults: [...store().faultsOf(clientId), ...unreadDraft(clientId)],
  };
}

/** Whether there is one is not known, so the copy may lack it. */
const unreadDraft = (client: ClientId): Fault[] =>
  useDraftsRead.getState().read ? [] : [{ kind: 'card-draft', client, what: 'unreadable', count: 1 }];
