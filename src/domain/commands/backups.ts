import { backupMadeSchema } from '../backup-made';
import { added, type Diff } from '../diff';
import type { Records } from '../records';
import { type Refusal, refuse } from '../refusal';
import type { NoteBackup } from './command';
import type { Stamp } from './stamp';

export function noteBackup(_: Records, { backup }: NoteBackup, stamp: Stamp): Diff | Refusal {
  const checked = backupMadeSchema.safeParse({ ...backup, kind: 'backup', id: stamp.id });
  return checked.success ? added(checked.data) : refuse('These are not the facts of a backup.');
}
