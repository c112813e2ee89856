import { describe, expect, test } from 'vitest';
import { carryPlace } from '../anatomy/carry-place';
import { bodyPoint } from '../domain/place';
import { recurrence } from './recurrence';
import { aFinding, aLink, aSession, clearCheck } from './visits-for-tests';

const knotsOf = (...args: Parameters<typeof recurrence>) =>
  recurrence(...args).knots.map((k) => [k.knot, k.visits.map((v) => v.finding?.id ?? v.state)]);

describe('linked findings', () => {
  const sessions = [
    aSession(1, [aFinding('finding-1')]),
    aSession(2, [], [clearCheck()]),
    aSession(3, [aFinding('finding-3')]),
    aSession(4, [aFinding('other', [60, 1400], { side: 'right' })]),
  ];

  test('K3: are one knot, with its course', () => {
    const found = recurrence(sessions, [aLink(3, 'finding-3', 'finding-1')]);
    expect(found.proposals).toEqual([]);
    expect(found.knots[0]).toMatchObject({
      knot: 'finding-1',
      muscle: 'trapezius-upper',
      side: 'left',
      presentCount: 2,
      checkCount: 3,
      clearedCount: 1,
      returnedCount: 1,
      state: 'returned',
    });
    expect(found.knots[0]?.visits.map((v) => v.state)).toEqual([
      'present',
      'clear',
      'present',
      'not-checked',
    ]);
  });

  test('K3: stay one knot when the finding that founded it is gone', () => {
    const without = [aSession(1), ...sessions.slice(1, 3), aSession(4, [aFinding('finding-4')])];
    const links = [aLink(3, 'finding-3', 'finding-1'), aLink(4, 'finding-4', 'finding-1')];
    expect(knotsOf(without, links)).toEqual([
      ['finding-1', ['not-checked', 'clear', 'finding-3', 'finding-4']],
    ]);
  });

  test('K1: a link across sides is not followed', () => {
    const links = [aLink(3, 'finding-3', 'finding-1'), aLink(4, 'other', 'finding-1')];
    expect(knotsOf(sessions, links).map(([knot]) => knot)).toEqual(['finding-1', 'other']);
  });

  test('K3: links lead through a knot which is itself linked, and taken back part the knots again', () => {
    const visits = [
      aSession(1, [aFinding('finding-1')]),
      aSession(2, [aFinding('finding-2')]),
      aSession(3, [aFinding('finding-3')]),
    ];
    const second = aLink(3, 'finding-3', 'finding-2');
    const merged = [second, aLink(2, 'finding-2', 'finding-1')];
    expect(knotsOf(visits, merged)).toEqual([['finding-1', ['finding-1', 'finding-2', 'finding-3']]]);
    expect(knotsOf(visits, [second, aLink(2, 'finding-2', 'finding-2')])).toEqual([
      ['finding-1', ['finding-1', 'not-checked', 'not-checked']],
      ['finding-2', ['not-checked', 'finding-2', 'finding-3']],
    ]);
  });

  test('K3: a ring of links is one knot, whichever link is read first', () => {
    const visits = [aSession(1, [aFinding('finding-1')]), aSession(2, [aFinding('finding-2')])];
    const ring = [aLink(1, 'finding-1', 'finding-2'), aLink(2, 'finding-2', 'finding-1')];
    expect(knotsOf(visits, ring)).toEqual([['finding-1', ['finding-1', 'finding-2']]]);
    expect(knotsOf(visits, [...ring].reverse())).toEqual(knotsOf(visits, ring));
  });

  test('K13: a clear check by name goes with the knot into which that was merged', () => {
    const visits = [
      aSession(1, [aFinding('finding-1')]),
      aSession(2, [aFinding('finding-2')]),
      aSession(3, [], [clearCheck('finding-2')]),
    ];
    expect(knotsOf(visits, [aLink(2, 'finding-2', 'finding-1')])).toEqual([
      ['finding-1', ['finding-1', 'finding-2', 'clear']],
    ]);
  });

  test('K6: of two findings linked to a knot in one session, one is it', () => {
    const twice = [
      aSession(1, [aFinding('finding-1')]),
      aSession(2, [aFinding('finding-2'), aFinding('finding-3', [60, 1200])]),
    ];
    const links = [aLink(2, 'finding-2', 'finding-1'), aLink(2, 'finding-3', 'finding-1')];
    expect(knotsOf(twice, links)).toEqual([
      ['finding-1', ['finding-1', 'finding-2']],
      ['finding-3', ['not-checked', 'finding-3']],
    ]);
  });

  test('K6: a link in the session in which the knot was founded does not take its name', () => {
    const one = [aSession(1, [aFinding('finding-2', [60, 1200]), aFinding('finding-1')])];
    const found = knotsOf(one, [aLink(1, 'finding-2', 'finding-1')]);
    expect(found).toEqual([
      ['finding-1', ['finding-1']],
      ['finding-2', ['finding-2']],
    ]);
  });
});

