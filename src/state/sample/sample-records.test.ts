import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { recurrence } from '../../analysis/recurrence';
import { hitTest } from '../../anatomy/hit-test';
import { sheets } from '../../anatomy/sheets';
import { calendarDay, dayOf, daysBetween } from '../../domain/calendar-day';
import { signedText } from '../../domain/commands/session';
import type { TherapistId } from '../../domain/ids';
import type { KnotLink } from '../../domain/knot-link';
import { type AnyRecord, recordSchema } from '../../domain/records';
import type { Session } from '../../domain/session';
import { knots } from './knots';
import { sampleRecords } from './sample-records';

const today = calendarDay('2026-06-15');
const sha256 = async (text: string) => createHash('sha256').update(text).digest('hex');
const make = () => {
  let n = 0;
  const newId = () => `sample-id-${++n}`;
  return sampleRecords({ today, therapistId: 'therapist-1' as TherapistId, newId, sha256 });
};
const records = await make();
const sessions = records.filter((r): r is Session => r.kind === 'session');
const links = records.filter((r): r is KnotLink => r.kind === 'knot-link');
const { knots: histories, proposals } = recurrence(sessions, links);

describe('the sample client', () => {
  test('is the same for the same ids and day', async () => {
    expect(await make()).toEqual(records);
  });

  test('passes the validators, with no id twice', () => {
    for (const r of records) expect(recordSchema.parse(r)).toEqual(r);
    const parts = sessions.flatMap((s) => [...s.findings, ...s.treatments].map((x) => x.id as string));
    const ids = [...records.map((r: AnyRecord) => r.id as string), ...parts];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has eight sessions over about five months, each signed on its day', async () => {
    expect(sessions).toHaveLength(8);
    const days = sessions.map((s) => s.day);
    expect(days).toEqual([...days].sort());
    expect(daysBetween(days[0] ?? today, today)).toBe(147);
    for (const s of sessions) {
      expect(dayOf(s.startedAt)).toBe(s.day);
      expect(s.signature?.hash).toBe(await sha256(signedText(s)));
    }
  });

  test('has consented to treatment and sharing at the first visit', () => {
    const given = records.filter((r) => r.kind === 'consent');
    expect(given.map((c) => [c.to, c.givenOn])).toEqual([
      ['treatment', sessions[0]?.day],
      ['sharing', sessions[0]?.day],
    ]);
  });

  test.each([
    ['trapezius-upper', 'left', 'persisting', 6, 8, 1, 1],
    ['trapezius-upper', 'right', 'persisting', 7, 7, 0, 0],
    ['infraspinatus', 'right', 'returned', 3, 5, 1, 1],
    ['pectoralis-major-sternocostal-part', 'left', 'cleared', 4, 8, 2, 1],
    ['gluteus-medius', 'left', 'cleared', 4, 7, 1, 0],
    ['trapezius-lower', 'left', 'unknown', 0, 0, 0, 0],
    ['gastrocnemius', 'left', 'cleared', 1, 2, 1, 0],
    ['rectus-femoris', 'right', 'persisting', 4, 4, 0, 0],
    ['extensor-carpi-radialis-longus', 'right', 'new', 1, 1, 0, 0],
  ])(
    'its %s, %s, is %s: %i of %i, cleared %i, returned %i',
    (muscle, side, state, present, checks, cleared, returned) => {
      const found = histories.filter((k) => k.muscle === muscle && k.side === side);
      expect(found).toMatchObject([
        {
          state,
          presentCount: present,
          checkCount: checks,
          clearedCount: cleared,
          returnedCount: returned,
        },
      ]);
    },
  );

  test('leaves no link to be confirmed', () => {
    expect(proposals).toEqual([]);
  });

  test('no muscle is clear on a day on which something was found in it', () => {
    for (const s of sessions)
      for (const c of s.clears) {
        if (c.knot !== null) continue;
        expect(s.findings.filter((f) => f.muscle === c.muscle && f.side === c.side)).toEqual([]);
      }
  });

  test.each(Object.entries(knots))(
    'its place %s lies in its own muscle and side',
    (_, { at, muscle, side }) => {
      const hit = hitTest(sheets[at.sheet], at.u, at.v).muscle;
      expect(hit).toEqual({ id: muscle, side, distanceMm: 0 });
    },
  );

  test('its drawn zones lie on the figure', () => {
    for (const { referral } of Object.values(knots)) {
      if (referral === null || referral === 'usual') continue;
      for (const [u, v] of referral.ring) expect(hitTest(sheets[referral.sheet], u, v).inside).toBe(true);
    }
  });
});
