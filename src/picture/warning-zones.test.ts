import { describe, expect, it } from 'vitest';
import type { LocalCaution } from '../domain/client';
import type { Finding } from '../domain/finding';
import { type BodyPoint, bodyMm, bodyPoint, type Outline } from '../domain/place';
import type { Session } from '../domain/session';
import type { Treatment } from '../domain/treatment';
import { warningZones } from './warning-zones';

const hollow = bodyPoint('back-superficial', 85, 460);
const found = (at: BodyPoint, side: Finding['side']): Session =>
  ({ findings: [{ at, side }], treatments: [] }) as unknown as Session;
const scar: LocalCaution = {
  kind: 'surgery',
  words: '',
  regions: [{ region: 'posterior-knee', side: 'left' }],
};

const calf: Outline = {
  sheet: 'back-superficial',
  ring: [
    [bodyMm(70), bodyMm(300)],
    [bodyMm(100), bodyMm(300)],
    [bodyMm(100), bodyMm(560)],
    [bodyMm(70), bodyMm(560)],
  ],
};
const worked = (pressure: Treatment['pressure']): Session =>
  ({
    findings: [],
    treatments: [
      { pressure, area: { outline: calf, muscles: [{ muscle: 'gastrocnemius-medial', side: 'left' }] } },
    ],
  }) as unknown as Session;

describe('warningZones', () => {
  it('outlines and names a place of danger in which something was found, on that side only', () => {
    const [zone, ...others] = warningZones(found(hollow, 'left'), [], 'back-superficial');
    expect(others).toEqual([]);
    expect(zone).toMatchObject({ kind: 'danger', faint: true, name: 'Hollow of the knee', nameOver: hollow });
    expect(zone?.rings.flat().every(([u]) => u > 0)).toBe(true);
  });

  it("names the client's own caution with it in one line over the mark", () => {
    const zones = warningZones(found(hollow, 'left'), [scar], 'back-superficial');
    expect(zones.map(({ name }) => name)).toEqual(['Recent surgery, Hollow of the knee', '']);
    expect(
      warningZones(found(bodyPoint('back-superficial', -85, 460), 'right'), [scar], 'back-superficial'),
    ).toHaveLength(1);
  });

  it('stays quiet elsewhere, and on sheets that do not show the place', () => {
    expect(
      warningZones(found(bodyPoint('back-superficial', 60, 1400), 'left'), [scar], 'back-superficial'),
    ).toEqual([]);
    expect(warningZones(found(hollow, 'left'), [], 'front-superficial')).toEqual([]);
  });

  it('outlines what was worked over firmly, and not what was worked over lightly', () => {
    expect(warningZones(worked(4), [], 'back-superficial').map(({ id }) => id)).toContain(
      'danger popliteal-fossa left',
    );
    for (const light of [null, 3] as const)
      expect(warningZones(worked(light), [], 'back-superficial')).toEqual([]);
  });

  it('gives the same rings again, so that a map need not be drawn anew', () => {
    const right = found(bodyPoint('back-superficial', -85, 460), 'right');
    const [a] = warningZones(right, [], 'back-superficial');
    const [b] = warningZones(right, [], 'back-superficial');
    expect(a?.rings[0]).toBe(b?.rings[0]);
  });
});
