import type { TherapistId } from '../domain/ids';
import type { Database } from './database';
import { UnreadableRow } from './errors';
import { sealHolder } from './holder';
import type { KeyRow } from './key-row';

/**
 * A practice that began before there were several therapists has one, and the key is theirs from now on.
 * @throws UnreadableRow when there is none.
 */
export async function adoptKey(db: Database, dataKey: CryptoKey, row: KeyRow): Promise<TherapistId> {
  const [only] = await db.read(() => db.rows('therapists').toCollection().primaryKeys());
  if (!only) throw new UnreadableRow('therapists');
  const therapist = only as TherapistId;
  const who = await sealHolder(dataKey, row.id, therapist);
  await db.change(() => db.keys().put({ ...row, kind: 'passphrase', who }), ['keys']);
  return therapist;
}
