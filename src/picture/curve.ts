import { scaleLinear } from 'd3-scale';
import type { CurvePoint } from '../analysis/practice';
import type { Point, Shape } from './shape';

const pad = { left: 40, right: 12, top: 10, bottom: 26 };
const textSize = 12;

/**
 * The share that has happened by each step: a line through what is known at least, over its band; between
 * the two lines the visits cannot tell. `words` names a step.
 */
export function curveShapes(
  points: readonly CurvePoint[],
  { width, height }: { readonly width: number; readonly height: number },
  words: (at: number) => string,
): Shape[] {
  const x = scaleLinear([0, points.at(-1)?.at ?? 1], [pad.left, width - pad.right]);
  const y = scaleLinear([0, 1], [height - pad.bottom, pad.top]);
  const along = (of: (p: CurvePoint) => number): Point[] => points.map((p) => [x(p.at), y(of(p))]);
  const band = [...along((p) => p.band[1]), ...along((p) => p.band[0]).reverse()];
  return [
    ...[0, 0.5, 1].flatMap((share): Shape[] => [
      {
        kind: 'polyline',
        points: [
          [pad.left, y(share)],
          [width - pad.right, y(share)],
        ],
        stroke: 'hairline',
        width: 1,
      },
      label(share === 0 ? 'none' : share === 1 ? 'all' : 'half', [pad.left - 6, y(share)], 'right'),
    ]),
    { kind: 'polygon', rings: [band], fill: 'finding', fillOpacity: 0.16 },
    { kind: 'polyline', points: along((p) => p.share[0]), stroke: 'finding', width: 2 },
    { kind: 'polyline', points: along((p) => p.share[1]), stroke: 'finding', width: 1.4, dash: [4, 4] },
    ...labelled(points).map((p) =>
      label(words(p.at), [x(p.at), height - 10], p === points.at(-1) ? 'right' : 'centre'),
    ),
  ];
}

/** The first, the last, and of the others every second: more would touch. */
const labelled = (points: readonly CurvePoint[]): CurvePoint[] =>
  points.filter((_, i) => i % 2 === 1 || i === points.length - 1);

const label = (text: string, at: Point, align: 'right' | 'centre'): Shape => ({
  kind: 'text',
  at,
  text,
  size: textSize,
  ink: 'muted',
  align,
  weight: 'regular',
});
