import { canonicalJson } from '../../domain/canonical-json';
import type { ClientId, VersionId } from '../../domain/ids';
import type { Contested, OtherVersion } from '../../domain/other-version';
import { ownerOf } from '../../domain/records';

const idLetters = 32;

/** The record as another version of itself. The same record gives the same id, wherever it is put aside. */
export async function putAside(record: Contested, metAt: number): Promise<OtherVersion> {
  const bytes = new TextEncoder().encode(canonicalJson(record));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = [...digest].map((b) => b.toString(16).padStart(2, '0')).join('');
  return {
    kind: 'other-version',
    id: hex.slice(0, idLetters) as VersionId,
    clientId: ownerOf(record) as ClientId | null,
    record,
    metAt,
    settled: false,
  };
}
