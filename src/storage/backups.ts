import type { AuditNote } from '../domain/audit-entry';
import { readHeader } from './backup/header';
import type { OpenedBackup } from './backup/read-backup';
import { openBackup } from './backup/read-backup';
import type { Sink, Watch } from './backup/watch';
import { type MadeBackup, writeBackup } from './backup/write-backup';
import type { Inside } from './inside';
import { type Comparison, compareWith } from './merge/compare';
import { stageMerge } from './merge/stage-merge';
import type { Argon2 } from './passphrase-key';
import { stageWhole } from './restore/stage-whole';
import type { Staged, StagedWhole } from './restore/staged';
import { type Summary, summaryOf } from './restore/summary';

/** A file that was looked at from outside. */
export interface BackupFile {
  readonly madeAt: number;
  /** `null`: this passphrase does not open it. @throws BackupRefused */
  unlock(passphrase: string): Promise<OpenedBackup | null>;
}

/** When, and by whom, for the trail. */
export type Told = Pick<AuditNote, 'at' | 'by'>;

/** Everything that is done with backup files. Nothing of the practice in use changes before `swapIn`. */
export interface Backups {
  /** @throws BackupRefused, what the sink throws, or the signal's reason. */
  write(inside: Inside, madeAt: number, sink: Sink, watch: Watch): Promise<MadeBackup>;
  /** @throws BackupRefused when it is none, or from a newer version. */
  look(file: Blob): Promise<BackupFile>;
  /** @throws BackupRefused or the signal's reason. */
  stageWhole(backup: OpenedBackup, note: Told, watch: Watch): Promise<StagedWhole>;
  /** What bringing it in would add to the open practice. @throws BackupRefused or the signal's reason. */
  compare(inside: Inside, backup: OpenedBackup, watch: Watch): Promise<Comparison>;
  /** The open practice with the backup brought in. @throws BackupRefused or the signal's reason. */
  stageMerge(inside: Inside, backup: OpenedBackup, note: Told, watch: Watch): Promise<Staged>;
  summary(inside: Inside, watch: Watch): Promise<Summary>;
}

interface BackupOptions {
  /** Name of the practice's first database. */
  readonly name: string;
  readonly argon2: Argon2;
}

export const backups = ({ name, argon2 }: BackupOptions): Backups => ({
  write: writeBackup,
  look: async (file) => {
    const { header } = await readHeader(file);
    return { madeAt: header.madeAt, unlock: (passphrase) => openBackup(file, passphrase, argon2) };
  },
  stageWhole: (backup, note, watch) => stageWhole(name, backup, note, watch),
  compare: compareWith,
  stageMerge: (inside, backup, note, watch) => stageMerge(name, inside, backup, note, watch),
  summary: summaryOf,
});
