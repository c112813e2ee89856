import { expect, test } from 'vitest';
import type { Finding } from '../domain/finding';
import type { KnotId } from '../domain/ids';
import type { Session } from '../domain/session';
import { checkState, clearOf, findingState, muscleSide } from './check-state';
import { aFinding, aSession, clearCheck } from './visits-for-tests';

const knot = {
  knot: 'finding-1' as KnotId,
  of: muscleSide({ muscle: 'trapezius-upper', side: 'left' }),
};
const said = (session: Session, finding: Finding | null) =>
  checkState(
    clearOf(session, (named) => named),
    knot,
    finding,
  );

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
  expect(said(aSession(1, [], [clearCheck()]), null)).toBe('clear');
  expect(said(aSession(1, [], [clearCheck('finding-1')]), null)).toBe('clear');
});

test('C3: the check of another knot, side or muscle does not', () => {
  const others = [
    clearCheck('finding-2'),
    clearCheck(null, { side: 'right' }),
    clearCheck(null, { muscle: 'infraspinatus' }),
  ];
  expect(said(aSession(1, [], others), null)).toBe('not-checked');
});

test('C4: a finding of the knot wins over a clear check', () => {
  const found = aFinding('finding-9', undefined, { tenderness: 1 });
  expect(said(aSession(1, [found], [clearCheck()]), found)).toBe('slight');
});

test('C5: a finding elsewhere in the muscle leaves the knot not checked', () => {
  expect(said(aSession(1, [aFinding('finding-9')]), null)).toBe('not-checked');
});

test('K13: a check that names a merged knot is of the knot into which it was merged', () => {
  const merged = clearOf(aSession(1, [], [clearCheck('finding-2')]), () => knot.knot);
  expect(checkState(merged, knot, null)).toBe('clear');
});

test('C3: a check that names one knot says nothing of the muscle', () => {
  expect(clearOf(aSession(1, [], [clearCheck('finding-2')]), (named) => named).muscles.size).toBe(0);
});
