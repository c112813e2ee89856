import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Factor } from '../domain/choices';
import type { FactorLevel } from '../domain/factors';
import type { Session } from '../domain/session';
import { knotOf } from './course-for-tests';
import { comebacks, factorTables } from './factors';
import { dice } from './statistics/dice';
import { aSession } from './visits-for-tests';

const factor = (id: string): Factor => ({ id, name: id });
const stress = factor('stress');

const levels: Readonly<Record<string, FactorLevel>> = { n: 'none', s: 'some', l: 'a-lot' };

/** Sessions with the answers about one factor, a letter each: none, some, a lot; `.` not asked. */
const asked = (line: string, of = stress): Session[] =>
  [...line].map((letter, i) => {
    const level = levels[letter];
    return { ...aSession(i + 1), factors: level ? [{ ...of, level }] : [] };
  });

const cameBackAt = (...lines: string[]) =>
  [...comebacks(lines.map((line) => knotOf(line)))].map(
    ([id, back]) => `${id.replace('session-', '')}${back ? '!' : ''}`,
  );

test('F1: a session counts where something clear was checked again', () => {
  expect(cameBackAt('PCP')).toEqual(['3!']);
  expect(cameBackAt('PCC-C')).toEqual(['3', '5']);
  expect(cameBackAt('CCP')).toEqual([]);
  expect(cameBackAt('PCsP')).toEqual(['4!']);
  expect(cameBackAt('PP')).toEqual([]);
});

test('F1: one knot of several that comes back is enough', () => {
  expect(cameBackAt('PCC', 'PCP')).toEqual(['3!']);
  expect(cameBackAt('PCP', 'PCC')).toEqual(['3!']);
});

test('F1, C5: visits that did not check a knot change nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('P', 's', 'C'), { maxLength: 20 }), fc.nat(3), (states, gap) => {
      const outcomes = (line: string) => [...comebacks([knotOf(line)]).values()];
      expect(outcomes(states.join('-'.repeat(gap)))).toEqual(outcomes(states.join('')));
    }),
  );
});

test('F2: some and a lot count together; not asked is left out', () => {
  const [table] = factorTables([stress], asked('..slns.n'), [knotOf('PCPCPCCC')]);
  // Counted: session 3 came back with some, 5 came back with none, 7 was not asked, 8 clear with none.
  expect(table).toMatchObject({ with: { cameBack: 1, of: 1 }, without: { cameBack: 1, of: 2 } });
});

const course = `P${'CP'.repeat(5)}${'C'.repeat(6)}`;

