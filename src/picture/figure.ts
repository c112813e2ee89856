import { asDrawn, type Warp } from '../anatomy/body/warp';
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

/** Lines of a sheet in viewing millimetres, as some body shows them. */
const seenWith =
  (sheet: Sheet, warp: Warp) =>
  (line: Line): Point[] =>
    line.map(([u, v]) => {
      const { x, y } = toView({ sheet: sheet.id, u, v } as BodyPoint, warp);
      return [x, y];
    });

const area = (seen: (line: Line) => Point[], rings: readonly Line[], paint: Paint): Shape => ({
  kind: 'polygon',
  rings: rings.map(seen),
  ...paint,
});

/**
 * The whole sheet as light vectors in viewing millimetres: skin, parts, muscles with their seams,
 * lines. For print, for the PDF, and on the glass until the painted picture is there. Lines are as
 * many times finer as the sheet is more detailed than the whole figure.
 */
export function figureShapes(sheet: Sheet, warp: Warp = asDrawn): Shape[] {
  const seen = seenWith(sheet, warp);
  const fine = (width: number): number => width / sheet.detail;
  return [
    area(seen, sheet.silhouette, { fill: 'skin' }),
    ...sheet.parts.map(({ kind, rings }) =>
      area(seen, rings, { fill: partInk[kind], stroke: 'seam', width: fine(seam) }),
    ),
    ...sheet.muscles.map(({ rings }) =>
      area(seen, rings, { fill: 'muscle', stroke: 'seam', width: fine(seam) }),
    ),
    ...sheet.lines.map(
      (line): Shape => ({ kind: 'polyline', points: seen(line), stroke: 'fibre', width: fine(hairline) }),
    ),
    area(seen, sheet.silhouette, { stroke: 'outline', width: fine(outline) }),
  ];
}

/** The outline of one muscle, for what is being aimed at or swept over; `unit` is millimetres per CSS px. */
export const muscleShapes = (
  sheet: Sheet,
  id: MuscleId,
  side: Side,
  unit: number,
  { warp = asDrawn, ink = 'selected' }: { readonly warp?: Warp; readonly ink?: Ink } = {},
): Shape[] =>
  sheet.muscles
    .filter((muscle) => muscle.id === id && muscle.side === side)
    .flatMap(({ rings }) => [
      area(seenWith(sheet, warp), rings, { stroke: 'ground', width: 4 * unit }),
      area(seenWith(sheet, warp), rings, { stroke: ink, width: 2 * unit }),
    ]);
