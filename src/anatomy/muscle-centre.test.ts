import { describe, expect, it } from 'vitest';
import { sideOfView, viewOf } from '../domain/sheets';
import { distanceToRings } from './distance-to-rings';
import { hitTest } from './hit-test';
import { insideRings } from './inside-rings';
import { deepestPoint, muscleCentre } from './muscle-centre';
import { muscleById, muscles } from './muscles';
import { sheets } from './sheets';

describe('muscleCentre', () => {
  it('hits its own muscle and side wherever it is seen', () => {
    for (const { id, reached } of muscles) {
      for (const side of ['left', 'right'] as const) {
        const at = muscleCentre(id, side);
        if (at && !reached)
          expect(hitTest(sheets[at.sheet], at.u, at.v).muscle).toEqual({ id, side, distanceMm: 0 });
      }
    }
  });

  it('has a place on the skin of each side for all 121, drawn or not', () => {
    for (const { id, reached } of muscles) {
      const drawn = Object.values(sheets).some((sheet) => sheet.muscles.some((muscle) => muscle.id === id));
      expect(drawn, id).toBe(reached === undefined);
      for (const side of ['left', 'right'] as const) {
        const at = muscleCentre(id, side);
        expect(at && insideRings(sheets[at.sheet].silhouette, at.u, at.v), id).toBe(true);
        if (at && sideOfView(viewOf(at.sheet)) === null) expect(at.u > 0, id).toBe(side === 'left');
        else expect(at && sideOfView(viewOf(at.sheet)), id).toBe(side);
      }
    }
  });

  it('knows every muscle that a sheet shows', () => {
    for (const { id, side } of Object.values(sheets).flatMap((sheet) => sheet.muscles)) {
      expect(muscleById(id), id).not.toBeNull();
      expect(muscleCentre(id, side), id).not.toBeNull();
    }
  });

  it('takes the sheet that shows most of the muscle', () => {
    expect(muscleCentre('trapezius-lower', 'left')?.sheet).toBe('back-superficial');
  });

  it('has no place for what is hidden, unknown, or on no one side', () => {
    expect(muscleCentre('psoas-minor', 'left')).toBeNull();
    expect(muscleCentre('trapezius-lower', 'both')).toBeNull();
    expect(muscleCentre('trapezius-lower', 'midline')).toBeNull();
  });
});

describe('deepestPoint', () => {
  const square = (size: number): [number, number][] => [
    [0, 0],
    [size, 0],
    [size, size],
    [0, size],
  ];

  it('finds the middle of a square, and keeps clear of a hole', () => {
    const [u = 0, v = 0] = deepestPoint([square(100)]) ?? [];
    expect(Math.hypot(u - 50, v - 50)).toBeLessThan(1.5);
    const holed = [square(100), square(100).map(([x, y]): [number, number] => [30 + x * 0.4, 30 + y * 0.4])];
    const [hu = 50, hv = 50] = deepestPoint(holed) ?? [];
    expect(distanceToRings(holed, hu, hv)).toBeGreaterThan(14);
  });

  it('finds a place in a sliver, and none in nothing', () => {
    const sliver: [number, number][] = [
      [0, 0],
      [200, 198],
      [200, 200],
    ];
    expect(deepestPoint([sliver])).not.toBeNull();
    expect(deepestPoint([])).toBeNull();
  });
});
