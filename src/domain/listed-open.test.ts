import { expect, it } from 'vitest';
import type { CalendarDay } from './calendar-day';
import { someClient } from './client.fixture';
import type { Command } from './commands/command';
import { run } from './commands/run';
import { applied, isEmpty, recordsFrom, removed } from './diff';
import type { ClientId, SessionId, TherapistId } from './ids';
import { openSessions } from './listed-open';
import { noRecords, type Records } from './records';
import { isRefusal } from './refusal';

const ann = 'client-ann' as ClientId;
const bo = 'client-bob' as ClientId;
const both = recordsFrom(noRecords, [someClient(ann), someClient(bo)]);

let count = 0;
function does(records: Records, command: Command): Records {
  const stamp = {
    id: `session-${count++}`,
    at: count,
    today: '2026-03-14' as CalendarDay,
    by: 'therapist-1' as TherapistId,
  };
  const diff = run(records, command, stamp);
  if (isRefusal(diff)) throw new Error(diff.refused);
  return applied(records, diff);
}
const listed = (records: Records) => openSessions(records).map((o) => o.clientId);
const sessionOf = (records: Records, client: ClientId): SessionId => {
  const found = openSessions(records).find((o) => o.clientId === client);
  if (!found) throw new Error('Not listed.');
  return found.sessionId;
};

it('lists sessions as they begin, also when another client’s were let go meanwhile', () => {
  const first = does(both, { type: 'start-session', clientId: ann });
  expect(openSessions(first)).toEqual([
    { sessionId: [...first.session.keys()][0], clientId: ann, startedAt: count },
  ]);
  const second = does({ ...first, session: new Map() }, { type: 'start-session', clientId: bo });
  expect(listed(second)).toEqual([ann, bo]);
});

it('takes a session off the list when it is discarded or signed', () => {
  let records = does(both, { type: 'start-session', clientId: ann });
  records = does(records, { type: 'start-session', clientId: bo });
  records = does(records, { type: 'discard-session', sessionId: sessionOf(records, ann) });
  expect(listed(records)).toEqual([bo]);
  const consent = { type: 'record-consent', clientId: bo, to: 'treatment', givenOn: '2026-03-01' };
  records = does(records, consent as Command);
  records = does(records, { type: 'sign-session', sessionId: sessionOf(records, bo), hash: 'a'.repeat(64) });
  expect(listed(records)).toEqual([]);
});

it('is put right when a client is opened: what an earlier version left open comes on, what is gone goes', () => {
  const begun = does(both, { type: 'start-session', clientId: ann });
  const list: Command = { type: 'list-open-sessions', clientId: ann };
  const unlisted = { ...begun, 'open-sessions': new Map() };
  expect(openSessions(does(unlisted, list))).toEqual(openSessions(begun));
  const gone = applied(begun, removed(...begun.session.values()));
  expect(listed(does(gone, list))).toEqual([]);
  const stamp = {
    id: 'id-unused',
    at: 9,
    today: '2026-03-14' as CalendarDay,
    by: 'therapist-1' as TherapistId,
  };
  const nothing = run(begun, list, stamp);
  expect(!isRefusal(nothing) && isEmpty(nothing)).toBe(true);
});
