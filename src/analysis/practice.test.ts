import { describe, expect, test } from 'vitest';
import { type ClientCourse, type CurvePoint, clientCourse, practiceMeasures } from './practice';
import { dice } from './statistics/dice';
import { aFinding, aLink, aSession, clearCheck } from './visits-for-tests';

const never = Number.POSITIVE_INFINITY;
const course = (
  clearings: [number, number][],
  returns: [number, number][] = [],
  muscle = 'soleus',
): ClientCourse => ({
  sessions: 5,
  clearings: clearings.map(([after, by]) => ({ after, by, muscle })),
  returns: returns.map(([after, by]) => ({ after, by })),
});
const many = (n: number, of: ClientCourse): ClientCourse[] => Array.from({ length: n }, () => of);
const at = (points: readonly CurvePoint[] | undefined, step: number) => points?.find((p) => p.at === step);

test('D1, D2: a client adds what its knots tell', () => {
  const sessions = [
    aSession(1, [aFinding('finding-1')]),
    aSession(2, [aFinding('finding-2')]),
    aSession(3, [], [clearCheck()]),
    aSession(4, [aFinding('finding-4')]),
  ];
  const links = [aLink(2, 'finding-2', 'finding-1'), aLink(4, 'finding-4', 'finding-1')];
  expect(clientCourse(sessions, links)).toEqual({
    sessions: 4,
    clearings: [
      { muscle: 'trapezius-upper', after: 1, by: 2 },
      { muscle: 'trapezius-upper', after: 0, by: never },
    ],
    returns: [{ after: 0, by: 7 }],
  });
});

test('D3: nine clients are told of nothing, ten are', () => {
  const nine = practiceMeasures(many(9, course([[1, 2]], [[0, 14]])));
  expect(nine).toMatchObject({ clients: 9, sessions: 45, clearing: [], withheld: 1, returning: null });
  const ten = practiceMeasures(many(10, course([[1, 2]], [[0, 14]])));
  expect(ten.clearing).toMatchObject([{ muscle: 'soleus', curve: { clients: 10, times: 10, seen: 10 } }]);
  expect(ten.returning?.clients).toBe(10);
});

test('D3: clients with nothing to add do not make up the ten', () => {
  const ten = practiceMeasures([...many(9, course([[1, 2]])), course([])]);
  expect(ten).toMatchObject({ clients: 10, clearing: [], withheld: 1 });
});

test('D5: several knots of one client are several times of one client', () => {
  const curve = practiceMeasures([
    ...many(
      10,
      course([
        [1, 2],
        [0, never],
      ]),
    ),
    course([], [], 'soleus'),
  ]).clearing[0]?.curve;
  expect(curve).toMatchObject({ clients: 10, times: 20, seen: 10 });
});

test('D1: half cleared at the second visit, half not yet at the third', () => {
  const { clearing } = practiceMeasures([...many(10, course([[1, 2]])), ...many(10, course([[3, never]]))]);
  const points = clearing[0]?.curve.points;
  expect(at(points, 1)?.share).toEqual([0, 0]);
  expect(at(points, 2)?.share[0]).toBeCloseTo(0.5, 5);
  expect(at(points, 2)?.band[0]).toBeGreaterThan(0.2);
  expect(at(points, 2)?.band[0]).toBeLessThan(0.4);
  expect(at(points, 2)?.band[1]).toBeGreaterThan(0.6);
});

describe('D2, D4: simulated clients of whom the truth is known', () => {
  const half = 60;
  /** Returns after exponential times with a median of 60 days, seen at visits every so many days. */
  const simulated = (roll: (below: number) => number, every: number): ClientCourse =>
    course(
      [],
      Array.from({ length: 3 }, () => {
        const back = (-Math.log((roll(1e6) + 1) / 1e6) * half) / Math.LN2;
        const looks = Math.floor(back / every);
        return looks >= 12 ? [12 * every, never] : [looks * every, (looks + 1) * every];
      }),
    );

  test.each([7, 14, 28])('seen every %i days, half are back by the true median', (every) => {
    const roll = dice(every);
    const clients = Array.from({ length: 300 }, () => simulated(roll, every));
    const curve = practiceMeasures(clients).returning;
    const by56 = at(curve?.points, 56);
    const truth = 1 - 0.5 ** (56 / half);
    expect(by56?.share[0]).toBeGreaterThan(truth - 0.06);
    expect(by56?.share[0]).toBeLessThan(truth + 0.06);
  });

  test('the band holds the truth nearly always, though knots of one client go together', () => {
    const roll = dice(77);
    let held = 0;
    const practices = 40;
    for (let p = 0; p < practices; p++) {
      const clients = Array.from({ length: 30 }, () => {
        const one = simulated(roll, 14);
        return { ...one, returns: one.returns.flatMap((r) => [r, r]) };
      });
      const point = at(practiceMeasures(clients).returning?.points, 56);
      const truth = 1 - 0.5 ** (56 / half);
      held += Number(point !== undefined && point.band[0] <= truth && truth <= point.band[1]);
    }
    expect(held / practices).toBeGreaterThan(0.85);
  });
});

test('the work tells how far it is', () => {
  const heard: number[] = [];
  practiceMeasures([course([[0, 1]]), course([[0, 1]], [], 'anconeus')], (share) => heard.push(share));
  expect(heard).toEqual([1 / 3, 2 / 3, 1]);
});
