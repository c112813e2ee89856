import { viewOf } from '../../../src/domain/sheets';
import { intersection, totalArea, union } from '../../figure/geometry/polygons';
import type { Drawing, DrawnShape } from '../../figure/source/drawing';
import type { MuscleSource } from '../schema';
import type { Fault } from './fault';

/** So much of a covered muscle may be drawn over its cover, where they meet: square millimetres. */
const atMostMm2 = 100;

/**
 * No muscle is drawn over one that, as the atlas says, covers it. A cover lies over a muscle as seen from
 * where its usual points are reached; from the other side of the body it lies behind it.
 */
export function coverFaults({ sheet, shapes }: Drawing, muscles: readonly MuscleSource[]): Fault[] {
  const drawn = shapes.filter(({ kind }) => kind === 'muscle');
  const reachedHere = muscles.filter(({ points }) =>
    points.some((point) => viewOf(point.sheet) === sheet.view),
  );
  return reachedHere.flatMap(({ id, coveredBy }) =>
    coveredBy.flatMap((cover) => {
      const over = overlap(drawn, id, cover);
      if (over <= atMostMm2) return [];
      const what = `is drawn over ${cover}, which covers it, on ${(over / 100).toFixed(1)} cm2`;
      return [
        { kind: 'cover' as const, sheet: sheet.id, subject: id, side: 'left' as const, what, at: null },
      ];
    }),
  );
}

/** Where any shape of `id` is painted after a shape of `cover`: square millimetres. */
function overlap(drawn: readonly DrawnShape[], id: string, cover: string): number {
  const pieces = drawn.flatMap((shape, at) => {
    if (shape.id !== id) return [];
    const below = drawn.slice(0, at).filter((other) => other.id === cover);
    return intersection(
      [shape.ring],
      below.map(({ ring }) => ring),
    );
  });
  return totalArea(union(pieces));
}
