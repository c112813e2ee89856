import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gridCoordinates } from '../../../src/anatomy/grid-coordinates';
import { rowsOf } from '../../../src/anatomy/grid-point';
import { decodeSheet } from '../../../src/anatomy/sheets/decode-sheet';
import { partOf, type SheetId } from '../../../src/domain/sheets';
import { readMeasured } from '../check/measured';
import { intersection, oriented, type Rings, totalArea } from '../geometry/polygons';
import { compiledFolder, drawingFolder } from '../places';
import { drawnSheets, readDrawing } from '../source/read-drawing';
import { compileSheet, sheetText } from './compile-sheet';
import { acrossHand } from './facing';
import { foldedCells } from './fibre-grid';
import { visibleShapes } from './visible';

const box = (rings: Rings) => {
  const all = rings.flat();
  const us = all.map(([u]) => u);
  const vs = all.map(([, v]) => v);
  return [Math.min(...us), Math.min(...vs), Math.max(...us), Math.max(...vs)] as const;
};

it('holds all sheets, their muscles’ nets included, in less than 350 KB gzipped, the whole figure in less than 200', () => {
  const sizeOf = (ids: readonly string[]) =>
    ids
      .map((id) => gzipSync(readFileSync(join(compiledFolder, `${id}.json`))).length)
      .reduce((sum, size) => sum + size, 0);
  const all = drawnSheets(drawingFolder);
  expect(sizeOf(all)).toBeLessThan(350_000);
  expect(sizeOf(all.filter((id) => partOf(id as SheetId) === 'figure'))).toBeLessThan(200_000);
});

describe.each(drawnSheets(drawingFolder))('%s', (id) => {
  const drawing = readDrawing(join(drawingFolder, id));
  const compiled = compileSheet(drawing);
  const text = sheetText(compiled);

  it('is compiled: the committed file equals what the compiler writes', () => {
    expect(readFileSync(join(compiledFolder, `${id}.json`), 'utf8') === text).toBe(true);
  });

  it('shows every muscle that was measured on it', () => {
    const shown = new Set(compiled.muscles.map((muscle) => muscle.id));
    expect(Object.keys(readMeasured(id as SheetId)).filter((muscle) => !shown.has(muscle))).toEqual([]);
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

  it('gives every part of a muscle a net that holds what is seen of it and folds nowhere', () => {
    for (const { id: muscle, side, parts = [] } of decodeSheet(compiled, id as SheetId).muscles) {
      const hand =
        acrossHand(drawing.sheet.view, muscle) * (drawing.sheet.mirror && side === 'right' ? -1 : 1);
      for (const { grid, rings } of parts) {
        const net = Array.from({ length: rowsOf(grid) }, (_, row) =>
          grid.points.slice(row * grid.columns, (row + 1) * grid.columns),
        );
        expect(foldedCells(net, hand > 0 ? 1 : -1), muscle).toEqual([]);
        const away = rings.flat().map(([u, v]) => gridCoordinates(grid, u, v).distanceMm);
        expect(Math.max(...away), muscle).toBeLessThan(4);
      }
    }
  });

  it('draws only the left half of a mirrored sheet, and every muscle within the skin by a millimetre or so', () => {
    for (const { id: muscle, rings } of decodeSheet(compiled, id as SheetId).muscles.filter(
      (m) => m.side === 'left',
    )) {
      if (drawing.sheet.mirror)
        expect(Math.min(...rings.flat().map(([u]) => u)), muscle).toBeGreaterThanOrEqual(0);
      const area = Math.abs(totalArea(rings.map(oriented)));
      const inside = totalArea(intersection(rings.map(oriented), [drawing.skin]));
      expect(inside / area, muscle).toBeGreaterThan(0.9);
    }
  });
});
