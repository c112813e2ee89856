import { describe, expect, it } from 'vitest';
import { bodyPoint } from '../domain/place';
import { type Zone, zoneShapes } from './zones';

const square = [
  [10, 900],
  [60, 900],
  [60, 950],
  [10, 950],
] as const;
const zone: Zone = { id: 'z', sheet: 'back-superficial', kind: 'drawn', rings: [square], selected: false };

describe('zones', () => {
  it("draws the client's own with soft fill, hatch and solid edge", () => {
    const [area] = zoneShapes(zone, 1);
    expect(area).toMatchObject({ kind: 'polygon', fill: 'zone', stroke: 'zone', hatch: expect.any(Number) });
    expect(area).not.toHaveProperty('dash');
  });

  it('draws the usual pattern as a dotted outline, never filled or hatched', () => {
    const [area] = zoneShapes({ ...zone, kind: 'usual' }, 1);
    expect(area).toMatchObject({ stroke: 'usual', dash: expect.any(Array) });
    expect(area).not.toHaveProperty('fill');
    expect(area).not.toHaveProperty('hatch');
  });

  it('draws spill-over lighter', () => {
    const [main] = zoneShapes({ ...zone, kind: 'usual' }, 1);
    const [faint] = zoneShapes({ ...zone, kind: 'usual', faint: true }, 1);
    if (main?.kind !== 'polygon' || faint?.kind !== 'polygon') throw new Error('a zone is a polygon');
    expect(faint.width ?? 0).toBeLessThan(main.width ?? 0);
    expect(faint.strokeOpacity ?? 1).toBeLessThan(main.strokeOpacity ?? 1);
  });

  it("lies on the client's left: seen from behind that is the viewer's left, from the front the right", () => {
    const xs = (sheet: Zone['sheet']) => {
      const [area] = zoneShapes({ ...zone, sheet }, 1);
      return area?.kind === 'polygon' ? area.rings.flat().map(([x]) => x) : [];
    };
    expect(xs('back-superficial').every((x) => x < 0)).toBe(true);
    expect(xs('front-superficial').every((x) => x > 0)).toBe(true);
  });

  it('hatches a place of danger in the atlas, and only outlines and names it beside a record', () => {
    const [shown, ...none] = zoneShapes({ ...zone, kind: 'danger' }, 1);
    expect(shown).toMatchObject({ fill: 'danger', hatch: expect.any(Number) });
    expect(none).toEqual([]);
    const [edge, , name] = zoneShapes({ ...zone, kind: 'danger', faint: true, name: 'Groin' }, 1);
    expect(edge).not.toHaveProperty('fill');
    expect(edge).not.toHaveProperty('hatch');
    expect(name).toMatchObject({ kind: 'text', text: 'Groin', ink: 'danger' });
  });

  it('ties a zone to its finding by the shortest line, unless the finding lies within', () => {
    const tied = zoneShapes({ ...zone, tieTo: bodyPoint('back-superficial', 100, 900) }, 1);
    expect(tied[1]).toMatchObject({
      kind: 'polyline',
      points: [
        [-100, -900],
        [-60, -900],
      ],
    });
    expect(zoneShapes({ ...zone, tieTo: bodyPoint('back-superficial', 30, 920) }, 1)).toHaveLength(1);
  });
});
