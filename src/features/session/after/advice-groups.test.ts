import { expect, test } from 'vitest';
import { aSession } from '../../../analysis/visits-for-tests';
import { firstAdvice, firstFactors } from '../../../domain/choices';
import type { FactorLevel } from '../../../domain/factors';
import type { Session } from '../../../domain/session';
import { groupedAdvice } from './advice-groups';

const answered = (levels: Record<string, FactorLevel>): Session => ({
  ...aSession(1),
  factors: firstFactors.flatMap((f) => {
    const level = levels[f.id];
    return level ? [{ ...f, level }] : [];
  }),
});

test('what there was a lot of comes first, then some, then the rest, what is general last', () => {
  const session = answered({ stress: 'some', recovery: 'a-lot', posture: 'none' });
  const ids = groupedAdvice(session, firstAdvice, firstFactors).map(({ id }) => id);
  expect(ids).toEqual(['recovery', 'stress', 'posture', 'overload', 'inactivity', 'hydration', 'general']);
});

test('no advice is lost: neither of a factor taken off the list, nor given before the library lost it', () => {
  const [gone] = firstAdvice;
  if (!gone) throw new Error('Every practice begins with advice.');
  const session = { ...answered({}), adviceGiven: [gone] };
  const left = firstAdvice.filter((a) => a !== gone);
  const groups = groupedAdvice(session, left, []);
  expect(groups.flatMap(({ advice }) => advice)).toHaveLength(firstAdvice.length);
  expect(groups.map(({ id }) => id)).toEqual(['general']);
});
