import type { CompiledSheet } from '../../../src/anatomy/sheets/compiled-sheet';
import { coarseUnits } from '../../../src/anatomy/sheets/decode-line';
import type { Rings } from '../geometry/polygons';
import { simplifyRing } from '../geometry/simplify';
import { bothHalves, type Drawing } from '../source/drawing';
import { encodeHairlines, encodeRings } from './encode';
import { fibreLines } from './fibre-lines';
import { compiledMuscles } from './muscles';
import { inWindow, type Seen, visibleShapes } from './visible';

const touchesMidline = (rings: Rings): boolean => rings.some((ring) => ring.some(([u]) => u < 0.05));

/** Bones, tendons and fascia; what touches the midline is stored whole, so that no line divides it. */
function parts(drawing: Drawing, seen: readonly Seen[]): CompiledSheet['parts'] {
  return seen.flatMap(({ id, kind, shape, rings }) => {
    if (kind === 'ground' || kind === 'veil') return [];
    if (kind === 'muscle' && shape?.listed) return [];
    if (!shape && id) return [];
    const apart = !drawing.sheet.mirror || kind === 'muscle' || !touchesMidline(rings);
    if (apart) return [{ kind, rings: encodeRings(rings, coarseUnits) }];
    return [{ kind, whole: true as const, rings: encodeRings(bothHalves(drawing, rings), coarseUnits) }];
  });
}

/** The light vectors of a sheet, as the app loads them: what is drawn, in tenths of a millimetre. */
export function compileSheet(drawing: Drawing): CompiledSheet {
  const seen = visibleShapes(drawing);
  const fibres = seen.flatMap(({ kind, shape, rings }) =>
    kind === 'muscle' && shape?.fibres ? fibreLines(shape.fibres, rings) : [],
  );
  const { id, view, layer, window, mirror, detail } = drawing.sheet;
  return {
    id,
    view,
    layer,
    window,
    detail,
    mirror,
    silhouette: encodeRings(
      bothHalves(drawing, inWindow([drawing.skin], window)).map((ring) => simplifyRing(ring, 0.2 / detail)),
    ),
    muscles: compiledMuscles(seen, view),
    parts: parts(drawing, seen),
    lines: encodeHairlines([...drawing.lines, ...fibres]),
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
