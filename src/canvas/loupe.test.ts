import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asDrawn } from '../anatomy/body/warp';
import { loupeCentre, loupeRadius, loupeViewport } from './loupe';
import { fromStage, stagePoint, type Viewport } from './viewport';

const width = 780;
const finger = fc
  .record({ x: fc.integer({ min: 0, max: width }), y: fc.integer({ min: 0, max: 800 }) })
  .map(({ x, y }) => stagePoint(x, y));

it('the loupe is whole on the stage and never under the finger', () => {
  fc.assert(
    fc.property(finger, (at) => {
      const centre = loupeCentre(at, width);
      expect(centre.x - loupeRadius).toBeGreaterThanOrEqual(0);
      expect(centre.x + loupeRadius).toBeLessThanOrEqual(width);
      expect(centre.y - loupeRadius).toBeGreaterThanOrEqual(0);
      expect(Math.hypot(centre.x - at.x, centre.y - at.y)).toBeGreaterThan(loupeRadius + 20);
    }),
  );
});

it('the crosshair is on the place under the finger', () => {
  const viewport: Viewport = { scale: 0.9, ...stagePoint(390, 1500), warp: asDrawn };
  fc.assert(
    fc.property(finger, (at) => {
      const centre = loupeCentre(at, width);
      const seen = fromStage(loupeViewport(viewport, at, centre), centre);
      const meant = fromStage(viewport, at);
      expect(seen.x).toBeCloseTo(meant.x, 6);
      expect(seen.y).toBeCloseTo(meant.y, 6);
    }),
  );
});
