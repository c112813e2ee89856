import { expect, it } from 'vitest';
import type { CalendarDay } from '../calendar-day';
import { applied } from '../diff';
import type { TherapistId } from '../ids';
import { defaultPractice, type Practice } from '../practice';
import { noRecords, type Records } from '../records';
import { isRefusal } from '../refusal';
import { run } from './run';

const stamp = {
  id: 'id-00000001',
  at: 0,
  today: '2026-03-14' as CalendarDay,
  by: 'therapist-1' as TherapistId,
};
const records: Records = { ...noRecords, practice: new Map([['practice', defaultPractice]]) };

function edited(change: Partial<Practice>): Practice | undefined {
  const { kind: _, id: __, ...practice } = { ...defaultPractice, ...change };
  const diff = run(records, { type: 'edit-practice', practice }, stamp);
  if (isRefusal(diff)) throw new Error(diff.refused);
  return applied(records, diff).practice.get('practice');
}

it('keeps names without the spaces around them', () => {
  const technique = { id: 'cupping', name: '  Cupping ', family: 'other' as const };
  expect(edited({ techniques: [technique] })?.techniques).toEqual([{ ...technique, name: 'Cupping' }]);
});

it('lets a removed factor go wherever it is named', () => {
  const after = edited({
    factors: defaultPractice.factors.filter((f) => f.id !== 'stress'),
    watchedFactors: ['stress', 'posture'],
  });
  expect(after?.watchedFactors).toEqual(['posture']);
  expect(after?.advice).toHaveLength(defaultPractice.advice.length);
  expect(after?.advice.find((a) => a.id === 'advice-breathe')?.factor).toBeNull();
  expect(after?.advice.find((a) => a.id === 'advice-walk')?.factor).toBe('inactivity');
});
