import * as z from 'zod/mini';
import { canonicalJson } from '../../domain/canonical-json';
import { schemaVersion } from '../../domain/migrations';
import { BackupRefused } from './backup-refused';
import { fromBase64 } from './base64';
import { caps } from './caps';
import { keyWrapSchema } from './key-wrap';

const magic = new TextEncoder().encode('PALPATEB');
const formatVersion = 1;
/** Magic, format version (16 bits) and length of the header (32 bits), most significant byte first. */
const prefixBytes = magic.length + 6;

const headerSchema = z.strictObject({
  /** Version of the records' schema in which the newest records are written. */
  schema: z.int().check(z.minimum(1)),
  madeAt: z.int().check(z.minimum(0)),
  /** Ways to the practice's data key: one a passphrase or recovery key. */
  keys: z.array(keyWrapSchema).check(z.minLength(1), z.maxLength(50)),
  /** The key of this file, sealed under the data key: nonce, 32 bytes, tag. */
  fileKey: z.string().check(z.refine((s) => fromBase64(s)?.length === 60)),
});
export type BackupHeader = z.infer<typeof headerSchema>;

export interface ReadHeader {
  readonly header: BackupHeader;
  /** As they lie in the file, magic and all: what every chunk vouches for. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export function headerBytes(header: BackupHeader): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(canonicalJson(header));
  const bytes = new Uint8Array(prefixBytes + json.length);
  const view = new DataView(bytes.buffer);
  bytes.set(magic);
  view.setUint16(magic.length, formatVersion);
  view.setUint32(magic.length + 2, json.length);
  bytes.set(json, prefixBytes);
  return bytes;
}

/**
 * The beginning of a file, checked before anything of it is obeyed.
 * @throws BackupRefused
 */
export async function readHeader(file: Blob): Promise<ReadHeader> {
  if (file.size > caps.file) throw new BackupRefused('too-large');
  const prefix = new DataView(await file.slice(0, prefixBytes).arrayBuffer());
  const isOurs = prefix.byteLength === prefixBytes && magic.every((b, i) => prefix.getUint8(i) === b);
  if (!isOurs) throw new BackupRefused('not-a-backup');
  if (prefix.getUint16(magic.length) > formatVersion) throw new BackupRefused('newer');
  if (prefix.getUint16(magic.length) < 1) throw new BackupRefused('damaged');
  const length = prefix.getUint32(magic.length + 2);
  if (length > caps.header) throw new BackupRefused('too-large');
  const bytes = new Uint8Array(await file.slice(0, prefixBytes + length).arrayBuffer());
  if (bytes.length !== prefixBytes + length) throw new BackupRefused('damaged');
  const json = parsed(bytes.subarray(prefixBytes));
  if (isFromNewerSchema(json)) throw new BackupRefused('newer');
  const checked = headerSchema.safeParse(json);
  if (!checked.success) throw new BackupRefused('damaged');
  return { header: checked.data, bytes };
}

function parsed(json: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch {
    throw new BackupRefused('damaged');
  }
}

/** Asked first: a newer header may hold what this code does not know. */
const isFromNewerSchema = (json: unknown): boolean =>
  typeof json === 'object' &&
  json !== null &&
  'schema' in json &&
  Number.isInteger(json.schema) &&
  Number(json.schema) > schemaVersion;
