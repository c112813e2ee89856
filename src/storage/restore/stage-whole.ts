import type { AuditNote } from '../../domain/audit-entry';
import type { BackupMade } from '../../domain/backup-made';
import type { BackupId } from '../../domain/ids';
import { rowOf } from '../backup/key-wrap';
import type { OpenedBackup } from '../backup/read-backup';
import { readRecord } from '../backup/read-record';
import type { Watch } from '../backup/watch';
import { Staging } from './staging';
import { emptySummary, type Summary, withRecord } from './summary';

/** A restored practice that waits to be swapped in. */
export interface Staged {
  readonly summary: Summary;
  /** From here on this is the practice. The page must start afresh. */
  swapIn(): Promise<void>;
  discard(): Promise<void>;
}

const reading = 0.8;

/** The backup that it came from is one that was made: the next is asked for from then on. */
const backupItself = ({ header, bytes }: OpenedBackup, { clients, sessions }: Summary): BackupMade => ({
  kind: 'backup',
  id: `restored-${header.madeAt}` as BackupId,
  at: header.madeAt,
  clients,
  sessions,
  bytes,
  way: 'saved',
});

/** What the trail of a restored practice begins with. */
const restoredNote = (note: Pick<AuditNote, 'at' | 'by'>, madeAt: number): AuditNote => ({
  ...note,
  deed: 'restored',
  subject: { kind: 'backup', id: `made-${madeAt}` },
  clientId: null,
  reason: '',
});

/**
 * The whole of a backup as a practice of its own, verified, beside the one in use.
 * @throws BackupRefused, or the signal's reason when cancelled; then nothing is left behind.
 */
export async function stageWhole(
  base: string,
  backup: OpenedBackup,
  note: Pick<AuditNote, 'at' | 'by'>,
  { progress, signal }: Watch,
): Promise<Staged> {
  const staging = await Staging.begin(base, backup.dataKey);
  try {
    let summary = emptySummary;
    for await (const line of backup.lines({ progress: (p) => progress(p * reading), signal })) {
      const record = readRecord(line);
      summary = withRecord(summary, record);
      await staging.add(record);
    }
    await staging.add(backupItself(backup, summary));
    await staging.list([restoredNote(note, backup.header.madeAt)]);
    await staging.verify({ progress: (p) => progress(reading + p * (1 - reading)), signal });
    return {
      summary,
      swapIn: () => staging.swapIn(backup.header.keys.map(rowOf)),
      discard: () => staging.discard(),
    };
  } catch (reason) {
    await staging.discard();
    throw reason;
  }
}
