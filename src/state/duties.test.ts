import { expect, it } from 'vitest';
import { plugFakePorts } from '../../tests/fake-ports';
import { Dice, randomCommand } from '../../tests/random-commands';
import type { Diff } from '../domain/diff';
import { recordsFrom } from '../domain/diff';
import type { ClientId, TherapistId } from '../domain/ids';
import { openSessions } from '../domain/listed-open';
import { defaultPractice } from '../domain/practice';
import { noRecords } from '../domain/records';
import type { Inside } from '../storage/inside';
import { eraseClient } from './duties';
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
