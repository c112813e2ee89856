import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadMarks } from './spread-marks';

const reach = 20;

it('leaves marks where they are when none touch', () => {
  const marks = [
    { at: [-100, 0] as const, reach },
    { at: [100, 0] as const, reach },
  ];
  expect(spreadMarks(marks)).toEqual(marks.map(({ at }) => [...at]));
});

it('parts marks on one spot', () => {
  const places = spreadMarks(Array.from({ length: 4 }, () => ({ at: [80, 300] as const, reach })));
  places.forEach(([x, y], i) => {
    for (const [otherX, otherY] of places.slice(i + 1)) {
      expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(reach);
    }
  });
});

it('moves no mark to the other side of the body', () => {
  const coordinate = fc.integer({ min: -150, max: 150 });
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 40 }), (points) => {
      const places = spreadMarks(points.map((at) => ({ at, reach })));
      places.forEach(([x], i) => {
        const side = Math.sign(points[i]?.[0] ?? 0);
        if (side !== 0) expect(Math.sign(x)).toBe(side);
      });
    }),
  );
});
