import { expect, test } from 'vitest';
import { curveShapes } from './curve';

const points = [1, 2, 3, 4].map((at) => ({
  at,
  share: [at / 10, at / 5] as const,
  band: [at / 20, at / 4] as const,
}));
const shapes = curveShapes(points, { width: 300, height: 180 }, (at) => `${at}`);

test('the band holds both lines, and the lines rise with their shares', () => {
  const [band] = shapes.flatMap((s) => (s.kind === 'polygon' ? [s.rings.flat()] : []));
  const lines = shapes.flatMap((s) => (s.kind === 'polyline' && s.stroke === 'finding' ? [s.points] : []));
  expect(lines).toHaveLength(2);
  const ys = (band ?? []).map(([, y]) => y);
  for (const line of lines) {
    for (const [, y] of line) {
      expect(y).toBeGreaterThanOrEqual(Math.min(...ys));
      expect(y).toBeLessThanOrEqual(Math.max(...ys));
    }
    expect(line.at(-1)?.[1]).toBeLessThan(line[0]?.[1] ?? 0);
  }
});

test('all stays inside the frame', () => {
  for (const s of shapes)
    for (const [x, y] of s.kind === 'polyline' ? s.points : s.kind === 'polygon' ? s.rings.flat() : [s.at]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(300);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(180);
    }
});
