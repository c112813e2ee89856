import { expect, test } from 'vitest';
import type { KnotId } from '../domain/ids';
import { checkState, findingState } from './check-state';
import { aFinding, aSession, clearCheck } from './visits-for-tests';

const knot = { knot: 'finding-1' as KnotId, muscle: 'trapezius-upper', side: 'left' } as const;

test.each([
  [2, null, 'present'],
  [null, 3, 'present'],
  [0, 3, 'present'],
  [4, 0, 'present'],
  [1, 2, 'slight'],
  [0, 0, 'slight'],
  [1, null, 'slight'],
  [null, 2, 'slight'],
  [null, null, 'slight'],
] as const)('C1, C2: tenderness %s with pain %s is %s', (tenderness, pain, state) => {
  expect(findingState({ tenderness, pain })).toBe(state);
});

test('C3: a check of its muscle and side clears the knot, and so does its own', () => {
  expect(checkState(aSession(1, [], [clearCheck()]), knot, null)).toBe('clear');
  expect(checkState(aSession(1, [], [clearCheck('finding-1')]), knot, null)).toBe('clear');
});

test('C3: the check of another knot, side or muscle does not', () => {
  const others = [
    clearCheck('finding-2'),
    clearCheck(null, { side: 'right' }),
    clearCheck(null, { muscle: 'infraspinatus' }),
  ];
  expect(checkState(aSession(1, [], others), knot, null)).toBe('not-checked');
});

test('C4: a finding of the knot wins over a clear check', () => {
  const found = aFinding('finding-9', undefined, { tenderness: 1 });
  expect(checkState(aSession(1, [found], [clearCheck()]), knot, found)).toBe('slight');
});

test('C5: a finding elsewhere in the muscle leaves the knot not checked', () => {
  expect(checkState(aSession(1, [aFinding('finding-9')]), knot, null)).toBe('not-checked');
});
