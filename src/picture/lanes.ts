import type { KnotVisit } from '../analysis/recurrence-types';
import type { TechniqueFamily } from '../domain/choices';
import type { FactorLevel } from '../domain/factors';
import { checkShapes } from './check-shapes';
import type { Point, Shape } from './shape';
import { type Stretch, type Timeline, visitsWithin, whole } from './timeline';

export const laneHeight = 52;
const markMiddle = 19;
const tickMiddle = 42;
const tickApart = 9;
const familyOrder: readonly TechniqueFamily[] = ['trigger-point', 'deep-tissue', 'myofascial', 'other'];

/** What of a visit a lane shows. */
export interface LaneVisit extends Pick<KnotVisit, 'state' | 'finding'> {
  /** How the knot was worked on. */
  readonly families: readonly TechniqueFamily[];
}

/** One knot over the calendar: what each visit said, and beneath it a tick for each way of working. */
export function laneShapes(
  visits: readonly (LaneVisit | null)[],
  line: Timeline,
  stretch: Stretch = whole,
): Shape[] {
  const [first, end] = visitsWithin(line, stretch);
  const shapes: Shape[] = [rule(line, stretch)];
  for (let i = first; i < end; i++) {
    const visit = visits[i];
    const x = line.xs[i];
    if (!visit || x === undefined) continue;
    shapes.push(...checkShapes(visit.state, visit.finding?.tenderness ?? null, [x, markMiddle], 1));
    const families = familyOrder.filter((f) => visit.families.includes(f));
    families.forEach((family, n) => {
      shapes.push(familyTick(family, [x + (n - (families.length - 1) / 2) * tickApart, tickMiddle]));
    });
  }
  return shapes;
}

/** On which the marks stand, so that a gap is seen to be a gap in time. */
const rule = (line: Timeline, { from, to }: Stretch): Shape => ({
  kind: 'polyline',
  points: [
    [Math.max(0, from), markMiddle],
    [Math.min(line.width, to), markMiddle],
  ],
  stroke: 'hairline',
  width: 1,
});

/** A way of working by its form: a stroke, two strokes, a wave, a dot. */
export function familyTick(family: TechniqueFamily, [x, y]: Point): Shape {
  const stroke = { stroke: 'muted', width: 1.8 } as const;
  switch (family) {
    case 'trigger-point':
      return {
        kind: 'polyline',
        points: [
          [x, y - 5],
          [x, y + 5],
        ],
        ...stroke,
      };
    case 'deep-tissue':
      return {
        kind: 'polyline',
        points: [
          [x - 2, y - 5],
          [x - 2, y + 5],
          [x + 2, y + 5],
          [x + 2, y - 5],
        ],
        ...stroke,
      };
    case 'myofascial':
      return {
        kind: 'polyline',
        points: [
          [x - 4, y + 2],
          [x - 2, y - 3],
          [x + 1, y + 3],
          [x + 4, y - 2],
        ],
        ...stroke,
      };
    case 'other':
      return { kind: 'disc', at: [x, y], r: 2.4, fill: 'muted' };
  }
}

export const factorHeight = 30;
const barMiddle = factorHeight / 2;

/** What was told of a factor at each visit; `null` where it was not asked. */
export function factorShapes(
  levels: readonly (FactorLevel | null)[],
  line: Timeline,
  stretch: Stretch = whole,
): Shape[] {
  const [first, end] = visitsWithin(line, stretch);
  return line.xs.slice(first, end).flatMap((x, i) => {
    const level = levels[first + i];
    return level ? factorShape(level, [x, barMiddle]) : [];
  });
}

/** None: a small ring. Some: a low bar. A lot: a high one. */
export function factorShape(level: FactorLevel, [x, y]: Point): Shape {
  if (level === 'none') return { kind: 'disc', at: [x, y], r: 3, stroke: 'muted', width: 1.4 };
  const half = level === 'a-lot' ? 10 : 4;
  const ring: Point[] = [
    [x - 5, y - half],
    [x + 5, y - half],
    [x + 5, y + half],
    [x - 5, y + half],
  ];
  return { kind: 'polygon', rings: [ring], fill: 'usual' };
}

/** A change in health that was told: a diamond. */
export const eventShape = ([x, y]: Point): Shape => ({
  kind: 'polygon',
  rings: [
    [
      [x, y - 7],
      [x + 6, y],
      [x, y + 7],
      [x - 6, y],
    ],
  ],
  fill: 'zone',
});

export const eventShapes = (
  happened: readonly boolean[],
  line: Timeline,
  stretch: Stretch = whole,
): Shape[] => {
  const [first, end] = visitsWithin(line, stretch);
  return line.xs.slice(first, end).flatMap((x, i) => (happened[first + i] ? eventShape([x, barMiddle]) : []));
};
