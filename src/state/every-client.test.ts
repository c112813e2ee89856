import { beforeEach, expect, it } from 'vitest';
import { plugFakePorts } from '../../tests/fake-ports';
import { recordsFrom } from '../domain/diff';
import type { ClientId, TherapistId } from '../domain/ids';
import { noRecords } from '../domain/records';
import { fixtureClient, fixtureSource } from '../handover/visit-fixture';
import { everyClient } from './every-client';
import { putRecords, putTherapist } from './records';

const { client, sessions, consents, links } = fixtureSource({ client: fixtureClient({ sample: false }) });
const other = fixtureClient({ id: 'client-0002' as ClientId, name: 'Bo', sample: false });
const invented = fixtureClient({ id: 'client-0003' as ClientId, sample: true });

beforeEach(async () => {
  const readClient = async (id: ClientId) =>
    id === client.id ? [...[...sessions].reverse(), ...consents, ...links] : [];
  const faultsOf = (id: ClientId | null) =>
    id === other.id
      ? [{ kind: 'session' as const, client: other.id, what: 'unreadable' as const, count: 2 }]
      : [];
  await plugFakePorts(0, {}, { readClient, faultsOf });
  putTherapist('therapist-1' as TherapistId);
  putRecords(recordsFrom(noRecords, [client, other, invented]));
});

it('hands on each client with all sessions, oldest first, and counts what could not be read', async () => {
  const taken: [string, string[]][] = [];
  const progress: number[] = [];
  const unreadable = await everyClient((c, s) => taken.push([c.name, s.map(({ day }) => day)]), {
    progress: (done) => progress.push(done),
    signal: new AbortController().signal,
  });
  expect(taken).toEqual([
    [client.name, sessions.map(({ day }) => day).sort()],
    ['Bo', []],
  ]);
  expect(unreadable).toBe(2);
  expect(progress).toEqual([0, 0.5]);
});

it('ends with the reason when it is cancelled', async () => {
  const control = new AbortController();
  const taken: string[] = [];
  const work = everyClient(
    (c) => {
      taken.push(c.name);
      control.abort(new Error('Enough.'));
    },
    { progress: () => undefined, signal: control.signal },
  );
  await expect(work).rejects.toThrow('Enough.');
  expect(taken).toEqual([client.name]);
});
