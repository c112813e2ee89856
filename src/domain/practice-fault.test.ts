import { describe, expect, it } from 'vitest';
import { defaultPractice, type Practice } from './practice';
import { practiceFault } from './practice-fault';

const faultOf = (change: Partial<Practice>): string | null =>
  practiceFault({ ...defaultPractice, ...change });
const technique = (id: string, name: string) => ({ id, name, family: 'other' as const });
const many = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));

describe('the settings of a practice', () => {
  it('are in order at the start', () => {
    expect(practiceFault(defaultPractice)).toBeNull();
  });

  it.each<[string, Partial<Practice>, RegExp]>([
    ['no technique', { techniques: [] }, /One technique at least/],
    ['a nameless technique', { techniques: [technique('aa', ' ')] }, /needs a name/],
    ['31 techniques', { techniques: many(31, (n) => technique(`t${n}`, `T ${n}`)) }, /room for 30/],
    [
      'two techniques that read alike',
      { techniques: [technique('aa', 'Dry  cupping'), technique('bb', ' dry Cupping')] },
      /technique of this name/,
    ],
    [
      'two factors of one name',
      { factors: many(2, (n) => ({ id: `f${n}`, name: 'Sleep' })) },
      /factor of this name/,
    ],
    ['a reason twice', { phrases: ['Low back ache', 'low back ache'] }, /reason is on the list/],
    ['an empty reason', { phrases: [''] }, /A reason needs/],
    ['a phrase twice', { retests: ['Bends further', 'bends  further'] }, /phrase is on the list/],
    [
      'advice twice for one factor',
      { advice: many(2, (n) => ({ id: `a${n}`, words: 'Walk.', factor: 'stress' })) },
      /advice is on the list/,
    ],
    [
      'four watched factors',
      { watchedFactors: ['posture', 'overload', 'stress', 'hydration'] },
      /Three factors are watched/,
    ],
    ['a long address', { address: 'x'.repeat(501) }, /address is too long/],
    ['a buzz after an hour', { times: { ...defaultPractice.times, buzzAfterSeconds: 3600 } }, /out of range/],
  ])('refuse %s in words', (_, change, why) => {
    expect(faultOf(change)).toMatch(why);
  });

  it('take the same advice for two factors', () => {
    const advice = ['stress', 'recovery'].map((factor) => ({ id: `walk-${factor}`, words: 'Walk.', factor }));
    expect(faultOf({ advice })).toBeNull();
  });
});
