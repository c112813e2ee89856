import type { BackupMade } from '../../domain/backup-made';
import type { Sink, Watch } from '../../storage/backup/watch';
import { ports, store } from '../ports';
import { dispatch } from '../records';
import { flushSaves } from '../saving';

export type { Sink, Watch };

/** A verified backup, in the therapist's hand but not yet out of it. */
export interface FreshBackup {
  readonly file: Blob;
  readonly clients: number;
  readonly sessions: number;
  /** Rows that could not be read, and are not in it. */
  readonly unreadable: number;
  /** To be called once it has left: from then on it counts as the last backup. */
  noteAs(way: BackupMade['way']): void;
}

/** @throws BackupRefused, what the sink throws, or the signal's reason; then there is no backup. */
export async function makeBackup(sink: Sink, watch: Watch): Promise<FreshBackup> {
  await flushSaves();
  const at = ports().now();
  const { file, closing } = await (await ports().loadBackups()).write(store().inside(), at, sink, watch);
  const { clients = 0, sessions = 0 } = closing.records;
  const facts = { at, clients, sessions, bytes: file.size };
  return {
    file,
    clients,
    sessions,
    unreadable: Object.values(closing.unreadable).reduce((sum, n) => sum + n, 0),
    noteAs: (way) => void dispatch({ type: 'note-backup', backup: { ...facts, way } }),
  };
}
