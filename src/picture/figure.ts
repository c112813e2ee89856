import type { Sheet } from '../anatomy/sheet';
import { toView } from '../anatomy/sheet-frame';
import type { BodyPoint, MuscleId, Side } from '../domain/place';
import type { Ink, Paint, Point, Shape } from './shape';

type Line = readonly (readonly [number, number])[];

const partInk: Readonly<Record<Sheet['parts'][number]['kind'], Ink>> = {
  bone: 'bone',
  tendon: 'tendon',
  fascia: 'fascia',
  muscle: 'muscle',
};

/** Line widths in millimetres of the body. */
const seam = 0.8;
const outline = 1.8;
const hairline = 0.6;

const seen = (sheet: Sheet, line: Line): Point[] =>
  line.map(([u, v]) => {
    const { x, y } = toView({ sheet: sheet.id, u, v } as BodyPoint);
    return [x, y];
  });

const area = (sheet: Sheet, rings: readonly Line[], paint: Paint): Shape => ({
  kind: 'polygon',
  rings: rings.map((ring) => seen(sheet, ring)),
  ...paint,
});

/**
 * The whole figure as light vectors in viewing millimetres: skin, parts, muscles with their seams,
 * lines. For print, for the PDF, and on the glass until the painted picture is there.
 */
export const figureShapes = (sheet: Sheet): Shape[] => [
  area(sheet, sheet.silhouette, { fill: 'skin' }),
  ...sheet.parts.map(({ kind, rings }) =>
    area(sheet, rings, { fill: partInk[kind], stroke: 'seam', width: seam }),
  ),
  ...sheet.muscles.map(({ rings }) => area(sheet, rings, { fill: 'muscle', stroke: 'seam', width: seam })),
  ...sheet.lines.map(
    (line): Shape => ({ kind: 'polyline', points: seen(sheet, line), stroke: 'fibre', width: hairline }),
  ),
  area(sheet, sheet.silhouette, { stroke: 'outline', width: outline }),
];

/** The outline of one muscle, for what is being aimed at; `unit` is millimetres per CSS px. */
export const muscleShapes = (sheet: Sheet, id: MuscleId, side: Side, unit: number): Shape[] =>
  sheet.muscles
    .filter((muscle) => muscle.id === id && muscle.side === side)
    .flatMap(({ rings }) => [
      area(sheet, rings, { stroke: 'ground', width: 4 * unit }),
      area(sheet, rings, { stroke: 'selected', width: 2 * unit }),
    ]);
