import { describe, expect, it } from 'vitest';
import { calendarDay } from '../calendar-day';
import { techniqueOf } from '../choices';
import { someCard } from '../client.fixture';
import { applied } from '../diff';
import type { ClientId, FindingId, SessionId, TherapistId, TreatmentId } from '../ids';
import { bodyMm, bodyPoint } from '../place';
import { noRecords } from '../records';
import { isRefusal } from '../refusal';
import type { Command, TreatmentDetails } from './command';
import { run } from './run';
import { wordsOf } from './words';

const by = 'therapist-aaaaaaaa' as TherapistId;
const today = calendarDay('2026-03-04');
const clientId = 'record-1' as ClientId;
const sessionId = 'record-2' as SessionId;
const findingId = 'record-3' as FindingId;

const pressing: TreatmentDetails = {
  technique: techniqueOf('trigger-point-therapy'),
  pressure: 3,
  response: null,
  holdSeconds: null,
  release: null,
  painAfter: null,
};

/** A client, an open session and one finding; each command is given the next id and the time asked for. */
function visit(dateOfBirth = someCard.dateOfBirth) {
  let records = noRecords;
  let count = 0;
  const go = (command: Command, at = 0) => {
    count += 1;
    const diff = run(records, command, { id: `record-${count}`, at, today, by });
    if (!isRefusal(diff)) records = applied(records, diff);
    return diff;
  };
  go({ type: 'add-client', client: { ...someCard, dateOfBirth }, consents: [] });
  go({ type: 'start-session', clientId });
  const place = {
    muscle: 'infraspinatus',
    side: 'right',
    at: bodyPoint('back-superficial', -110, 1330),
  } as const;
  go({ type: 'add-finding', sessionId, ...place, scale: 0.4 });
  const session = () => {
    const found = records.session.get(sessionId);
    if (!found) throw new Error('The session is gone.');
    return found;
  };
  return { go, session, records: () => records };
}

describe('a hold', () => {
  const held = () => {
    const v = visit();
    v.go(
      { type: 'add-treatment', sessionId, on: { finding: findingId }, treatment: pressing, hold: true },
      1000,
    );
    return v;
  };

  it('is known by its start alone, and its seconds are recorded when it ends', () => {
    const { go, session } = held();
    expect(session().treatments[0]).toMatchObject({ holdSince: 1000, holdSeconds: null });
    go({ type: 'stop-hold', sessionId }, 91_400);
    expect(session().treatments[0]).toMatchObject({ holdSince: null, holdSeconds: 90 });
  });

  it('ends when another begins', () => {
    const { go, session } = held();
    go(
      { type: 'add-treatment', sessionId, on: { finding: findingId }, treatment: pressing, hold: true },
      21_000,
    );
    expect(session().treatments).toMatchObject([{ holdSeconds: 20 }, { holdSince: 21_000 }]);
    go({ type: 'start-hold', sessionId, treatmentId: session().treatments[0]?.id as TreatmentId }, 31_000);
    expect(session().treatments).toMatchObject([{ holdSince: 31_000 }, { holdSeconds: 10, holdSince: null }]);
  });

  it('is never negative when the clock was set back, and never longer than an hour', () => {
    const { go, session } = held();
    go({ type: 'stop-hold', sessionId }, 500);
    expect(session().treatments[0]?.holdSeconds).toBe(0);
    go({ type: 'start-hold', sessionId, treatmentId: session().treatments[0]?.id as TreatmentId }, 0);
    go({ type: 'stop-hold', sessionId }, 9_000_000);
    expect(session().treatments[0]?.holdSeconds).toBe(3600);
  });

  it('keeps a session from being signed while it is timed', () => {
    const { go } = held();
    go({ type: 'record-consent', clientId, to: 'treatment', givenOn: today });
    const sign: Command = { type: 'sign-session', sessionId, hash: 'c'.repeat(64) };
    expect(go(sign)).toEqual({ refused: 'A hold is still being timed. Stop the timer first.' });
    go({ type: 'stop-hold', sessionId }, 2000);
    expect(isRefusal(go(sign))).toBe(false);
  });
});

