import { describe, expect, it } from 'vitest';
import { type SheetId, sheetIds, sheetsOfPart } from '../domain/sheets';
import { distanceToRings } from './distance-to-rings';
import { insideRings } from './inside-rings';
import { regionName, regionOutlines, regions, regionWords, undrawnRegions } from './regions';
import { ringArea } from './ring-area';
import type { Ring } from './sheet';
import { sheets } from './sheets';

describe('regionWords', () => {
  it('puts regions of one side together', () => {
    expect(
      regionWords([
        { region: 'behind-ear', side: 'left' },
        { region: 'temple', side: 'left' },
      ]),
    ).toBe('behind the ear and temple, left');
  });

  it('says no side in the midline, and both sides once', () => {
    expect(
      regionWords([
        { region: 'forehead', side: 'left' },
        { region: 'sternum', side: 'midline' },
        { region: 'forehead', side: 'right' },
        { region: 'heel', side: 'right' },
      ]),
    ).toBe('forehead, both sides; breastbone; heel, right');
  });

  it('lists three, keeps names, and is empty for none', () => {
    const side = 'right';
    const words = regionWords(['heel', 'achilles', 'palm'].map((region) => ({ region, side })));
    expect(words).toBe('heel, Achilles tendon and palm, right');
    expect(regionWords([])).toBe('');
  });
});

describe('regionName', () => {
  it('begins with a capital and makes an unknown id readable', () => {
    expect(regionName('behind-ear')).toBe('Behind the ear');
    expect(regionName('old-region')).toBe('Old region');
  });
});

describe('regionOutlines', () => {
  it('mirrors the left to the right', () => {
    const [left] = regionOutlines('front-superficial', 'temple', 'left');
    const [right] = regionOutlines('front-superficial', 'temple', 'right');
    expect(right).toEqual(left?.map(([u, v]) => [-u, v]));
    expect(left?.every(([u]) => u > 0)).toBe(true);
    expect(regionOutlines('front-superficial', 'temple', 'both')).toEqual([left, right]);
  });

  it('draws a midline region once, the same on both halves', () => {
    for (const side of ['left', 'right', 'midline', 'both'] as const)
      expect(regionOutlines('back-superficial', 'sacrum', side)).toHaveLength(1);
    const [ring = []] = regionOutlines('back-superficial', 'sacrum', 'midline');
    const corners = new Set(ring.map(([u, v]) => `${u} ${v}`));
    for (const [u, v] of ring) expect(corners).toContain(`${0 - u} ${v}`);
  });

  it('reaches into a close-up only where the close-up lies', () => {
    expect(regionOutlines('head-neck-back-deep', 'occiput', 'left')).toEqual(
      regionOutlines('back-superficial', 'occiput', 'left'),
    );
    expect(regionOutlines('forearm-hand-dorsal', 'occiput', 'both')).toEqual([]);
  });

  it('is empty where the region is not seen', () => {
    expect(regionOutlines('front-superficial', 'occiput', 'left')).toEqual([]);
    expect(regionOutlines('front-superficial', 'mouth-pharynx', 'midline')).toEqual([]);
    expect(regionOutlines('front-superficial', 'old-region', 'left')).toEqual([]);
  });

  it('shows every region on a sheet, but for those inside the body', () => {
    const unseen = regions.filter(({ id }) =>
      sheetIds.every((sheet) => regionOutlines(sheet, id, 'both').length === 0),
    );
    expect(unseen.map((region) => region.id).sort()).toEqual([
      'head-deep',
      'mouth-pharynx',
      'perineum-genital',
    ]);
    expect(undrawnRegions).toEqual(unseen);
  });

  it('shows from a side what lies on it, and nothing of the other side', () => {
    expect(regionOutlines('left-deep', 'lateral-thigh', 'left')).toHaveLength(1);
    expect(regionOutlines('left-deep', 'lateral-thigh', 'right')).toEqual([]);
    expect(regionOutlines('right-deep', 'lateral-thigh', 'right')).toEqual(
      regionOutlines('left-deep', 'lateral-thigh', 'left'),
    );
  });

  it('shows the arm where it hangs beside the trunk, and the trunk where the arm is taken away', () => {
    expect(regionOutlines('left-superficial', 'lateral-elbow', 'left')).toHaveLength(1);
    expect(regionOutlines('left-deep', 'lateral-elbow', 'left')).toEqual([]);
    const area = (rings: readonly Ring[]) => rings.reduce((sum, ring) => sum + ringArea(ring), 0);
    const trunk = (sheet: SheetId) => area(regionOutlines(sheet, 'lateral-chest', 'left'));
    expect(trunk('left-superficial')).toBeLessThan(trunk('left-deep'));
  });

  it('shows for an id of older records all that has taken its place', () => {
    const [palmar] = regionOutlines('front-superficial', 'index-finger-palmar', 'left');
    const [dorsal] = regionOutlines('back-superficial', 'index-finger-dorsal', 'left');
    expect(regionOutlines('front-superficial', 'index-finger', 'left')).toEqual([palmar]);
    expect(regionOutlines('back-superficial', 'index-finger', 'left')).toEqual([dorsal]);
    expect(regionName('index-finger')).toBe('Index finger');
  });

  it.each(sheetsOfPart('figure'))('lies on the figure, to 12 mm: %s', (sheet) => {
    const { silhouette } = sheets[sheet];
    const outside = (u: number, v: number) =>
      silhouette.length === 0 || insideRings(silhouette, u, v) ? 0 : distanceToRings(silhouette, u, v);
    for (const { id } of regions)
      for (const ring of regionOutlines(sheet, id, 'both'))
        expect(Math.max(...ring.map(([u, v]) => outside(u, v))), id).toBeLessThan(12);
  });
});
