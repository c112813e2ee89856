import { expect, test } from 'vitest';
import type { FindingId } from '../domain/ids';
import { courseAt } from './course';
import { recurrence } from './recurrence';
import { aFinding, aLink, aSession, clearCheck, sessionNumbered } from './visits-for-tests';

const sessions = [
  aSession(1, [aFinding('finding-1')]),
  aSession(2, [aFinding('finding-2')]),
  aSession(3, [], [clearCheck()]),
  aSession(4, [aFinding('finding-4')]),
  aSession(5, [aFinding('finding-5', undefined, { tenderness: 1 })]),
  aSession(6, [aFinding('finding-6', undefined, { tenderness: null })]),
  aSession(7, [aFinding('finding-7', [65, 1400])]),
];
const links = [2, 4, 5, 6].map((n) => aLink(n, `finding-${n}`, 'finding-1'));

test.each([
  [1, 'none', 'New'],
  [2, 'full', 'Persisting'],
  [4, 'broken', 'Returned'],
  [5, 'none', 'Slight'],
  [6, 'none', 'Not graded'],
  [7, 'none', 'Link to be confirmed'],
] as const)('S7: the finding of session %i, as of then: ring %s, %s', (n, ring, words) => {
  const found = recurrence(sessions, links);
  expect(courseAt(found, sessionNumbered(n), `finding-${n}` as FindingId)).toEqual({ ring, words });
});

test('nothing is said of a finding that is not there', () => {
  const found = recurrence(sessions, links);
  expect(courseAt(found, sessionNumbered(1), 'gone' as FindingId)).toEqual({ ring: 'none', words: '' });
});