describe('F4, F5: what is said', () => {
  /** Came back at sessions 3, 5, 7, 9 and 11; clear when checked again at 13 to 17. */
  const counted = [3, 5, 7, 9, 11, 13, 14, 15, 16, 17];
  const answers = (withIt: number[]) =>
    asked(
      Array.from({ length: 17 }, (_, i) =>
        counted.includes(i + 1) ? (withIt.includes(i + 1) ? 's' : 'n') : '.',
      ).join(''),
    );

  test('all five with it came back, none of five without: a pattern, with its interval', () => {
    const [table] = factorTables([stress], answers([3, 5, 7, 9, 11]), [knotOf(course)]);
    expect(table).toMatchObject({
      with: { cameBack: 5, of: 5 },
      without: { cameBack: 0, of: 5 },
      pattern: 'more-often',
      looks: 1,
    });
    expect(table?.difference?.[0]).toBeCloseTo(0.3855, 3);
    expect(table?.difference?.[1]).toBe(1);
  });

  test('the other way round it comes back less often', () => {
    const [table] = factorTables([stress], answers([13, 14, 15, 16, 17]), [knotOf(course)]);
    expect(table?.pattern).toBe('less-often');
  });

  test('four of five against one of five is no pattern yet', () => {
    const [table] = factorTables([stress], answers([3, 5, 7, 9, 13]), [knotOf(course)]);
    expect(table).toMatchObject({
      with: { cameBack: 4, of: 5 },
      without: { cameBack: 1, of: 5 },
      pattern: 'none',
    });
  });

  test('silent with two on one side, and with nine sessions', () => {
    const [lopsided] = factorTables([stress], answers([3, 5]), [knotOf(course)]);
    expect(lopsided).toMatchObject({ pattern: 'too-few', difference: null, looks: 0 });
    const nine = answers([3, 5, 7, 9]).slice(0, 16);
    expect(factorTables([stress], nine, [knotOf(course)])[0]?.pattern).toBe('too-few');
  });

  test('F3: of four the fourth is not looked at', () => {
    const four = ['a-1', 'b-2', 'c-3', 'd-4'].map(factor);
    expect(factorTables(four, [], []).map((t) => t.factor.id)).toEqual(['a-1', 'b-2', 'c-3']);
  });

  test('F5: with three watched, the strongest must pass a third of the mark', () => {
    const ids = ['a-1', 'b-2', 'c-3'].map(factor);
    const sessions = answers([3, 5, 7, 9, 11]).map((s) => ({
      ...s,
      factors: s.factors.flatMap(({ level }) => [
        { ...(ids[0] as Factor), level },
        { ...(ids[1] as Factor), level: 'some' as const },
        { ...(ids[2] as Factor), level: 'some' as const },
      ]),
    }));
    // Fisher's p is 0.0079, under 0.05: and the two others are lopsided, so they are not counted as looked at.
    expect(factorTables(ids, sessions, [knotOf(course)]).map((t) => t.pattern)).toEqual([
      'more-often',
      'too-few',
      'too-few',
    ]);
  });
});

/** A client of `visits` sessions whose three knots and all factors come and go by chance. */
function byChance(roll: (below: number) => number, visits: number, factors: readonly Factor[], sticky = 0) {
  const last = new Map<string, FactorLevel>();
  const sessions = Array.from({ length: visits }, (_, i) => ({
    ...aSession(i + 1),
    factors: factors.map((f) => {
      const level = (roll(100) < sticky && last.get(f.id)) || (roll(2) === 0 ? 'none' : 'some');
      last.set(f.id, level);
      return { ...f, level };
    }),
  }));
  const line = () => Array.from({ length: visits }, () => (roll(10) < 4 ? 'P' : 'C')).join('');
  return { sessions, knots: [knotOf(line()), knotOf(line()), knotOf(line())] };
}

const twelve = Array.from({ length: 12 }, (_, i) => factor(`factor-${i}`));

test.each([
  [12, 0],
  [20, 0],
  [40, 0],
  [20, 60],
])(
  'twelve useless factors, %i visits, %i % of answers carried over: three watched, under one client in twenty hears of any',
  (visits, sticky) => {
    const roll = dice(visits + sticky);
    let said = 0;
    for (let client = 0; client < 300; client++) {
      const { sessions, knots } = byChance(roll, visits, twelve, sticky);
      const tables = factorTables(twelve, sessions, knots);
      expect(tables).toHaveLength(3);
      said += Number(tables.some((t) => t.pattern === 'more-often' || t.pattern === 'less-often'));
    }
    expect(said / 300).toBeLessThan(0.05);
  },
);

test('a factor that does matter is found in most clients of forty visits', () => {
  const roll = dice(5);
  let found = 0;
  for (let client = 0; client < 100; client++) {
    const { sessions } = byChance(roll, 40, [stress]);
    const line = sessions.map((s, i) => {
      const risk = s.factors[0]?.level === 'some' ? 85 : 15;
      return i === 0 || roll(100) < risk ? 'P' : 'C';
    });
    const [table] = factorTables([stress], sessions, [knotOf(line.join(''))]);
    found += Number(table?.pattern === 'more-often');
  }
  expect(found).toBeGreaterThan(50);
});
