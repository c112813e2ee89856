import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDay } from '../domain/calendar-day';
import type { Command } from '../domain/commands/command';
import { run } from '../domain/commands/run';
import { applied, recordsFrom } from '../domain/diff';
import type { ClientId, FindingId, KnotId, TherapistId } from '../domain/ids';
import type { KnotLink } from '../domain/knot-link';
import { noRecords, type Records } from '../domain/records';
import { isRefusal } from '../domain/refusal';
import type { Session } from '../domain/session';
import { recurrence } from './recurrence';
import { aFinding, aLink, aSession, clearCheck, sessionNumbered } from './visits-for-tests';

const clientId = 'client-1' as ClientId;
const signature = { at: 1, by: 'therapist-1' as TherapistId, hash: 'a'.repeat(64) };
const stamp = {
  id: 'stamp-0001',
  at: 1,
  today: calendarDay('2026-03-04'),
  by: 'therapist-1' as TherapistId,
};

const recordsOf = (sessions: Session[], links: KnotLink[]): Records =>
  recordsFrom(noRecords, [...sessions.map((s) => ({ ...s, signature })), ...links]);

function after(records: Records, command: Command): Records {
  const diff = run(records, command, stamp);
  if (isRefusal(diff)) throw new Error(diff.refused);
  return applied(records, diff);
}

const why = (records: Records, command: Command): string => {
  const diff = run(records, command, stamp);
  return isRefusal(diff) ? diff.refused : 'allowed';
};

const knotsOf = (records: Records) =>
  recurrence(records.session.values(), records['knot-link'].values()).knots.map(({ knot, visits }) => [
    knot,
    visits.flatMap((v) => v.finding?.id ?? (v.state === 'clear' ? 'clear' : [])).join(' '),
  ]);

const merge = (knotId: string, into: string): Command => ({
  type: 'merge-knots',
  clientId,
  knotId: knotId as KnotId,
  into: into as KnotId,
});
const split = (...findings: string[]): Command => ({
  type: 'split-knot',
  clientId,
  findings: findings as FindingId[],
});
const link = (n: number, knotId: string): Command => ({
  type: 'link-finding',
  sessionId: sessionNumbered(n),
  findingId: `finding-${n}` as FindingId,
  knotId: knotId as KnotId,
  linkedBy: 'manual',
});

/** Six signed sessions with a finding each: odd ones are one knot, even ones another. */
const sessions = [1, 2, 3, 4, 5, 6].map((n) =>
  aSession(n, [aFinding(`finding-${n}`)], n === 6 ? [clearCheck('finding-1')] : []),
);
const links = [
  aLink(2, 'finding-2', 'finding-2'),
  aLink(3, 'finding-3', 'finding-1'),
  aLink(4, 'finding-4', 'finding-2'),
  aLink(5, 'finding-5', 'finding-1'),
  aLink(6, 'finding-6', 'finding-2'),
];
const two = recordsOf(sessions, links);
const odd = ['finding-1', 'finding-1 finding-3 finding-5 clear'];
const even = ['finding-2', 'finding-2 finding-4 finding-6'];

test('K3: two knots of signed sessions are merged by one link, and the sessions stay as they are', () => {
  const merged = after(two, merge('finding-2', 'finding-1'));
  expect(knotsOf(merged)).toEqual([
    ['finding-1', 'finding-1 finding-2 finding-3 finding-4 finding-5 finding-6'],
  ]);
  expect(merged.session).toBe(two.session);
  expect([...merged['knot-link']].filter(([id, l]) => two['knot-link'].get(id) !== l)).toHaveLength(1);
});

test('K3: split again they are as they were', () => {
  const merged = after(two, merge('finding-2', 'finding-1'));
  const parted = after(merged, split('finding-2', 'finding-4', 'finding-6'));
  expect(knotsOf(parted)).toEqual([odd, even]);
});

test('K3: from one finding on a knot is another, named after that', () => {
  expect(knotsOf(after(two, split('finding-3', 'finding-5')))).toEqual([
    ['finding-1', 'finding-1 clear'],
    even,
    ['finding-3', 'finding-3 finding-5'],
  ]);
});

test('K3: the first finding alone is another knot, and those it named stay together', () => {
  const lone = after(two, split('finding-2'));
  expect(knotsOf(lone).slice(1)).toEqual([
    ['finding-2', 'finding-2'],
    ['finding-4', 'finding-4 finding-6'],
  ]);
  expect(knotsOf(after(two, link(2, 'finding-1')))).toEqual([
    ['finding-1', 'finding-1 finding-2 finding-3 finding-5 clear'],
    ['finding-4', 'finding-4 finding-6'],
  ]);
});

