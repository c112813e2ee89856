import type { Point, Polyline } from '../geometry/point';
import type { Drawing } from '../source/drawing';
import type { Region } from './region';

/** A region as it lies on the magnified drawing. */
export const magnifiedRegion = ([u0, v0, u1, v1]: Region, times: number): Region => [
  u0 * times,
  v0 * times,
  u1 * times,
  v1 * times,
];

/** A drawing so many times as large, so that pens and grain that stay as they are come out finer on it. */
export function magnified(drawing: Drawing, times: number): Drawing {
  const point = ([u, v]: Point): Point => [u * times, v * times];
  const line = (points: Polyline): Point[] => points.map(point);
  const pair = ([a, b]: readonly [number, number]): [number, number] => [a * times, b * times];
  const { u, v } = drawing.sheet.window;
  return {
    sheet: { ...drawing.sheet, window: { u: pair(u), v: pair(v) } },
    skin: line(drawing.skin),
    shapes: drawing.shapes.map(({ fibres, ...shape }) => ({
      ...shape,
      ring: line(shape.ring),
      fibres: fibres && ((across, along) => point(fibres(across, along))),
    })),
    cords: drawing.cords.map((cord) => ({ ...cord, line: line(cord.line), width: pair(cord.width) })),
    lines: drawing.lines.map(line),
    glows: drawing.glows.map((glow) => ({ ...glow, at: point(glow.at), size: pair(glow.size) })),
  };
}
