import { unwrapDataKey } from '../data-key';
import { type Argon2, passphraseKey } from '../passphrase-key';
import { BackupRefused } from './backup-refused';
import { fromBase64 } from './base64';
import { caps } from './caps';
import { openedChunks } from './chunks';
import { type Closing, readClosing, sumOf } from './closing';
import { openFileKey } from './file-key';
import { type BackupHeader, type ReadHeader, readHeader } from './header';
import { linesOf } from './lines';
import { through } from './through';
import type { Watch } from './watch';

/** A backup whose key fits. */
export interface OpenedBackup {
  readonly header: BackupHeader;
  /** The practice's key, under which all its rows are sealed. */
  readonly dataKey: CryptoKey;
  /** Every record's line, each from a chunk known to be whole. Only when it ends well is the file whole. */
  lines(watch: Watch): AsyncGenerator<Uint8Array>;
  /** What the end of the file says; known once `lines` has ended. */
  closing(): Closing;
}

/** Opens with a passphrase. `null`: it does not open this backup. @throws BackupRefused */
export async function openBackup(
  file: Blob,
  passphrase: string,
  argon2: Argon2,
): Promise<OpenedBackup | null> {
  const read = await readHeader(file);
  if (passphrase === '') return null;
  for (const { kind, salt, kdf, wrapped } of read.header.keys) {
    if (kind !== 'passphrase') continue;
    const wrapping = await passphraseKey(passphrase, checkedBytes(salt), kdf, argon2);
    const dataKey = await unwrapDataKey(checkedBytes(wrapped), wrapping);
    if (dataKey) return opened(file, read, dataKey);
  }
  return null;
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