describe('what was treated', () => {
  const ring = [
    [0, 0],
    [10, 0],
    [10, 10],
  ].map(([u = 0, v = 0]): [ReturnType<typeof bodyMm>, ReturnType<typeof bodyMm>] => [bodyMm(u), bodyMm(v)]);

  it('may be an area, which stays when a finding goes', () => {
    const { go, session } = visit();
    const area = {
      outline: { sheet: 'back-superficial' as const, ring },
      muscles: [{ muscle: 'infraspinatus', side: 'right' as const }],
    };
    go({ type: 'add-treatment', sessionId, on: { area }, treatment: pressing });
    go({ type: 'add-treatment', sessionId, on: { finding: findingId }, treatment: pressing });
    go({ type: 'remove-finding', sessionId, findingId });
    expect(session().treatments).toMatchObject([{ area, findingId: null }]);
  });
});

describe('clear checks', () => {
  it('of several, swept over, are those which can be clear, in one change', () => {
    const { go, session } = visit();
    const check = (muscle: string) => ({ muscle, side: 'right' as const, knot: null });
    const checks = [check('infraspinatus'), check('teres-minor'), check('teres-minor'), check('deltoid')];
    go({ type: 'check-clear', sessionId, checks });
    expect(session().clears.map((c) => c.muscle)).toEqual(['teres-minor', 'deltoid']);
    expect(isRefusal(go({ type: 'check-clear', sessionId, checks }))).toBe(true);
  });
});

describe('an addendum', () => {
  const write: Command = { type: 'add-addendum', sessionId, reason: 'Left out', words: 'Ice as well' };

  it('says more of a signed session, which stays as it is', () => {
    const { go, session, records } = visit();
    expect(isRefusal(go(write))).toBe(true);
    go({ type: 'record-consent', clientId, to: 'treatment', givenOn: today });
    go({ type: 'sign-session', sessionId, hash: 'c'.repeat(64) });
    const signed = session();
    expect(isRefusal(go(write, 77))).toBe(false);
    expect([...records().addendum.values()]).toMatchObject([{ by, at: 77, words: 'Ice as well', clientId }]);
    expect(session()).toBe(signed);
    expect(isRefusal(go({ ...write, reason: ' ' }))).toBe(true);
  });
});

describe('consent', () => {
  it('for a child names who gave it', () => {
    const { go } = visit(calendarDay('2012-05-01'));
    const record: Command = { type: 'record-consent', clientId, to: 'treatment', givenOn: today };
    expect(isRefusal(go(record))).toBe(true);
    const givenBy = { name: 'Ada Sample', relation: 'mother, parental responsibility' };
    expect(isRefusal(go({ ...record, givenBy: { ...givenBy, relation: ' ' } }))).toBe(true);
    expect(isRefusal(go({ ...record, givenBy }))).toBe(false);
  });

  it('to work on intimate areas or in the mouth says what was answered to the offer of a chaperone', () => {
    const { go } = visit();
    for (const to of ['intimate', 'intraoral'] as const) {
      const record: Command = { type: 'record-consent', clientId, to, givenOn: today };
      expect(isRefusal(go(record))).toBe(true);
      expect(isRefusal(go({ ...record, chaperone: 'declined' }))).toBe(false);
    }
    expect(isRefusal(go({ type: 'record-consent', clientId, to: 'sharing', givenOn: today }))).toBe(false);
  });
});

it('undo names what was asked when one answer changed', () => {
  expect(wordsOf({ type: 'edit-session', sessionId, notes: { painNow: 3 } })).toBe('pain now');
  expect(wordsOf({ type: 'edit-session', sessionId, notes: { painNow: 3, reason: '' } })).toBe(
    'change to the notes',
  );
  expect(wordsOf({ type: 'stop-hold', sessionId })).toBe('end of the hold');
});
