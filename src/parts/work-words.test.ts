import { expect, test } from 'vitest';
import { calendarDay } from '../domain/calendar-day';
import { techniqueOf } from '../domain/choices';
import type { FindingId, TreatmentId } from '../domain/ids';
import type { Treatment } from '../domain/treatment';
import { workWords } from './work-words';

const treatment = (more: Partial<Treatment> = {}): Treatment => ({
  id: 'treatment-1' as TreatmentId,
  findingId: 'finding-1' as FindingId,
  area: null,
  technique: techniqueOf('deep-tissue'),
  pressure: 3,
  response: 'productive',
  holdSeconds: null,
  holdSince: null,
  release: 'yes',
  painAfter: 2,
  ...more,
});
const day = calendarDay('2026-03-12');

test('B2, B3: what it bore, and what was done with its response, as recorded', () => {
  expect(workWords({ day, pain: 6, tolerated: 3, treatments: [treatment()] })).toBe(
    '12 Mar: tolerated 3, moderate. Deep tissue at 3, productive, released; pain 6, then 2.',
  );
});

test('what was not recorded is not said', () => {
  const bare = treatment({ pressure: null, response: null, release: null, painAfter: null });
  expect(
    workWords({ day, pain: 6, tolerated: null, treatments: [bare, treatment({ painAfter: null })] }),
  ).toBe('12 Mar: Deep tissue; Deep tissue at 3, productive, released.');
});

test('a pressure within a sentence keeps its capital I', () => {
  expect(workWords({ day, pain: null, tolerated: 5, treatments: [treatment()] })).toContain(
    'tolerated 5, as deep as I work.',
  );
});
