import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, lineOf } from '../../src/storage/backup/backup.fixture';
import * as make from '../../src/storage/store.fixture';

/** A backup of a practice from elsewhere, under a passphrase of its own, with so many sessions and one more. */
export async function backupFile(folder: string, sessions: number): Promise<string> {
  const many = Array.from({ length: sessions }, (_, i) => make.session(`session-${i + 1000}`, `Note ${i}`));
  const lines = [...make.ofPractice, ...make.ofClient, ...many].map((record) => lineOf(record));
  const path = join(folder, 'elsewhere.palpate');
  writeFileSync(path, new Uint8Array(await (await fileOf(lines)).arrayBuffer()));
  return path;
}
