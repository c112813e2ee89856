import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { schemaVersion } from '../../domain/migrations';
import type { AnyRecord } from '../../domain/records';
import { argon2Here } from '../argon2';
import { passphrase } from '../store.fixture';
import { unwatched } from './backup.fixture';
import { openBackup } from './read-backup';
import { readRecord } from './read-record';

/** Backups that must open for ever: one of each version, made when it was the newest. */
const folder = resolve(import.meta.dirname, '../../../tests/fixtures/frozen');
const files = readdirSync(folder);

async function recordsOf(name: string): Promise<AnyRecord[]> {
  const file = new Blob([readFileSync(resolve(folder, name))]);
  const backup = await openBackup(file, passphrase, argon2Here);
  const records: AnyRecord[] = [];
  if (backup) for await (const line of backup.lines(unwatched())) records.push(readRecord(line));
  return records;
}

it('has a backup of every version', () => {
  const versions = Array.from({ length: schemaVersion }, (_, i) => `version-${i + 1}.palpate`);
  expect([...files].sort()).toEqual(versions);
});

it.each(files)('opens %s with all that is in it', async (name) => {
  const records = await recordsOf(name);
  const kinds = records.map((r) => r.kind).sort();
  expect(kinds).toEqual(expect.arrayContaining(['client', 'consent', 'knot-link', 'practice', 'session']));
  const session = records.find((r) => r.kind === 'session');
  expect(session).toMatchObject({ reason: 'Headaches at the desk', painNow: 6 });
  expect(session?.findings).toMatchObject([{ muscle: 'trapezius-upper', side: 'left', tenderness: 3 }]);
  expect(session?.treatments).toMatchObject([{ pressure: 3, holdSeconds: 45 }]);
});
