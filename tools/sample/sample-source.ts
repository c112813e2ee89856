import { createHash } from 'node:crypto';
import type { CalendarDay } from '../../src/domain/calendar-day';
import type { TherapistId } from '../../src/domain/ids';
import { defaultPractice } from '../../src/domain/practice';
import type { AnyRecord, RecordKind, RecordOf } from '../../src/domain/records';
import type { HandoverSource } from '../../src/handover/source';
import { sampleRecords } from '../../src/state/sample/sample-records';

const therapistId = 'sample-therapist' as TherapistId;

/** The records of the sample client as of `today`; the same for the same day. */
export async function sampleSource(today: CalendarDay): Promise<HandoverSource> {
  let count = 0;
  const records = await sampleRecords({
    today,
    therapistId,
    newId: () => `sample-${String(++count).padStart(6, '0')}`,
    sha256: async (text) => createHash('sha256').update(text).digest('hex'),
  });
  const [client] = ofKind(records, 'client');
  if (!client) throw new Error('The sample has no client.');
  return {
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
    addenda: ofKind(records, 'addendum'),
    trail: ofKind(records, 'audit'),
    today,
  };
}

const ofKind = <K extends RecordKind>(records: readonly AnyRecord[], kind: K): RecordOf<K>[] =>
  records.filter((record): record is RecordOf<K> => record.kind === kind);
