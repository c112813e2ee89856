import { beforeEach, expect, test } from 'vitest';
import { plugFakePorts } from '../../tests/fake-ports';
import { neutralBody } from '../domain/body';
import { calendarDay } from '../domain/calendar-day';
import type { Client } from '../domain/client';
import { recordsFrom } from '../domain/diff';
import type { ClientId, SessionId, TherapistId } from '../domain/ids';
import { type AnyRecord, noRecords } from '../domain/records';
import { blankVisit, type Session } from '../domain/session';
import { gatherPractice } from './gather-practice';
import { putRecords } from './records';

const by = 'therapist-1' as TherapistId;
const client = (id: string, sample = false): Client => ({
  kind: 'client',
  id: id as ClientId,
  name: 'Ana Lopez',
  dateOfBirth: calendarDay('1961-02-03'),
  nhsNumber: '',
  phone: '',
  email: '',
  gpPractice: '',
  contraindications: [],
  localCautions: [],
  lifeEvents: [],
  notes: '',
  body: neutralBody,
  sample,
  createdAt: 0,
});
const session = (id: string, of: ClientId, signed = true): Session => ({
  kind: 'session',
  id: id as SessionId,
  clientId: of,
  therapistId: by,
  day: calendarDay('2026-01-12'),
  startedAt: 1,
  ...blankVisit,
  reason: 'Words of the client',
  signature: signed ? { at: 1, by, hash: 'a'.repeat(64) } : null,
});

const read: string[] = [];
beforeEach(async () => {
  read.length = 0;
  await plugFakePorts(
    0,
    {},
    {
      readClient: async (id: ClientId): Promise<AnyRecord[]> => {
        read.push(id);
        return [session(`signed-of-${id}`, id), session(`draft-of-${id}`, id, false)];
      },
    },
  );
  putRecords(recordsFrom(noRecords, [client('client-1'), client('client-2', true), client('client-3')]));
});

/** Who takes them, slowly, and notes what came while it was busy. */
function taker() {
  const taken: Session[][] = [];
  let busy = false;
  return {
    taken,
    add: async (sessions: readonly Session[]) => {
      if (busy) throw new Error('One at a time.');
      busy = true;
      taken.push([...sessions]);
      await new Promise((resolve) => setTimeout(resolve, 5));
      busy = false;
    },
  };
}

test('hands on the signed sessions of every client but samples, one after another, without a word', async () => {
  const to = taker();
  const heard: string[] = [];
  expect(
    await gatherPractice(to, (n, all) => {
      heard.push(`${n} of ${all}`);
      return true;
    }),
  ).toBe(true);
  expect(heard).toEqual(['0 of 2', '1 of 2', '2 of 2']);
  expect(to.taken.map((s) => s.map(({ id }) => id))).toEqual([
    ['signed-of-client-1'],
    ['signed-of-client-3'],
  ]);
  expect(JSON.stringify(to.taken)).not.toContain('Words');
});

test('stops where it is told to', async () => {
  const to = taker();
  expect(await gatherPractice(to, (n) => n < 1)).toBe(false);
  expect(read).toEqual(['client-1']);
});

test('a client that cannot be counted ends it', async () => {
  const failing = { add: () => Promise.reject(new Error('The figures ended in the middle.')) };
  await expect(gatherPractice(failing, () => true)).rejects.toThrow('in the middle');
});
