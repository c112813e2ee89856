import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceToRings } from '../../../src/anatomy/distance-to-rings';
import { hitTest } from '../../../src/anatomy/hit-test';
import { sheets } from '../../../src/anatomy/sheets';
import { sideOfView } from '../../../src/domain/sheets';
import { isInside } from '../../figure/geometry/measure';
import { intersection, offset, signedArea } from '../../figure/geometry/polygons';
import { box, mirroredRing, pair, sheetWith } from '../check/sheet-for-tests';
import { type ExportedSheet, exportSheet } from './export-sheet';
import { touchesItself } from './touches-itself';

const at = ({ muscles }: ExportedSheet, u: number, v: number): string[] =>
  muscles.flatMap(({ id, side, polygons }) =>
    polygons.flatMap((p) => (isInside([p], [u, v]) ? [`${id} ${side}`] : [])),
  );

describe('exportSheet', () => {
  it('cuts from each muscle what lies above it, and its half at the midline', () => {
    const lower = pair('lower', box(10, 0, 90, 90));
    const upper = pair('upper', box(-5, 40, 50, 60));
    const exported = exportSheet(sheetWith([...lower, ...upper]));
    expect(at(exported, 20, 50)).toEqual(['upper left']);
    expect(at(exported, 20, 20)).toEqual(['lower left']);
    expect(at(exported, -20, 50)).toEqual(['upper right']);
    expect(at(exported, -2, 50)).toEqual(['upper right']);
    expect(exported.muscles.map(({ id, side }) => `${id} ${side}`)).toEqual([
      'lower left',
      'upper left',
      'lower right',
      'upper right',
    ]);
  });

  it('keeps both sides of a sheet seen from the side of the body', () => {
    const muscle = { id: 'soleus', side: 'right' as const, rings: [box(-40, 0, 40, 90)] };
    const exported = exportSheet(sheetWith([muscle], { view: 'right' }));
    expect(at(exported, -20, 50)).toEqual(['soleus right']);
    expect(at(exported, 20, 50)).toEqual(['soleus right']);
  });
});

describe.each(Object.values(sheets))('$id, exported', (sheet) => {
  const exported = exportSheet(sheet);
  const polygons = [...exported.silhouette, ...exported.muscles.flatMap((muscle) => muscle.polygons)];

  it('is made of simple polygons larger than a speck, and keeps every muscle', () => {
    for (const polygon of polygons) {
      expect(touchesItself(polygon)).toBe(false);
      expect(signedArea(polygon)).toBeGreaterThanOrEqual(1);
    }
    const ids = (list: readonly { id: string; side: string }[]) =>
      new Set(list.map(({ id, side }) => `${id} ${side}`));
    expect(ids(exported.muscles.filter((muscle) => muscle.polygons.length > 0))).toEqual(ids(sheet.muscles));
  });

  it('lets no two muscles cover the same point', () => {
    exported.muscles.forEach((one, i) => {
      for (const other of exported.muscles.slice(i + 1)) {
        const common = intersection(one.polygons, other.polygons);
        expect(offset(common, -0.01), `${one.id} and ${other.id}`).toEqual([]);
      }
    });
  });

  it('names at each point what the app names there', () => {
    const { u, v } = sheet.window;
    fc.assert(
      fc.property(
        fc.double({ min: u[0], max: u[1], noNaN: true }),
        fc.double({ min: v[0], max: v[1], noNaN: true }),
        (x, y) => {
          const edges = [...polygons, ...sheet.muscles.flatMap(({ rings }) => rings)];
          fc.pre(distanceToRings(edges, x, y) > 0.5);
          const { muscle } = hitTest(sheet, x, y);
          expect(at(exported, x, y)).toEqual(muscle?.distanceMm === 0 ? [`${muscle.id} ${muscle.side}`] : []);
          expect(exported.silhouette.some((ring) => isInside([ring], [x, y]))).toBe(
            isInside(sheet.silhouette, [x, y]),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

const mirrored = Object.values(sheets).filter(({ view }) => sideOfView(view) === null);

describe.each(mirrored)('$id, exported', (sheet) => {
  it('has halves that are exact mirror images', () => {
    const exported = exportSheet(sheet);
    const corners = (rings: ExportedSheet['silhouette']) =>
      rings
        .map((ring) =>
          ring
            .map(([u, v]) => `${u + 0} ${v}`)
            .sort()
            .join(),
        )
        .sort();
    expect(corners(exported.silhouette.map(mirroredRing))).toEqual(corners(exported.silhouette));
    for (const { id, polygons: left } of exported.muscles.filter(({ side }) => side === 'left')) {
      const right = exported.muscles.find((muscle) => muscle.id === id && muscle.side === 'right');
      expect(corners(right?.polygons ?? []), id).toEqual(corners(left.map(mirroredRing)));
    }
  });
});
