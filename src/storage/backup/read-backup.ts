import { derivingFrom, type Fit, fits, fittingPassphrase } from '../fitting-key';
import type { KeyRow } from '../key-row';
import type { Argon2 } from '../passphrase-key';
import { readRecoveryKey } from '../recovery-key';
import { recoveryWrappingKey } from '../wrapping-key';
import { BackupRefused } from './backup-refused';
import { fromBase64 } from './base64';
import { caps } from './caps';
import { openedChunks } from './chunks';
import { type Closing, readClosing, sumOf } from './closing';
import { openFileKey } from './file-key';
import { type BackupHeader, type ReadHeader, readHeader } from './header';
import { rowOf } from './key-wrap';
import { linesOf } from './lines';
import { through } from './through';
import type { Watch } from './watch';

/** A backup whose key fits. */
export interface OpenedBackup {
  readonly header: BackupHeader;
  /** Size of the file. */
  readonly bytes: number;
  /** The practice's key, under which all its rows are sealed. */
  readonly dataKey: CryptoKey;
  /** Every record's line, each from a chunk known to be whole. Only when it ends well is the file whole. */
  lines(watch: Watch): AsyncGenerator<Uint8Array>;
  /** What the end of the file says; known once `lines` has ended. */
  closing(): Closing;
}

/**
 * Opens with the passphrase of any of its therapists, or with the recovery key as typed. `null`: it does
 * not open this backup. @throws BackupRefused
 */
export async function openBackup(file: Blob, secret: string, argon2: Argon2): Promise<OpenedBackup | null> {
  const read = await readHeader(file);
  if (secret === '') return null;
  const rows = read.header.keys.map(rowOf);
  const fit = (await byRecoveryKey(rows, secret)) ?? (await byPassphrase(rows, secret, argon2));
  return fit && opened(file, read, fit.dataKey);
}

function byPassphrase(rows: readonly KeyRow[], secret: string, argon2: Argon2): Promise<Fit | null> {
  const passphrases = rows.filter((row) => row.kind === 'passphrase');
  return fittingPassphrase(passphrases, derivingFrom(secret, argon2));
}

async function byRecoveryKey(rows: readonly KeyRow[], secret: string): Promise<Fit | null> {
  const { key } = readRecoveryKey(secret);
  const row = rows.find(({ kind }) => kind === 'recovery');
  return key && row ? fits(row, await recoveryWrappingKey(key, row.salt)) : null;
}

/** Opens with the data key itself. @throws BackupRefused */
export const openBackupWith = async (file: Blob, dataKey: CryptoKey): Promise<OpenedBackup> =>
  opened(file, await readHeader(file), dataKey);

async function opened(file: Blob, { header, bytes }: ReadHeader, dataKey: CryptoKey): Promise<OpenedBackup> {
  const key = await openFileKey(checkedBytes(header.fileKey), dataKey);
  if (!key) throw new BackupRefused('damaged');
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  let closing: Closing | null = null;
  const contents = async function* (watch: Watch) {
    let chunks = 0;
    for await (const { content, last, end } of openedChunks(file, bytes.length, key, digest)) {
      watch.signal.throwIfAborted();
      watch.progress(end / file.size);
      if (last) closing = readClosing(content);
      else {
        chunks += 1;
        yield content;
      }
    }
    if (closing?.chunks !== chunks) throw new BackupRefused('damaged');
  };
  return {
    header,
    bytes: file.size,
    dataKey,
    lines: (watch) => countedLines(contents(watch), () => closing),
    closing: () => {
      if (!closing) throw new Error('This backup was not read to its end.');
      return closing;
    },
  };
}

async function* countedLines(contents: AsyncIterable<Uint8Array>, closing: () => Closing | null) {
  let lines = 0;
  try {
    for await (const line of linesOf(capped(through(new DecompressionStream('gzip'), contents)))) {
      lines += 1;
      yield line;
    }
  } catch (reason) {
    // This is how a stream tells that what it unpacks is not what was packed.
    throw reason instanceof TypeError ? new BackupRefused('damaged') : reason;
  }
  const said = closing();
  if (said === null || sumOf(said.records) !== lines) throw new BackupRefused('damaged');
}

async function* capped(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let total = 0;
  for await (const piece of pieces) {
    total += piece.length;
    if (total > caps.unpacked) throw new BackupRefused('too-large');
    yield piece;
  }
}

function checkedBytes(base64: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64(base64);
  if (!bytes) throw new BackupRefused('damaged');
  return bytes;
}
