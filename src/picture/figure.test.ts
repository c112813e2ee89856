import { describe, expect, it } from 'vitest';
import type { Sheet } from '../anatomy/sheet';
import { figureShapes, muscleShapes } from './figure';

const ring = [
  [10, 1000],
  [60, 1000],
  [60, 1100],
] as const;
const sheet: Sheet = {
  id: 'back-superficial',
  view: 'back',
  layer: 'superficial',
  window: { u: [0, 350], v: [-10, 1725] },
  detail: 1,
  silhouette: [ring],
  parts: [{ kind: 'bone', rings: [ring] }],
  muscles: [
    { id: 'deltoid-posterior', side: 'left', rings: [ring] },
    { id: 'deltoid-posterior', side: 'right', rings: [ring.map(([u, v]) => [-u, v] as const)] },
  ],
  lines: [ring],
};

describe('the figure as light vectors', () => {
  it('is skin first, then parts, muscles and lines, and the outline last', () => {
    const inks = figureShapes(sheet).map((s) => ('fill' in s && s.fill) || ('stroke' in s && s.stroke));
    expect(inks).toEqual(['skin', 'bone', 'muscle', 'muscle', 'fibre', 'outline']);
  });

  it("outlines one muscle on one side, on the viewer's left for the client's left from behind", () => {
    const shapes = muscleShapes(sheet, 'deltoid-posterior', 'left', 1);
    expect(shapes).toHaveLength(2);
    const xs = shapes.flatMap((s) => (s.kind === 'polygon' ? s.rings.flat().map(([x]) => x) : []));
    expect(xs.every((x) => x < 0)).toBe(true);
  });
});
