import { expect, it } from 'vitest';
import { plugFakePorts } from '../../tests/fake-ports';
import { Dice, randomCommand } from '../../tests/random-commands';
import type { Diff } from '../domain/diff';
import { recordsFrom } from '../domain/diff';
import type { ClientId, TherapistId } from '../domain/ids';
import { openSessions } from '../domain/listed-open';
import { defaultPractice } from '../domain/practice';
import { noRecords, recordSchema } from '../domain/records';
import type { Inside } from '../storage/inside';
import * as make from '../storage/store.fixture';
import type { SealedRow } from '../storage/tables';
import { forgetDrafts } from './card-drafts';
import { accessCopy, eraseClient } from './duties';
import { dispatch, putRecords, putTherapist, recordsNow } from './records';
import { flushSaves } from './saving';

it('takes an erased client’s open session off the list, on the screen and on the disk', async () => {
  const written: Diff[] = [];
  const inside = { alone: async () => undefined } as Partial<Inside> as Inside;
  const write = async (diff: Diff) => void written.push(diff);
  await plugFakePorts(new Date(2026, 2, 14).getTime(), {}, { inside: () => inside, write });
  putRecords(recordsFrom(noRecords, [defaultPractice]));
  putTherapist('therapist-1' as TherapistId);
  const added = dispatch(randomCommand(new Dice(1), noRecords));
  const clientId = (added.ok ? added.id : '') as ClientId;
  expect(dispatch({ type: 'start-session', clientId }).ok).toBe(true);
  expect(openSessions(recordsNow())).toHaveLength(1);

  await eraseClient(clientId, 'Asked for by the client.');
  await flushSaves();
  expect(openSessions(recordsNow())).toEqual([]);
  expect(written.at(-1)?.updated.at(-1)?.[1]).toMatchObject({ kind: 'open-sessions', list: [] });
});

const draftOf = (id: string) =>
  recordSchema.parse({ kind: 'card-draft', id, clientId: id, card: make.typedCard });

async function plugDisk(drafts: () => SealedRow[]) {
  const rows = () => ({
    toArray: async () => drafts(),
    where: () => ({ above: () => ({ limit: () => ({ toArray: async () => [] }) }) }),
  });
  const db = { read: async (work: () => unknown) => work(), rows };
  const inside = () => ({ db }) as unknown as Inside;
  await plugFakePorts(1, {}, { inside, readClient: async () => [] });
}

it('copies what is half typed on the card of this client, and of nobody else', async () => {
  await plugDisk(() => []);
  const mine = draftOf(make.idOfClient);
  putRecords(recordsFrom(noRecords, [make.client(), mine, draftOf(make.otherClientId)]));
  expect(await accessCopy(make.idOfClient)).toEqual({
    records: [make.client(), mine],
    trail: [],
    faults: [],
  });
});

it('says in the copy when what is half typed could not be read', async () => {
  forgetDrafts();
  await plugDisk(() => {
    throw new Error('The database did not answer.');
  });
  putRecords(recordsFrom(noRecords, [make.client()]));
  const { faults } = await accessCopy(make.idOfClient);
  expect(faults).toEqual([{ kind: 'card-draft', client: make.idOfClient, what: 'unreadable', count: 1 }]);
});
