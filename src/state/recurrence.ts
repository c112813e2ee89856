import { recurrence } from '../analysis/recurrence';
import type { Recurrence } from '../analysis/recurrence-types';
import type { ClientId } from '../domain/ids';
import type { Records } from '../domain/records';
import { useRecords } from './records';

let last: { sessions: Records['session']; links: Records['knot-link']; of: ClientId; result: Recurrence };

/** One analysis for history, brief, session and handover, worked out again only when records change. */
function recurrenceOf(records: Records, of: ClientId): Recurrence {
  const { session: sessions, 'knot-link': links } = records;
  if (last?.sessions === sessions && last.links === links && last.of === of) return last.result;
  const result = recurrence(
    [...sessions.values()].filter((s) => s.clientId === of),
    [...links.values()].filter((l) => l.clientId === of),
  );
  last = { sessions, links, of, result };
  return result;
}

export const useRecurrence = (of: ClientId): Recurrence => useRecords((r) => recurrenceOf(r, of));
