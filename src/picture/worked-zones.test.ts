import { describe, expect, it } from 'vitest';
import { insideRings } from '../anatomy/inside-rings';
import { musclesUnder } from '../anatomy/muscles-under';
import { firstTechniques, type TechniqueFamily, techniqueFamilySchema } from '../domain/choices';
import type { TreatmentId } from '../domain/ids';
import { bodyMm, type Outline } from '../domain/place';
import type { Session } from '../domain/session';
import type { Treatment } from '../domain/treatment';
import { workedZones } from './worked-zones';
import { zoneShapes } from './zones';

const box = (u0: number, v0: number, u1: number, v1: number): Outline => ({
  sheet: 'back-superficial',
  ring: [
    [bodyMm(u0), bodyMm(v0)],
    [bodyMm(u1), bodyMm(v0)],
    [bodyMm(u1), bodyMm(v1)],
    [bodyMm(u0), bodyMm(v1)],
  ],
});

function worked(outline: Outline, family: TechniqueFamily = 'deep-tissue'): Session {
  const technique = { ...(firstTechniques[0] as Treatment['technique']), family };
  const area = { outline, muscles: musclesUnder(outline) };
  const treatment: Treatment = {
    id: 't1' as TreatmentId,
    findingId: null,
    area,
    technique,
    pressure: 3,
    response: null,
    holdSeconds: null,
    holdSince: null,
    release: null,
    painAfter: null,
  };
  return { treatments: [treatment] } as unknown as Session;
}

describe('workedZones', () => {
  const flank = box(60, 1080, 120, 1250);

  it('brushes along the fibres, within the area and the muscles under it', () => {
    const [zone] = workedZones(worked(flank), 'back-superficial');
    expect(zone?.strokes?.length).toBeGreaterThan(3);
    for (const stroke of zone?.strokes ?? [])
      for (const [u, v] of stroke) expect(insideRings([flank.ring], u, v)).toBe(true);
    // Fibres of latissimus dorsi climb outwards to the arm.
    const slopes = (zone?.strokes ?? []).map((stroke) => {
      const [[u0, v0] = [0, 0]] = stroke;
      const [u1, v1] = stroke.at(-1) ?? [0, 0];
      return (v1 - v0) * (u1 - u0);
    });
    expect(slopes.every((slope) => slope > 0)).toBe(true);
  });

  it('shows it on every layer of its view, and on no other view', () => {
    expect(workedZones(worked(flank), 'back-deep')).toHaveLength(1);
    expect(workedZones(worked(flank), 'front-superficial')).toEqual([]);
  });

  it('hatches where there are no fibres', () => {
    const beside = box(600, 200, 650, 250);
    const [zone] = workedZones(worked(beside), 'back-superficial');
    expect(zone?.strokes).toEqual([]);
    expect(zone && zoneShapes(zone, 1)).toEqual([expect.objectContaining({ hatch: expect.any(Number) })]);
  });

  it('tells the families apart by their strokes, without colour', () => {
    const looks = techniqueFamilySchema.options.map((family) => {
      const [zone] = workedZones(worked(flank, family), 'back-superficial');
      const line = zone && zoneShapes(zone, 1).find((shape) => shape.kind === 'polyline');
      return JSON.stringify(line?.kind === 'polyline' && [line.width, line.dash]);
    });
    expect(new Set(looks).size).toBe(techniqueFamilySchema.options.length);
  });
});
