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
const mirror = (rings: readonly Ring[]): Pair[][] =>
  rings.map((ring) => ring.map(([u, v]): Pair => [0 - u, v]));

/** A compiled left half made into a whole sheet; each muscle becomes two, left and right. */
export function decodeSheet(compiled: CompiledSheet): Sheet {
  const { id, view, layer, window } = compiled;
  const lines = decodeRings(compiled.lines);
  return {
    id,
    view,
    layer,
    window,
    silhouette: decodeRings(compiled.silhouette),
    muscles: compiled.muscles.flatMap((muscle) => {
      const rings = decodeRings(muscle.rings);
      return [
        { id: muscle.id, side: 'left' as const, rings },
        { id: muscle.id, side: 'right' as const, rings: mirror(rings) },
      ];
    }),
    parts: compiled.parts.flatMap(({ kind, whole, rings }) => {
      const left = decodeRings(rings);
      return whole
        ? [{ kind, rings: left }]
        : [
            { kind, rings: left },
            { kind, rings: mirror(left) },
          ];
    }),
    lines: [...lines, ...mirror(lines)],
  };
}
