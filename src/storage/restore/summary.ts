import type { CalendarDay } from '../../domain/calendar-day';
import type { AnyRecord } from '../../domain/records';
import { batches } from '../backup/packed-rows';
import type { Watch } from '../backup/watch';
import type { Inside } from '../inside';
import { openRow } from '../open-row';

/** A practice in three facts, by which a person tells two of them apart. */
export interface Summary {
  readonly clients: number;
  readonly sessions: number;
  /** Day of the latest session; `null` when there is none. */
  readonly newest: CalendarDay | null;
}

export const emptySummary: Summary = { clients: 0, sessions: 0, newest: null };

export function withRecord(summary: Summary, record: AnyRecord): Summary {
  if (record.kind === 'client') return { ...summary, clients: summary.clients + 1 };
  if (record.kind !== 'session') return summary;
  const { newest } = summary;
  return {
    ...summary,
    sessions: summary.sessions + 1,
    newest: newest === null || record.day > newest ? record.day : newest,
  };
}

/** Of what can be read in an open store. */
export async function summaryOf({ db, dataKey }: Inside, { progress, signal }: Watch): Promise<Summary> {
  let summary = emptySummary;
  const tables = ['clients', 'sessions'] as const;
  const counts = await db.read(() => Promise.all(tables.map((table) => db.rows(table).count())));
  const total = Math.max(
    1,
    counts.reduce((a, b) => a + b, 0),
  );
  let done = 0;
  for (const table of tables)
    for await (const rows of batches(db, table)) {
      signal.throwIfAborted();
      const opened = await Promise.allSettled(rows.map((row) => openRow(dataKey, table, row)));
      for (const one of opened) if (one.status === 'fulfilled') summary = withRecord(summary, one.value);
      done += rows.length;
      progress(done / total);
    }
  return summary;
}
