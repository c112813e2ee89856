import type { SessionId } from '../domain/ids';
import { store } from './ports';
import { recordsNow } from './records';

/**
 * How many findings each of these sessions has. Only they are read, and nothing of them is kept; one that
 * cannot be read is left out, and says why when it is opened.
 */
export async function findingsSoFar(ids: readonly SessionId[]): Promise<ReadonlyMap<SessionId, number>> {
  const here = recordsNow().session;
  const elsewhere = ids.filter((id) => !here.has(id));
  const read = await Promise.all(
    elsewhere.map((id) =>
      store()
        .readSessions([id])
        .catch(() => []),
    ),
  );
  const known = ids.flatMap((id) => here.get(id) ?? []);
  const counts = new Map<SessionId, number>();
  for (const record of [...known, ...read.flat()])
    if (record.kind === 'session') counts.set(record.id, record.findings.length);
  return counts;
}
