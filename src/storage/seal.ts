import { schemaVersion } from '../domain/migrations';
import { type AnyRecord, ownerOf } from '../domain/records';
import { type SealedRow, type TableName, tableOf } from './tables';

const nonceBytes = 12;

type Nonce = Uint8Array<ArrayBuffer>;
type Place = Omit<SealedRow, 'sealed'>;

/** Random, and for one sealing only. */
export const newNonce = (): Nonce => crypto.getRandomValues(new Uint8Array(nonceBytes));

/** Eight letters out of a row's nonce: two sealings of one record are told apart by them. */
export const revisionOf = (sealed: Uint8Array): string => btoa(String.fromCharCode(...sealed.subarray(0, 6)));

/** All that is readable of a row is authenticated with it: it can be neither swapped nor relabelled. */
function cipher(nonce: BufferSource, table: TableName, row: Place): AesGcmParams {
  const place = JSON.stringify([table, row.id, row.client, row.version]);
  return { name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(place), tagLength: 128 };
}

/** A value as JSON, sealed for one place. */
export async function sealValue(
  key: CryptoKey,
  table: TableName,
  place: Place,
  value: unknown,
  nonce = newNonce(),
): Promise<Uint8Array<ArrayBuffer>> {
  const content = new TextEncoder().encode(JSON.stringify(value));
  const secret = await crypto.subtle.encrypt(cipher(nonce, table, place), key, content);
  const sealed = new Uint8Array(nonceBytes + secret.byteLength);
  sealed.set(nonce);
  sealed.set(new Uint8Array(secret), nonceBytes);
  return sealed;
}

/** The record as it is stored, under a random nonce of its own. */
export async function seal(key: CryptoKey, record: AnyRecord, nonce = newNonce()): Promise<SealedRow> {
  const place = { id: record.id, client: ownerOf(record) ?? '', version: schemaVersion };
  return { ...place, sealed: await sealValue(key, tableOf(record.kind), place, record, nonce) };
}

/** What was sealed, still as JSON in UTF-8. @throws when a single bit of the row was changed. */
export async function openedBytes(key: CryptoKey, table: TableName, row: SealedRow): Promise<Uint8Array> {
  const nonce = row.sealed.subarray(0, nonceBytes);
  const secret = row.sealed.subarray(nonceBytes);
  return new Uint8Array(await crypto.subtle.decrypt(cipher(nonce, table, row), key, secret));
}

/** The JSON value of a row, of whichever version it is. @throws when a single bit of it was changed. */
export const unseal = async (key: CryptoKey, table: TableName, row: SealedRow): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(await openedBytes(key, table, row)));