describe('findings without a link', () => {
  const first = aSession(1, [aFinding('finding-1', [60, 1400])]);
  const then = (...findings: Parameters<typeof aSession>[1] & object) =>
    recurrence([first, aSession(2, findings)], []);

  test.each([
    [12, 1],
    [30, 1],
    [42, 1],
    [50, 1],
    [51, 0],
  ])('K2, K4: %i mm away', (away, proposed) => {
    const { knots, proposals } = then(aFinding('finding-2', [60 + away, 1400]));
    expect(proposals.map((p) => p.distanceMm)).toEqual(proposed ? [away] : []);
    expect(knots).toHaveLength(proposed ? 1 : 2);
    expect(knots[0]).toMatchObject({ presentCount: 1, checkCount: 1, state: 'new' });
  });

  test('K4: an answered proposal counts; a "no" makes a knot of its own', () => {
    const sessions = [first, aSession(2, [aFinding('finding-2', [70, 1400])])];
    expect(recurrence(sessions, [aLink(2, 'finding-2', 'finding-1')]).knots[0]?.presentCount).toBe(2);
    const no = recurrence(sessions, [aLink(2, 'finding-2', 'finding-2')]);
    expect(no.knots.map((k) => [k.knot, k.state])).toEqual([
      ['finding-1', 'new'],
      ['finding-2', 'new'],
    ]);
    expect(no.proposals).toEqual([]);
  });

  test('K1: another muscle or side at the same place is another knot', () => {
    const other = then(
      aFinding('finding-2', [60, 1400], { side: 'right' }),
      aFinding('finding-3', [60, 1400], { muscle: 'levator-scapulae' }),
    );
    expect(other.proposals).toEqual([]);
    expect(other.knots).toHaveLength(3);
  });

  test('K5: two findings of one session are two knots', () => {
    const { knots, proposals } = recurrence(
      [aSession(1, [aFinding('finding-1'), aFinding('finding-2')])],
      [],
    );
    expect([knots.length, proposals.length]).toEqual([2, 0]);
  });

  test('K6: the nearest is proposed, the other founds a knot', () => {
    const { knots, proposals } = then(aFinding('finding-2', [80, 1400]), aFinding('finding-3', [65, 1400]));
    expect(proposals).toEqual([
      {
        session: 'session-2',
        finding: 'finding-3',
        knot: 'finding-1',
        distanceMm: 5,
        nearness: 'same',
        carried: false,
      },
    ]);
    expect(knots.map((k) => k.knot)).toEqual(['finding-1', 'finding-2']);
  });

  test('K6: a knot that a linked finding is, or that was checked clear, is not proposed', () => {
    const taken = aSession(2, [aFinding('finding-2'), aFinding('finding-3', [65, 1400])]);
    expect(recurrence([first, taken], [aLink(2, 'finding-2', 'finding-1')]).proposals).toEqual([]);
    const cleared = aSession(2, [aFinding('finding-3', [65, 1400])], [clearCheck('finding-1')]);
    expect(recurrence([first, cleared], []).proposals).toEqual([]);
  });

  test('K7: distance is to the mean of the places marked by hand', () => {
    const sessions = [
      first,
      aSession(2, [aFinding('finding-2', [80, 1400])]),
      aSession(3, [aFinding('ghost', [300, 300], { scale: null })]),
      aSession(4, [aFinding('finding-4', [70, 1430])]),
    ];
    const links = [aLink(2, 'finding-2', 'finding-1'), aLink(3, 'ghost', 'finding-1')];
    const { knots, proposals } = recurrence(sessions, links);
    expect(knots[0]?.at).toEqual(bodyPoint('back-superficial', 70, 1400));
    expect(proposals[0]?.distanceMm).toBe(30);
  });

  test('K7: with places on two sheets, only those on the sheet of the latest enter the mean', () => {
    const onFront = (id: string, u: number) =>
      aFinding(id, undefined, { at: bodyPoint('front-superficial', u, 1420) });
    const sessions = [
      aSession(1, [onFront('finding-1', 100)]),
      aSession(2, [aFinding('finding-2', [60, 1400])]),
      aSession(3, [onFront('finding-3', 80)]),
    ];
    const links = [aLink(2, 'finding-2', 'finding-1'), aLink(3, 'finding-3', 'finding-1')];
    expect(recurrence(sessions, links).knots[0]?.at).toEqual(bodyPoint('front-superficial', 90, 1420));
  });

  test('K8: a place from the list is proposed without a distance, the latest seen knot first', () => {
    const sessions = [
      aSession(1, [aFinding('finding-1', [60, 1400]), aFinding('finding-2', [60, 1300])]),
      aSession(2, [aFinding('finding-3', [60, 1300])]),
      aSession(3, [aFinding('finding-4', [60, 1400], { scale: null })]),
    ];
    const { proposals } = recurrence(sessions, [aLink(2, 'finding-3', 'finding-2')]);
    expect(proposals).toEqual([
      {
        session: 'session-3',
        finding: 'finding-4',
        knot: 'finding-2',
        distanceMm: null,
        nearness: 'unmeasured',
        carried: false,
      },
    ]);
  });

  test('K8: so is a place on a sheet that does not draw the muscle', () => {
    const { proposals } = then(aFinding('finding-2', [60, 1400], { at: bodyPoint('sole', 60, 140) }));
    expect(proposals.map((p) => [p.knot, p.distanceMm])).toEqual([['finding-1', null]]);
  });

  test('K8: seen from two sides it is measured by the muscle, and only asked, never the same place', () => {
    const onFront = (u: number, v: number) =>
      then(aFinding('finding-2', undefined, { at: bodyPoint('front-superficial', u, v) })).proposals;
    expect(onFront(60, 1412)).toMatchObject([{ distanceMm: 12, nearness: 'perhaps', carried: true }]);
    expect(onFront(60, 1500)).toEqual([]);
  });

  test('K8: so from behind and from the side, at one height', () => {
    const back = bodyPoint('back-superficial', 106, 966);
    const side = carryPlace(back, 'gluteus-medius', 'left', 'left-superficial');
    const hip = { muscle: 'gluteus-medius', side: 'left' } as const;
    const near = bodyPoint('left-superficial', (side?.at.u ?? 0) + 9, side?.at.v ?? 0);
    const { proposals } = recurrence(
      [
        aSession(1, [aFinding('finding-1', undefined, { ...hip, at: back })]),
        aSession(2, [aFinding('finding-2', undefined, { ...hip, at: near })]),
      ],
      [],
    );
    expect(proposals[0]).toMatchObject({ knot: 'finding-1', carried: true });
    expect(proposals[0]?.distanceMm).toBeLessThan(50);
  });

  test.each([
    [10, 'same'],
    [15, 'perhaps'],
    [18, undefined],
  ])('K11: in the masseter %i mm away is %s', (away, nearness) => {
    const masseter = (id: string, v: number) =>
      aFinding(id, undefined, {
        muscle: 'masseter-superficial-part',
        at: bodyPoint('left-superficial', 60, v),
      });
    const { proposals } = recurrence(
      [aSession(1, [masseter('finding-1', 1560)]), aSession(2, [masseter('finding-2', 1560 - away)])],
      [],
    );
    expect(proposals[0]?.nearness).toBe(nearness);
  });

  test('K12: what was placed on the whole body is asked about farther away', () => {
    const at = (scale: number) => then(aFinding('finding-2', [60, 1342], { scale })).proposals[0]?.nearness;
    expect([at(0.5), at(3)]).toEqual([undefined, 'perhaps']);
  });

  test('K9: a finding whose own knot is linked to, or was checked clear, founds it however near it is', () => {
    const second = aSession(2, [aFinding('finding-2', [70, 1400])]);
    const linked = recurrence(
      [first, second, aSession(3, [aFinding('finding-3', [300, 1400])])],
      [aLink(3, 'finding-3', 'finding-2')],
    );
    expect(linked.proposals).toEqual([]);
    expect(linked.knots.map((k) => [k.knot, k.presentCount])).toEqual([
      ['finding-1', 1],
      ['finding-2', 2],
    ]);
    const cleared = recurrence([first, second, aSession(3, [], [clearCheck('finding-2')])], []);
    expect(cleared.knots.map((k) => [k.knot, k.state])).toEqual([
      ['finding-1', 'new'],
      ['finding-2', 'cleared'],
    ]);
  });

  test('C2: an ungraded finding makes a knot that counts as neither', () => {
    const { knots } = recurrence([aSession(1, [aFinding('finding-1', undefined, { tenderness: null })])], []);
    expect(knots[0]).toMatchObject({ presentCount: 0, checkCount: 0, state: 'unknown' });
  });
});
