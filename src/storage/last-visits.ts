import type { CalendarDay } from '../domain/calendar-day';
import { batches } from './backup/packed-rows';
import type { Watch } from './backup/watch';
import type { Inside } from './inside';
import { openRow } from './open-row';

/** Day of the last session of each client, as far as sessions can be read. */
export async function lastVisits(
  { db, dataKey }: Inside,
  { progress, signal }: Watch,
): Promise<Map<string, CalendarDay>> {
  const last = new Map<string, CalendarDay>();
  const total = Math.max(1, await db.read(() => db.rows('sessions').count()));
  let done = 0;
  for await (const rows of batches(db, 'sessions')) {
    signal.throwIfAborted();
    const opened = await Promise.allSettled(rows.map((row) => openRow(dataKey, 'sessions', row)));
    for (const one of opened) {
      if (one.status === 'rejected' || one.value.kind !== 'session') continue;
      const { clientId, day } = one.value;
      const known = last.get(clientId);
      if (known === undefined || day > known) last.set(clientId, day);
    }
    done += rows.length;
    progress(done / total);
  }
  return last;
}
