import { expect, it } from 'vitest';
import { closeAcrossMidline, smoothOutline } from './smooth-outline';

const points: [number, number][] = [
  [0, 100],
  [30, 90],
  [40, 50],
  [20, 10],
  [0, 0],
];

it('runs through every control point without a loop or a bulge beyond a few millimetres', () => {
  const ring = smoothOutline(points);
  for (const point of points) expect(ring).toContainEqual(point);
  for (const [u, v] of ring) {
    expect(u).toBeLessThan(44);
    expect(v).toBeGreaterThan(-6);
    expect(v).toBeLessThan(106);
  }
});

it('closes a midline outline the same on both halves', () => {
  const ring = smoothOutline(closeAcrossMidline(points));
  for (const [u, v] of ring) expect(ring).toContainEqual([0 - u, v]);
});
