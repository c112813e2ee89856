import { createHash } from 'node:crypto';
import type { CalendarDay } from '../../src/domain/calendar-day';
import type { TherapistId } from '../../src/domain/ids';
import { defaultPractice } from '../../src/domain/practice';
import type { AnyRecord, RecordKind, RecordOf } from '../../src/domain/records';
import { buildSummary } from '../../src/handover/build-summary';
import type { Summary } from '../../src/handover/summary';
import { sampleRecords } from '../../src/state/sample/sample-records';

const therapistId = 'sample-therapist' as TherapistId;

/** The summary of the sample client as of `today`; the same for the same day. */
export async function sampleSummary(today: CalendarDay): Promise<Summary> {
  let count = 0;
  const records = await sampleRecords({
    today,
    therapistId,
    newId: () => `sample-${String(++count).padStart(6, '0')}`,
    sha256: async (text) => createHash('sha256').update(text).digest('hex'),
  });
  const [client] = ofKind(records, 'client');
  const summary =
    client &&
    buildSummary({
      practice: {
        ...defaultPractice,
        name: 'Example Soft Tissue Practice',
        address: '2 Sample Street, Example',
      },
      therapists: [
        { kind: 'therapist', id: therapistId, name: 'Alex Example', registration: 'Registration 000000' },
      ],
      client,
      consents: ofKind(records, 'consent'),
      sessions: ofKind(records, 'session'),
      links: ofKind(records, 'knot-link'),
      today,
    });
  if (!summary) throw new Error('The sample client has no signed session.');
  return summary;
}

const ofKind = <K extends RecordKind>(records: readonly AnyRecord[], kind: K): RecordOf<K>[] =>
  records.filter((record): record is RecordOf<K> => record.kind === kind);