test('K3: one finding is moved to another knot, and back', () => {
  const moved = after(two, link(4, 'finding-1'));
  expect(knotsOf(moved)).toEqual([
    ['finding-1', 'finding-1 finding-3 finding-4 finding-5 clear'],
    ['finding-2', 'finding-2 finding-6'],
  ]);
  expect(knotsOf(after(moved, link(4, 'finding-2')))).toEqual([odd, even]);
});

test('K13: a knot takes the clear checks that name it along', () => {
  expect(knotsOf(after(two, merge('finding-1', 'finding-2')))[0]?.[0]).toBe('finding-2');
  const cleared = recordsOf(
    [...sessions.slice(0, 5), { ...aSession(7, [], [clearCheck('finding-2')]), id: sessionNumbered(7) }],
    links.slice(0, 4),
  );
  expect(knotsOf(after(cleared, merge('finding-2', 'finding-1')))).toEqual([
    ['finding-1', 'finding-1 finding-2 finding-3 finding-4 finding-5 clear'],
  ]);
});

test('K1, K6: what cannot be one knot is refused in words', () => {
  const right = recordsOf(
    [...sessions, aSession(8, [aFinding('finding-8', undefined, { side: 'right' })])],
    links,
  );
  expect(why(right, merge('finding-8', 'finding-1'))).toBe('A knot keeps to one muscle and one side.');
  const twice = recordsOf(
    [...sessions, aSession(9, [aFinding('x'), aFinding('y')])],
    [...links, aLink(9, 'x', 'finding-1'), aLink(9, 'y', 'finding-2')],
  );
  expect(why(twice, merge('finding-2', 'finding-1'))).toBe(
    'On 9 Mar 2026 both were found. In one session a knot is one finding.',
  );
  expect(why(two, merge('finding-1', 'finding-1'))).toBe('These are one knot already.');
  expect(why(two, split('finding-1', 'finding-3', 'finding-5'))).toMatch('leave nothing behind');
  expect(why(two, split('finding-1', 'finding-2'))).toBe('These findings are not one knot.');
  expect(why(two, merge('gone', 'finding-1'))).toBe('This knot is not here any more.');
});

/** Sessions of one finding each, every one of which is some knot of those before or its own. */
const aCourse = fc.array(fc.nat(5), { minLength: 2, maxLength: 9 }).map((choices) => {
  const names: string[] = [];
  const all = choices.map((choice, n) => {
    const knot = names[choice] ?? `finding-${n}`;
    if (!names.includes(knot)) names.push(knot);
    return aLink(n, `finding-${n}`, knot);
  });
  return recordsOf(
    choices.map((_, n) => aSession(n, [aFinding(`finding-${n}`)])),
    all,
  );
});

const partsOf = (records: Records) =>
  knotsOf(records)
    .map(([, findings]) => findings ?? '')
    .sort();

test('K3: merging two knots and splitting off what was merged is identity, names included', () => {
  fc.assert(
    fc.property(aCourse, fc.nat(8), fc.nat(8), (records, a, b) => {
      const knots = knotsOf(records);
      const [from, into] = [knots[a % knots.length], knots[b % knots.length]];
      fc.pre(from !== into && from !== undefined && into !== undefined);
      const merged = after(records, merge(from?.[0] ?? '', into?.[0] ?? ''));
      expect(knotsOf(merged)).toHaveLength(knots.length - 1);
      const parted = after(merged, split(...(from?.[1] ?? '').split(' ')));
      expect(new Map(knotsOf(parted).map(([k, f]) => [k, f]))).toEqual(
        new Map(knots.map(([k, f]) => [k, f])),
      );
    }),
    { numRuns: 200 },
  );
});

test('K3: whatever is moved, everything else stays as it was together', () => {
  fc.assert(
    fc.property(aCourse, fc.nat(8), fc.nat(8), (records, n, m) => {
      const count = records.session.size;
      const [finding, knot] = [`finding-${n % count}`, knotsOf(records)[m % knotsOf(records).length]?.[0]];
      const moved = after(records, link(n % count, knot ?? ''));
      const without = (parts: string[]) =>
        parts
          .map((part) =>
            part
              .split(' ')
              .filter((f) => f !== finding)
              .join(' '),
          )
          .filter(Boolean)
          .sort();
      expect(without(partsOf(moved))).toEqual(without(partsOf(records)));
    }),
    { numRuns: 200 },
  );
});
