import type { AuditNote } from '../../domain/audit-entry';
import { BackupRefused } from '../backup/backup-refused';
import { batches } from '../backup/packed-rows';
import type { OpenedBackup } from '../backup/read-backup';
import type { Watch } from '../backup/watch';
import type { Inside } from '../inside';
import type { Staged } from '../restore/staged';
import { Staging } from '../restore/staging';
import { type SealedRow, type SealedTable, sealedTables, triesRowId } from '../tables';
import { metRecords } from './met';
import { TakingIn } from './taking-in';

const reading = 0.4;
const copying = 0.2;

/**
 * What is here and what is in a backup, together, as a practice of its own beside the one in use: sealed under
 * the key that is in use, and opened by those who can open it now. No row of either side is dropped but those
 * of clients who were erased here. @throws BackupRefused, or the signal's reason; then nothing is left behind.
 */
export async function stageMerge(
  base: string,
  inside: Inside,
  backup: OpenedBackup,
  note: Pick<AuditNote, 'at' | 'by'>,
  { progress, signal }: Watch,
): Promise<Staged> {
  const before = inside.writes();
  const staging = await Staging.begin(base, inside.dataKey);
  try {
    const taking = new TakingIn(inside, staging, note.at);
    for await (const met of metRecords(inside, backup, { progress: (p) => progress(p * reading), signal }))
      if (!met.erased && !met.stale) await taking.take(met);
    await taking.listOpen();
    const copied = { progress: (p: number) => progress(reading + p * copying), signal };
    await copyRest(inside, staging, taking.replaced, copied);
    await staging.list([mergedNote(note, backup.header.madeAt)]);
    const rest = reading + copying;
    const verified = { progress: (p: number) => progress(rest + p * (1 - rest)), signal };
    await staging.verify(verified, (table, row) => isAsHere(inside, table, row));
    return {
      swapIn: async () => {
        if (inside.writes() !== before) throw new BackupRefused('moved');
        const { db } = inside;
        const keys = await db.read(() => db.keys().where('id').notEqual(triesRowId).toArray());
        await staging.swapIn(keys);
      },
      discard: () => staging.discard(),
    };
  } catch (reason) {
    await staging.discard();
    throw reason;
  }
}

/** All rows that are here, whether they open or not, but for those that gave way. */
async function copyRest(
  { db }: Inside,
  staging: Staging,
  replaced: ReadonlySet<string>,
  { progress, signal }: Watch,
): Promise<void> {
  for (const [i, table] of sealedTables.entries()) {
    for await (const rows of batches(db, table)) {
      signal.throwIfAborted();
      for (const row of rows) if (!replaced.has(`${table} ${row.id}`)) await staging.addRow(table, row);
    }
    progress((i + 1) / sealedTables.length);
  }
}

/** A row that does not open was copied as it is, and stays damaged. */
async function isAsHere({ db }: Inside, table: SealedTable, copy: SealedRow): Promise<boolean> {
  const row = await db.read(() => db.rows(table).get(copy.id));
  return row !== undefined && indexedDB.cmp(row.sealed, copy.sealed) === 0;
}

const mergedNote = (note: Pick<AuditNote, 'at' | 'by'>, madeAt: number): AuditNote => ({
  ...note,
  deed: 'merged',
  subject: { kind: 'backup', id: `made-${madeAt}` },
  clientId: null,
  reason: '',
});
