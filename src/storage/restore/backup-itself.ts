import type { BackupMade } from '../../domain/backup-made';
import type { BackupId } from '../../domain/ids';
import type { OpenedBackup } from '../backup/read-backup';
import type { Summary } from './summary';

/** The backup that records came from is one that was made: the next is asked for from then on. */
export const backupItself = (
  { header, bytes }: OpenedBackup,
  { clients, sessions }: Summary,
): BackupMade => ({
  kind: 'backup',
  id: `restored-${header.madeAt}` as BackupId,
  at: header.madeAt,
  clients,
  sessions,
  bytes,
  way: 'saved',
});
