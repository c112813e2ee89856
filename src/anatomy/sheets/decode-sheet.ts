import { type SheetId, sideOfView, viewOf } from '../../domain/sheets';
import type { Ring, Sheet, SheetMuscle } from '../sheet';
import type { CompiledMuscle, CompiledSheet } from './compiled-sheet';
import { decodeGrid } from './decode-grid';
import { coarseUnits, decodeHairlines, decodeLine, type Pair } from './decode-line';

const decodeRings = (rings: readonly (readonly number[])[], units?: number): Pair[][] =>
  rings.map((ring) => decodeLine(ring, units));
const mirrored = (rings: readonly Ring[]): Pair[][] =>
  rings.map((ring) => ring.map(([u, v]): Pair => [0 - u, v]));

function decodeMuscle(
  { id, rings: lines, parts, stacked }: CompiledMuscle,
  side: 'left' | 'right',
): SheetMuscle {
  const rings = decodeRings(lines);
  if (!parts) return { id, side, rings };
  let taken = 0;
  const decoded = parts.map((part) => {
    const from = taken;
    taken += part.rings;
    const grid = decodeGrid(part.columns, part.grid);
    return { name: part.name ?? null, grid, rings: rings.slice(from, taken) };
  });
  return { id, side, rings, parts: decoded, ...(stacked ? { stacked } : {}) };
}

function mirroredMuscle({ parts, ...muscle }: SheetMuscle): SheetMuscle {
  const rings = mirrored(muscle.rings);
  const right = { ...muscle, side: 'right' as const, rings };
  if (!parts) return right;
  let taken = 0;
  const others = parts.map((part) => {
    const from = taken;
    taken += part.rings.length;
    const points = mirrored([part.grid.points])[0] ?? [];
    return { ...part, grid: { ...part.grid, points }, rings: rings.slice(from, taken) };
  });
  return { ...right, parts: others };
}

/**
 * A compiled sheet as the sheet `id`. Of a mirrored one each muscle becomes two, left and right. A sheet
 * seen from the side is drawn for the left; asked for as one of the right, it is the same drawing with
 * the sides' names changed, because `u` grows to the front of the body on both.
 */
export function decodeSheet(compiled: CompiledSheet, id: SheetId): Sheet {
  const { layer, window, detail, mirror } = compiled;
  const view = viewOf(id);
  const lines = decodeHairlines(compiled.lines);
  const side = sideOfView(view) ?? 'left';
  return {
    id,
    view,
    layer,
    window,
    detail,
    silhouette: decodeRings(compiled.silhouette),
    muscles: compiled.muscles.flatMap((muscle) => {
      const drawn = decodeMuscle(muscle, side);
      return mirror ? [drawn, mirroredMuscle(drawn)] : [drawn];
    }),
    parts: compiled.parts.flatMap(({ kind, whole, rings }) => {
      const drawn = { kind, rings: decodeRings(rings, coarseUnits) };
      return whole || !mirror ? [drawn] : [drawn, { kind, rings: mirrored(drawn.rings) }];
    }),
    lines: mirror ? [...lines, ...mirrored(lines)] : lines,
  };
}
