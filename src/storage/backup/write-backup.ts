import { canonicalJson } from '../../domain/canonical-json';
import { schemaVersion } from '../../domain/migrations';
import type { Database } from '../database';
import type { Inside } from '../inside';
import { sealedTables } from '../tables';
import { BackupRefused } from './backup-refused';
import type { Closing } from './closing';
import { wrapOf } from './key-wrap';
import { packBackup } from './pack-backup';
import { packedRows } from './packed-rows';
import { openBackupWith } from './read-backup';
import type { Sink, Watch } from './watch';

export interface MadeBackup {
  readonly file: Blob;
  readonly closing: Closing;
}

/** Reading back takes about a third of the time. */
const writing = 0.7;

/**
 * Everything in one encrypted file, written piece by piece, then read back and verified to the last byte.
 * @throws BackupRefused when records changed meanwhile or the file does not read back; the signal's
 * reason when cancelled; what the sink throws. Then nothing is left behind.
 */
export async function writeBackup(
  inside: Inside,
  madeAt: number,
  sink: Sink,
  { progress, signal }: Watch,
): Promise<MadeBackup> {
  try {
    const before = inside.writes();
    const closing = await written(inside, madeAt, sink, { progress: (p) => progress(p * writing), signal });
    if (inside.writes() !== before) throw new BackupRefused('changed');
    const file = await sink.close();
    const watch = { progress: (p: number) => progress(writing + p * (1 - writing)), signal };
    await verify(file, inside.dataKey, closing, watch);
    return { file, closing };
  } catch (reason) {
    await sink.abandon();
    throw reason;
  }
}

async function written({ db, dataKey }: Inside, madeAt: number, sink: Sink, watch: Watch): Promise<Closing> {
  const rows = await db.read(() => db.keys().toArray());
  const keys = rows.map(wrapOf).filter((wrap) => wrap !== null);
  const total = Math.max(1, await rowCount(db));
  const counted = { records: {}, unreadable: {} };
  let done = 0;
  const lines = packedRows(db, dataKey, counted, (n) => {
    watch.signal.throwIfAborted();
    done += n;
    watch.progress(done / total);
  });
  let closing: Closing = { chunks: 0, ...counted };
  const pieces = packBackup({ dataKey, keys, madeAt, schema: schemaVersion }, lines, (chunks) => {
    closing = { chunks, ...counted };
    return closing;
  });
  for await (const piece of pieces) await sink.write(piece);
  return closing;
}

/** @throws BackupRefused unless the file holds, whole, what was put into it. */
async function verify(file: Blob, dataKey: CryptoKey, closing: Closing, watch: Watch): Promise<void> {
  const unlike = new BackupRefused('unverified');
  try {
    const opened = await openBackupWith(file, dataKey);
    for await (const _line of opened.lines(watch)) watch.signal.throwIfAborted();
    if (canonicalJson(opened.closing()) !== canonicalJson(closing)) throw unlike;
  } catch (reason) {
    throw reason instanceof BackupRefused ? unlike : reason;
  }
}

async function rowCount(db: Database): Promise<number> {
  const counts = await db.read(() => Promise.all(sealedTables.map((table) => db.rows(table).count())));
  return counts.reduce((sum, n) => sum + n, 0);
}
