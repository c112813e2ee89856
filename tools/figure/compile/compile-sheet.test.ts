import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeSheet } from '../../../src/anatomy/sheets/decode-sheet';
import type { SheetId } from '../../../src/domain/place';
import { intersection, oriented, type Rings, totalArea } from '../geometry/polygons';
import { compiledFolder, drawingFolder } from '../places';
import { drawnSheets, readDrawing } from '../source/read-drawing';
import { compileSheet, sheetText } from './compile-sheet';
import { visibleShapes } from './visible';

const box = (rings: Rings) => {
  const all = rings.flat();
  const us = all.map(([u]) => u);
  const vs = all.map(([, v]) => v);
  return [Math.min(...us), Math.min(...vs), Math.max(...us), Math.max(...vs)] as const;
};

describe.each(drawnSheets(drawingFolder))('%s', (id) => {
  const drawing = readDrawing(join(drawingFolder, id));
  const compiled = compileSheet(drawing);
  const text = sheetText(compiled);

  it('is compiled: the committed file equals what the compiler writes', () => {
    expect(readFileSync(join(compiledFolder, `${id}.json`), 'utf8') === text).toBe(true);
  });

  it('shows at least 40 muscles in less than 75 KB gzipped', () => {
    expect(compiled.muscles.length).toBeGreaterThanOrEqual(40);
    expect(gzipSync(text).length).toBeLessThan(75 * 1024);
  });

  it('lets no two visible muscles overlap by more than the width of a seam', () => {
    const muscles = visibleShapes(drawing).filter((seen) => seen.kind === 'muscle');
    const boxes = muscles.map(({ rings }) => box(rings));
    muscles.forEach((one, i) => {
      for (let k = i + 1; k < muscles.length; k++) {
        const other = muscles[k];
        const [a, b] = [boxes[i], boxes[k]];
        if (!other || !a || !b) continue;
        if (a[0] > b[2] || b[0] > a[2] || a[1] > b[3] || b[1] > a[3]) continue;
        const common = totalArea(intersection(one.rings, other.rings));
        expect(common, `${one.id} and ${other.id}`).toBeLessThan(0.5);
      }
    });
  });

  it('draws only the left half, and every muscle within the skin by a millimetre or so', () => {
    for (const { id: muscle, rings } of decodeSheet(compiled, id as SheetId).muscles.filter(
      (m) => m.side === 'left',
    )) {
      expect(Math.min(...rings.flat().map(([u]) => u)), muscle).toBeGreaterThanOrEqual(0);
      const area = Math.abs(totalArea(rings.map(oriented)));
      const inside = totalArea(intersection(rings.map(oriented), [drawing.skin]));
      expect(inside / area, muscle).toBeGreaterThan(0.9);
    }
  });
});
