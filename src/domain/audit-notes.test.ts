import { expect, it } from 'vitest';
import { notesOf, rememberedAs, saysAgain } from './audit-notes';
import { added, removed, updated } from './diff';
import type { TherapistId } from './ids';
import { recordSchema } from './records';
import { blankVisit } from './session';

const by = 'therapist-1' as TherapistId;
const at = new Date(2026, 2, 4, 10).getTime();
const session = recordSchema.parse({
  kind: 'session',
  id: 'session-1',
  clientId: 'client-aaaaaaaa',
  therapistId: by,
  day: '2026-03-04',
  startedAt: at,
  ...blankVisit,
  reason: 'A stiff neck',
});
const signed = recordSchema.parse({ ...session, signature: { at, by, hash: '0'.repeat(64) } });
const link = recordSchema.parse({
  kind: 'knot-link',
  id: 'link-finding-1',
  clientId: 'client-aaaaaaaa',
  sessionId: 'session-1',
  findingId: 'finding-1',
  knotId: 'finding-0',
  linkedBy: 'near',
});
const backup = recordSchema.parse({
  kind: 'backup',
  id: 'backup-1',
  at,
  clients: 1,
  sessions: 1,
  bytes: 1,
  way: 'saved',
});
const deeds = (diff: Parameters<typeof notesOf>[0]) => notesOf(diff, { at, by }).map((n) => n.deed);

it('tells what was created, amended, signed, discarded and backed up', () => {
  expect(deeds(added(session))).toEqual(['created']);
  expect(deeds(updated(session, { ...session }))).toEqual(['amended']);
  expect(deeds(updated(session, signed))).toEqual(['signed']);
  expect(deeds(removed(session, link))).toEqual(['discarded']);
  expect(deeds(added(backup))).toEqual(['backed-up']);
});

it('tells who, when, of which client, and never what is in it', () => {
  const notes = notesOf(added(session), { at, by });
  expect(notes).toEqual([
    {
      at,
      by,
      deed: 'created',
      subject: { kind: 'session', id: 'session-1' },
      clientId: 'client-aaaaaaaa',
      reason: '',
    },
  ]);
});

it('is told once a day that something was amended, and not at all on the day it was made', () => {
  const [created] = notesOf(added(session), { at, by });
  const [amended] = notesOf(updated(session, { ...session }), { at: at + 1000, by });
  const [nextDay] = notesOf(updated(session, { ...session }), { at: at + 86_400_000, by });
  const [other] = notesOf(updated(session, { ...session }), { at, by: 'therapist-2' as TherapistId });
  const [signing] = notesOf(updated(session, signed), { at, by });
  if (!created || !amended || !nextDay || !other || !signing) throw new Error('Something was not told.');
  const told = new Set([rememberedAs(created) ?? '']);
  expect(saysAgain(created, new Set())).toBe(false);
  expect(saysAgain(amended, told)).toBe(true);
  expect(saysAgain(nextDay, told)).toBe(false);
  expect(saysAgain(other, told)).toBe(false);
  expect(saysAgain(signing, told)).toBe(false);
});

it('tells nothing of the list of open sessions, which follows from the sessions', () => {
  const list = recordSchema.parse({ kind: 'open-sessions', id: 'open-sessions', list: [] });
  expect(notesOf(added(session, list), { at, by }).map((n) => n.subject.kind)).toEqual(['session']);
});
