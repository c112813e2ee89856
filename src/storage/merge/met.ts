import { type AnyRecord, ownerOf } from '../../domain/records';
import type { OpenedBackup } from '../backup/read-backup';
import { readRecord } from '../backup/read-record';
import type { Watch } from '../backup/watch';
import type { Database } from '../database';
import type { Inside } from '../inside';
import { trailOf } from '../ledger/check-trail';
import { openRow } from '../open-row';
import { type SealedRow, type SealedTable, tableOf } from '../tables';

/** A record of a backup, beside the one of the same id that is here. */
export interface Met {
  readonly theirs: AnyRecord;
  readonly here: AnyRecord | null;
  /** Something is here under this id, but cannot be read. */
  readonly damaged: boolean;
  /** Of a client who was erased here: it stays out. */
  readonly erased: boolean;
  /**
   * What was half typed, of a client whose card is here and whose draft is not: it was typed on another card
   * than this one, or saved to this one since, and would overwrite it.
   */
  readonly stale: boolean;
}

const atOnce = 250;

/**
 * Every record of a backup, in its order, beside what is in the open store. @throws BackupRefused, or the
 * signal's reason. Only when it ends well is the file whole.
 */
export async function* metRecords(inside: Inside, backup: OpenedBackup, watch: Watch): AsyncGenerator<Met> {
  const erased = await erasedHere(inside);
  let waiting: AnyRecord[] = [];
  for await (const line of backup.lines(watch)) {
    const record = readRecord(line);
    const [first] = waiting;
    if (first && (first.kind !== record.kind || waiting.length >= atOnce)) {
      yield* await beside(inside, waiting, erased);
      waiting = [];
    }
    waiting.push(record);
  }
  yield* await beside(inside, waiting, erased);
}

/** Records of one kind, each beside its like. */
async function beside(
  { db, dataKey }: Inside,
  theirs: readonly AnyRecord[],
  erased: ReadonlySet<string>,
): Promise<Met[]> {
  const [first] = theirs;
  if (!first) return [];
  const table = tableOf(first.kind);
  const rows = await db.read(() => db.rows(table).bulkGet(theirs.map(({ id }) => id)));
  const withCard = await clientsHere(db, theirs);
  return Promise.all(
    theirs.map(async (record, i) => {
      const row = rows[i];
      const here = row ? await readable(dataKey, table, row) : null;
      const damaged = row !== undefined && here === null;
      const owner = ownerOf(record) ?? '';
      const stale = record.kind === 'card-draft' && !row && withCard.has(owner);
      return { theirs: record, here, damaged, erased: erased.has(owner), stale };
    }),
  );
}

/** The owners of half-typed cards who are on the list here; nobody for other records. */
async function clientsHere(db: Database, theirs: readonly AnyRecord[]): Promise<ReadonlySet<string>> {
  const owners = theirs.flatMap((r) => (r.kind === 'card-draft' && r.clientId ? [r.clientId] : []));
  if (owners.length === 0) return new Set();
  return new Set(await db.read(() => db.rows('clients').where('id').anyOf(owners).primaryKeys()));
}

/** `null`: it does not open, as the ledger tells; here another copy of it may have come. */
const readable = (key: CryptoKey, table: SealedTable, row: SealedRow): Promise<AnyRecord | null> =>
  openRow(key, table, row).catch(() => null);

/** Clients of whom the trail says that they were erased, and who did not come back since. */
async function erasedHere(inside: Inside): Promise<Set<string>> {
  const erased = new Set<string>();
  for await (const { entry } of trailOf(inside))
    if (entry?.deed === 'erased' && entry.clientId) erased.add(entry.clientId);
  const { db } = inside;
  for (const id of await db.read(() => db.rows('clients').toCollection().primaryKeys())) erased.delete(id);
  return erased;
}
