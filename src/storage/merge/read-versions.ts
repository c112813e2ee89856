import type { ClientId } from '../../domain/ids';
import type { OtherVersion } from '../../domain/other-version';
import type { AnyRecord } from '../../domain/records';
import type { Session } from '../../domain/session';
import { batches } from '../backup/packed-rows';
import type { Inside } from '../inside';
import { openRow, openRows } from '../open-row';
import { tableOf } from '../tables';

interface Read {
  readonly version: OtherVersion;
  readonly inUse: AnyRecord | null;
  readonly sessions: readonly Session[];
}

/**
 * Every other version that can be read, with the record that is in use in its place; and the client's sessions, where
 * only they tell what it is about.
 */
export async function readVersions(inside: Inside): Promise<Read[]> {
  const { db, dataKey } = inside;
  const read: Read[] = [];
  const known = new Map<ClientId, Promise<Session[]>>();
  const sessionsOf = (client: ClientId) => {
    const reading = known.get(client) ?? readSessions(inside, client);
    known.set(client, reading);
    return reading;
  };
  for await (const rows of batches(db, 'versions'))
    for (const version of (await openRows(dataKey, 'versions', rows)).records) {
      if (version.kind !== 'other-version') continue;
      const { record } = version;
      const table = tableOf(record.kind);
      const row = await db.read(() => db.rows(table).get(record.id));
      // One that is damaged is told by the ledger; here the other may take its place.
      const inUse = row ? await openRow(dataKey, table, row).catch(() => null) : null;
      read.push({ version, inUse, sessions: 'sessionId' in record ? await sessionsOf(record.clientId) : [] });
    }
  return read;
}

async function readSessions({ db, dataKey }: Inside, client: ClientId): Promise<Session[]> {
  const rows = await db.read(() => db.rows('sessions').where('client').equals(client).toArray());
  return (await openRows(dataKey, 'sessions', rows)).records.filter((r) => r.kind === 'session');
}
