import { expect, test } from 'vitest';
import { withFlag } from './answer-flags';
import { askedBefore, isAsked, unaskedWords } from './asked-before';
import { calendarDay } from './calendar-day';
import { firstFactors } from './choices';
import type { ClientId, SessionId, TherapistId } from './ids';
import { nothingAsked } from './red-flags';
import { blankVisit, type Session } from './session';

const blank: Session = {
  kind: 'session',
  id: 'session-1' as SessionId,
  clientId: 'client-1' as ClientId,
  therapistId: 'therapist-1' as TherapistId,
  day: calendarDay('2026-03-02'),
  startedAt: 0,
  ...blankVisit,
};

test('of a blank visit everything is unasked, advice only where there was any', () => {
  const first = askedBefore(blank, firstFactors, false);
  expect(first.filter(isAsked)).toEqual([]);
  expect(first.map((a) => a.part)).not.toContain('advice');
  expect(askedBefore(blank, firstFactors, true)).toHaveLength(first.length + 1);
});

test('a group counts only when all of it was asked, and says how far it is', () => {
  const [factor] = firstFactors;
  if (!factor) throw new Error('Every practice begins with factors.');
  const some = askedBefore(
    {
      ...blank,
      factors: [{ ...factor, level: 'none' }],
      redFlags: withFlag(nothingAsked, 'severe', false),
    },
    firstFactors,
    false,
  );
  expect(unaskedWords(some)).toEqual([
    'reason for the visit',
    'pain now',
    'place of the pain',
    'factors (1 of 6 asked)',
    'changes in health or medication',
    'red flags (1 of 8 asked)',
    'emergencies',
  ]);
});

test('no pain has no place, and a practice without factors asks for none', () => {
  const parts = askedBefore({ ...blank, painNow: 0 }, [], false).map((a) => a.part);
  expect(parts).toEqual(['reason', 'pain', 'health', 'flags', 'emergencies']);
});

test('an answer "no" is asked: changes in health', () => {
  const asked = askedBefore({ ...blank, health: { changed: false, words: '' } }, [], false);
  expect(asked.filter(isAsked).map((a) => a.part)).toEqual(['health']);
});
