import { expect, test } from 'vitest';
import { bodyPoint } from '../domain/place';
import { ghostsFor } from './ghosts';
import { recurrence } from './recurrence';
import { aFinding, aLink, aSession, clearCheck } from './visits-for-tests';

const first = aSession(1, [aFinding('finding-1')]);
const namesOf = (...sessions: ReturnType<typeof aSession>[]) => {
  const now = sessions.at(-1) ?? first;
  const links = [aLink(2, 'finding-2', 'finding-1'), aLink(3, 'finding-3', 'finding-1')];
  return ghostsFor(recurrence(sessions, links), now).map((g) => [g.knot, g.lastState]);
};

test('G1: a knot is a ghost at the next session until it is found or checked clear', () => {
  expect(namesOf(first)).toEqual([]);
  expect(namesOf(first, aSession(2))).toEqual([['finding-1', 'present']]);
  expect(namesOf(first, aSession(2, [aFinding('finding-2', undefined, { tenderness: null })]))).toEqual([]);
  expect(namesOf(first, aSession(2, [], [clearCheck()]))).toEqual([]);
  expect(namesOf(first, aSession(2, [], [clearCheck('finding-1')]))).toEqual([]);
});

test('G1: an unanswered proposal leaves the ghost', () => {
  expect(namesOf(first, aSession(2, [aFinding('near', [65, 1400])]))).toEqual([['finding-1', 'present']]);
});

test('G2: a cleared knot stays a ghost and says so', () => {
  const cleared = aSession(2, [], [clearCheck()]);
  expect(namesOf(first, cleared, aSession(3))).toEqual([['finding-1', 'clear']]);
});

test('G1: a ghost tells what was seen last, before the session asked about', () => {
  const sessions = [
    first,
    aSession(2, [aFinding('finding-2', [80, 1400], { tenderness: 1 })]),
    aSession(3, []),
    aSession(4, [aFinding('finding-4', [200, 1400])]),
  ];
  const links = [aLink(2, 'finding-2', 'finding-1'), aLink(4, 'finding-4', 'finding-1')];
  expect(ghostsFor(recurrence(sessions, links), { id: aSession(3).id })).toMatchObject([
    {
      at: bodyPoint('back-superficial', 70, 1400),
      lastSeen: '2026-01-19',
      lastState: 'slight',
      lastFinding: { id: 'finding-2' },
    },
  ]);
});

test('G1: for a session that is not begun yet, everything seen so far is a ghost', () => {
  expect(ghostsFor(recurrence([first], []), aSession(2))).toHaveLength(1);
});
