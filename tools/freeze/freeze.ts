import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { schemaVersion } from '../../src/domain/migrations';
import { fileOf, lineOf } from '../../src/storage/backup/backup.fixture';
import { ofClient, ofPractice } from '../../src/storage/store.fixture';
import { frozen } from './records';

const folder = resolve(import.meta.dirname, '../../tests/fixtures/frozen');

/**
 * `npx tsx tools/freeze/freeze.ts`: a backup of each version that has none yet, of today's as well. A file
 * that is there is never written again: it is what a therapist of that time has in a drawer.
 */
const today = { [schemaVersion]: [...ofPractice, ...ofClient].map((record) => lineOf(record)) };
for (const [version, lines] of Object.entries({ ...frozen, ...today })) {
  const file = resolve(folder, `version-${version}.palpate`);
  if (existsSync(file)) continue;
  writeFileSync(file, new Uint8Array(await (await fileOf(lines, undefined, Number(version))).arrayBuffer()));
  console.log(`Froze version ${version}.`);
}
