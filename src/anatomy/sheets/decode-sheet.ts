import { type SheetId, viewOf } from '../../domain/place';
import type { Ring, Sheet } from '../sheet';
import type { CompiledSheet } from './compiled-sheet';

type Pair = [number, number];

/** Undoes the steps of a compiled line; back to millimetres. */
function decodeLine(numbers: readonly number[]): Pair[] {
  let u = 0;
  let v = 0;
  const line: Pair[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    u += numbers[i] ?? 0;
    v += numbers[i + 1] ?? 0;
    line.push([u / 10, v / 10]);
  }
  return line;
}

const decodeRings = (rings: readonly (readonly number[])[]): Pair[][] => rings.map(decodeLine);
const mirrored = (rings: readonly Ring[]): Pair[][] =>
  rings.map((ring) => ring.map(([u, v]): Pair => [0 - u, v]));

/**
 * A compiled sheet as the sheet `id`. Of a mirrored one each muscle becomes two, left and right. A sheet
 * seen from the side is drawn for the left; asked for as one of the right, it is the same drawing with
 * the sides' names changed, because `u` grows to the front of the body on both.
 */
export function decodeSheet(compiled: CompiledSheet, id: SheetId): Sheet {
  const { layer, window, mirror } = compiled;
  const view = viewOf(id);
  const lines = decodeRings(compiled.lines);
  return {
    id,
    view,
    layer,
    window,
    silhouette: decodeRings(compiled.silhouette),
    muscles: compiled.muscles.flatMap((muscle) => {
      const rings = decodeRings(muscle.rings);
      if (!mirror) return [{ id: muscle.id, side: view === 'right' ? view : 'left', rings }];
      return [
        { id: muscle.id, side: 'left' as const, rings },
        { id: muscle.id, side: 'right' as const, rings: mirrored(rings) },
      ];
    }),
    parts: compiled.parts.flatMap(({ kind, whole, rings }) => {
      const drawn = { kind, rings: decodeRings(rings) };
      return whole || !mirror ? [drawn] : [drawn, { kind, rings: mirrored(drawn.rings) }];
    }),
    lines: mirror ? [...lines, ...mirrored(lines)] : lines,
  };
}
