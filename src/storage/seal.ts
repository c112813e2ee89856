import { schemaVersion } from '../domain/migrations';
import { type AnyRecord, ownerOf } from '../domain/records';
import { type SealedRow, type SealedTable, tableOf } from './tables';

const nonceBytes = 12;

/** All that is readable of a row is authenticated with it: it can be neither swapped nor relabelled. */
function cipher(nonce: BufferSource, table: SealedTable, row: Omit<SealedRow, 'sealed'>): AesGcmParams {
  const place = JSON.stringify([table, row.id, row.client, row.version]);
  return { name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(place), tagLength: 128 };
}

/** The record as it is stored, under a random nonce of its own. */
export async function seal(key: CryptoKey, record: AnyRecord): Promise<SealedRow> {
  const place = { id: record.id, client: ownerOf(record) ?? '', version: schemaVersion };
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const content = new TextEncoder().encode(JSON.stringify(record));
  const secret = await crypto.subtle.encrypt(cipher(nonce, tableOf(record.kind), place), key, content);
  const sealed = new Uint8Array(nonceBytes + secret.byteLength);
  sealed.set(nonce);
  sealed.set(new Uint8Array(secret), nonceBytes);
  return { ...place, sealed };
}

/** What was sealed, still as JSON in UTF-8. @throws when a single bit of the row was changed. */
export async function openedBytes(key: CryptoKey, table: SealedTable, row: SealedRow): Promise<Uint8Array> {
  const nonce = row.sealed.subarray(0, nonceBytes);
  const secret = row.sealed.subarray(nonceBytes);
  return new Uint8Array(await crypto.subtle.decrypt(cipher(nonce, table, row), key, secret));
}

/** The JSON value of a row, of whichever version it is. @throws when a single bit of it was changed. */
export const unseal = async (key: CryptoKey, table: SealedTable, row: SealedRow): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(await openedBytes(key, table, row)));
