import { useMemo } from 'react';
import type { ClientId } from '../../domain/ids';
import { defaultPractice } from '../../domain/practice';
import type { Records } from '../../domain/records';
import { buildSummary } from '../../handover/build-summary';
import { type HandoverWarning, handoverWarnings } from '../../handover/handover-warnings';
import type { Summary } from '../../handover/summary';
import { useRecords } from '../../state/records';
import { today } from '../../state/today';

interface Handover {
  /** `null` while no session is signed. */
  readonly summary: Summary | null;
  readonly warnings: readonly HandoverWarning[];
}

const everything = (records: Records): Records => records;

/** What would go out for one client, and what to think of first; new when the records change. */
export function useSummary(clientId: ClientId): Handover {
  const records = useRecords(everything);
  return useMemo(() => {
    const client = records.client.get(clientId);
    if (!client) return { summary: null, warnings: [] };
    const sessions = [...records.session.values()].filter((s) => s.clientId === clientId);
    const consents = [...records.consent.values()].filter((c) => c.clientId === clientId);
    const summary = buildSummary({
      practice: [...records.practice.values()][0] ?? defaultPractice,
      therapists: [...records.therapist.values()],
      client,
      consents,
      sessions,
      links: [...records['knot-link'].values()].filter((l) => l.clientId === clientId),
      today: today(),
    });
    return { summary, warnings: handoverWarnings(consents, sessions) };
  }, [records, clientId]);
}
