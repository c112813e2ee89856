import { expect, test } from 'vitest';
import { techniqueOf } from '../domain/choices';
import type { FindingId, TherapistId, TreatmentId } from '../domain/ids';
import { noPlan, type Session } from '../domain/session';
import { briefOf } from './brief';
import { planCourse } from './plan-course';
import { recurrence } from './recurrence';
import { aFinding, aLink, aSession, clearCheck } from './visits-for-tests';

const signature = { at: 1, by: 'therapist-1' as TherapistId, hash: 'a'.repeat(64) };
const signed = (s: Session, more: Partial<Session> = {}): Session => ({ ...s, signature, ...more });
const worked = (finding: string, pressure: number, painAfter: number) => ({
  id: `treatment-${finding}` as TreatmentId,
  findingId: finding as FindingId,
  area: null,
  technique: techniqueOf('deep-tissue'),
  pressure,
  response: 'productive' as const,
  holdSeconds: null,
  holdSince: null,
  release: 'yes' as const,
  painAfter,
});
const of = (...sessions: Session[]) =>
  briefOf(sessions, recurrence(sessions, [aLink(3, 'finding-3', 'finding-1')]));

test('B1: what a signed session asked last is told, not what none asked', () => {
  const flags = {
    flags: [
      { flag: 'nerve' as const, present: true },
      { flag: 'fever' as const, present: false },
    ],
    limbs: [],
    emergencies: [{ sign: 'chest' as const, present: false }],
    decision: 'adapt' as const,
  };
  expect(of(aSession(1)).asked).toBeNull();
  expect(of(signed(aSession(1), { redFlags: flags }), signed(aSession(2))).asked).toEqual({
    day: '2026-01-12',
    check: flags,
  });
  expect(of({ ...aSession(1), redFlags: flags }).asked).toBeNull();
});

test('B2, B3: a knot shows what was last done to it, and what it bore', () => {
  const brief = of(
    signed(aSession(1, [aFinding('finding-1', undefined, { pain: 6 })]), {
      treatments: [worked('finding-1', 3, 2)],
    }),
    signed(aSession(2, [], [clearCheck()])),
    signed(aSession(3, [aFinding('finding-3')])),
  );
  expect(brief.knots.returned).toHaveLength(1);
  expect(brief.knots.returned[0]?.last).toMatchObject({ day: '2026-01-12', pain: 6, tolerated: 3 });
  expect(brief.knots.cleared).toEqual([]);
});

test('B4: advice is the last that was given, and followed is what the next session heard', () => {
  const first = signed(aSession(1), { advice: 'Walk.' });
  expect(of(first).advice).toEqual({ words: 'Walk.', day: '2026-01-12', followed: null });
  expect(of(first, { ...aSession(2), adviceFollowed: 'partly' }).advice?.followed).toBe('partly');
  expect(of(first, signed(aSession(2), { adviceFollowed: 'yes', advice: 'Swim.' })).advice).toMatchObject({
    words: 'Swim.',
    followed: null,
  });
  expect(of(signed(aSession(1))).advice).toBeNull();
});

test('B5: the plan is the last in which anything was agreed', () => {
  const plan = { ...noPlan, nextInWeeks: 3 };
  expect(of(signed(aSession(1), { plan }), signed(aSession(2))).plan).toEqual({ plan, day: '2026-01-12' });
  expect(of(signed(aSession(1))).plan).toBeNull();
});

test('L1 to L3: what was planned stands against what came of it', () => {
  const course = planCourse([
    signed(aSession(1), { plan: { ...noPlan, nextInWeeks: 2, expectedVisits: 4 }, advice: 'Walk.' }),
    signed(aSession(3), { adviceFollowed: 'no' }),
    signed(aSession(4)),
  ]);
  expect(course.expected).toEqual({ day: '2026-01-12', visits: 4, since: 2 });
  expect(course.rows.map((r) => [r.day, r.daysToNext, r.followed])).toEqual([
    ['2026-02-02', null, null],
    ['2026-01-26', 7, null],
    ['2026-01-12', 14, 'no'],
  ]);
  expect(planCourse([])).toEqual({ rows: [], expected: null });
});
