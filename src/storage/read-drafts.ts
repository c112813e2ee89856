import type { CardDraft } from '../domain/card-draft';
import type { Inside } from './inside';
import { openRows } from './open-row';

/** Every half-typed card that can be read. */
export async function readDrafts({ db, dataKey }: Inside): Promise<CardDraft[]> {
  const rows = await db.read(() => db.rows('drafts').toArray());
  const { records } = await openRows(dataKey, 'drafts', rows);
  return records.filter((r) => r.kind === 'card-draft');
}
