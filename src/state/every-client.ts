import type { AuditNote } from '../domain/audit-entry';
import type { Client } from '../domain/client';
import { noDiff } from '../domain/diff';
import { bySessionTime, type Session } from '../domain/session';
import { ports, store } from './ports';
import { recordsNow, therapistAtWork } from './records';
import { flushSaves, queueSave } from './saving';

/**
 * Reads every client from the database, one at a time, and hands each on with all sessions, oldest first. Sample clients are left
 * out. @returns how many rows could not be read. @throws the signal's reason, or Error with words.
 */
export async function everyClient(
  take: (client: Client, sessions: readonly Session[]) => void,
  watch: { progress(done: number): void; readonly signal: AbortSignal },
): Promise<number> {
  await flushSaves();
  const clients = [...recordsNow().client.values()].filter(({ sample }) => !sample);
  let unreadable = 0;
  for (const [read, client] of clients.entries()) {
    watch.signal.throwIfAborted();
    watch.progress(read / clients.length);
    const theirs = await store().readClient(client.id);
    unreadable += store()
      .faultsOf(client.id)
      .reduce((sum, { count }) => sum + count, 0);
    take(client, theirs.filter((r) => r.kind === 'session').sort(bySessionTime));
  }
  watch.signal.throwIfAborted();
  return unreadable;
}

/** Tells the trail that the records of all clients have left as tables. */
export function noteTablesExported(): void {
  const note: AuditNote = {
    at: ports().now(),
    by: therapistAtWork(),
    deed: 'exported',
    subject: { kind: 'handover', id: 'tables' },
    clientId: null,
    reason: 'Tables of all clients.',
  };
  queueSave(noDiff, note.by, [note]);
}
