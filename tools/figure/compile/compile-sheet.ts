import type { CompiledSheet } from '../../../src/anatomy/sheets/compiled-sheet';
import type { Rings } from '../geometry/polygons';
import { simplifyRing } from '../geometry/simplify';
import { bothHalves, type Drawing } from '../source/drawing';
import { encodeLine } from './encode';
import { fibreLines } from './fibre-lines';
import { type Seen, visibleShapes } from './visible';

const encodeRings = (rings: Rings): number[][] => rings.map(encodeLine).filter((line) => line.length >= 6);
const touchesMidline = (rings: Rings): boolean => rings.some((ring) => ring.some(([u]) => u < 0.05));

/** Muscles by id in painter's order of their first part; the parts' rings lie side by side. */
function muscles(seen: readonly Seen[]): CompiledSheet['muscles'] {
  const byId = new Map<string, number[][]>();
  for (const { id, kind, shape, rings } of seen) {
    const isMuscle = shape ? kind === 'muscle' && shape.listed : id !== null;
    if (isMuscle && id) byId.set(id, [...(byId.get(id) ?? []), ...encodeRings(rings)]);
  }
  return [...byId].map(([id, rings]) => ({ id, rings }));
}

/** Bones, tendons and fascia; what touches the midline is stored whole, so that no line divides it. */
function parts(drawing: Drawing, seen: readonly Seen[]): CompiledSheet['parts'] {
  return seen.flatMap(({ id, kind, shape, rings }) => {
    if (kind === 'ground' || kind === 'veil') return [];
    if (kind === 'muscle' && shape?.listed) return [];
    if (!shape && id) return [];
    const apart = !drawing.sheet.mirror || kind === 'muscle' || !touchesMidline(rings);
    if (apart) return [{ kind, rings: encodeRings(rings) }];
    return [{ kind, whole: true as const, rings: encodeRings(bothHalves(drawing, rings)) }];
  });
}

/** The light vectors of a sheet, as the app loads them: what is drawn, in tenths of a millimetre. */
export function compileSheet(drawing: Drawing): CompiledSheet {
  const seen = visibleShapes(drawing);
  const fibres = seen.flatMap(({ kind, shape, rings }) =>
    kind === 'muscle' && shape?.fibres ? fibreLines(shape.fibres, rings) : [],
  );
  const { id, view, layer, window, mirror } = drawing.sheet;
  return {
    id,
    view,
    layer,
    window,
    mirror,
    silhouette: encodeRings(bothHalves(drawing, [drawing.skin]).map((ring) => simplifyRing(ring, 0.2))),
    muscles: muscles(seen),
    parts: parts(drawing, seen),
    lines: [...drawing.lines, ...fibres].map(encodeLine),
  };
}

/** One muscle or part a line, so that a change in a drawing shows as a small change in the file. */
export function sheetText(sheet: CompiledSheet): string {
  const fields = Object.entries(sheet).map(([key, value]) => {
    if (!Array.isArray(value)) return `${JSON.stringify(key)}:${JSON.stringify(value)}`;
    return `${JSON.stringify(key)}:[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  });
  return `{${fields.join(',\n')}}\n`;
}
