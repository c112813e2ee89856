import type { AuditNote } from '../../domain/audit-entry';
import { rowOf } from '../backup/key-wrap';
import type { OpenedBackup } from '../backup/read-backup';
import { readRecord } from '../backup/read-record';
import type { Watch } from '../backup/watch';
import { backupItself } from './backup-itself';
import type { StagedWhole } from './staged';
import { Staging } from './staging';
import { emptySummary, withRecord } from './summary';

const reading = 0.8;

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
): Promise<StagedWhole> {
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
