import { beforeEach, expect, it } from 'vitest';
import { plugFakePorts } from '../../tests/fake-ports';
import { type AuditNote, auditEntrySchema, noPrevious } from '../domain/audit-entry';
import type { ClientId, TherapistId } from '../domain/ids';
import { noteExported } from './note-export';
import { putTherapist } from './records';
import { flushSaves } from './saving';

const notes: AuditNote[] = [];
const clientId = 'client-aaaaaaaa' as ClientId;

beforeEach(async () => {
  notes.length = 0;
  await plugFakePorts(1_780_000_000_000, {}, { write: async (_, told = []) => void notes.push(...told) });
  putTherapist('therapist-1' as TherapistId);
});

it('tells who let what kind of thing about whom out, and nothing of what was in it', async () => {
  noteExported(clientId, 'gp', true);
  noteExported(clientId, 'copy');
  await flushSaves();
  const common = { at: 1_780_000_000_000, by: 'therapist-1', deed: 'exported', clientId, reason: '' };
  expect(notes).toEqual([
    { ...common, subject: { kind: 'handover', id: 'gp-data' } },
    { ...common, subject: { kind: 'client', id: clientId } },
  ]);
  const chain = 'chain-0001';
  for (const note of notes)
    expect(
      auditEntrySchema.safeParse({
        ...note,
        kind: 'audit',
        id: `${chain}-1`,
        chain,
        number: 1,
        previous: noPrevious,
      }).success,
    ).toBe(true);
});
