import type { Sheet, SheetMuscle } from '../../../src/anatomy/sheet';
import { sideOfView } from '../../../src/domain/sheets';
import { filled } from '../../figure/check/filled';
import type { Polyline } from '../../figure/geometry/point';
import { difference, intersection, mirrored, type Rings, union } from '../../figure/geometry/polygons';
import { simplePolygons } from './simple-polygons';

/** A sheet for readers outside: each polygon is filled, simple and without holes, in body millimetres. */
export interface ExportedSheet {
  readonly id: Sheet['id'];
  readonly view: Sheet['view'];
  readonly layer: Sheet['layer'];
  readonly silhouette: readonly Polyline[];
  /** What is seen of each muscle, and so hit: no two cover the same point. */
  readonly muscles: readonly {
    readonly id: string;
    readonly side: SheetMuscle['side'];
    readonly polygons: readonly Polyline[];
  }[];
}

/** The client's left half of a sheet seen from front or back. */
const leftHalf: Polyline = [
  [0, -5000],
  [5000, -5000],
  [5000, 5000],
  [0, 5000],
];

/**
 * A sheet of the app as polygons. Where both halves are seen, each is worked out as if it were the
 * left one and ends at the midline, so that halves that are alike come out as exact mirror images.
 */
export function exportSheet(sheet: Sheet): ExportedSheet {
  const { id, view, layer, muscles } = sheet;
  const bothHalves = sideOfView(view) === null;
  const left = muscles.filter(({ side }) => side === 'left');
  const right = muscles.filter(({ side }) => side === 'right');
  return {
    id,
    view,
    layer,
    silhouette: bothHalves ? symmetrical(sheet.silhouette) : simplePolygons(sheet.silhouette),
    muscles: bothHalves
      ? [
          ...seen(left, keepLeft),
          ...seen(
            right,
            (rings) => keepLeft(flipped(rings)),
            (rings) => rings.map(mirrored),
          ),
        ]
      : seen(muscles, filled),
  };
}

/** Mirrors coordinates only: the order of corners decides how Clipper rounds, so it must stay. */
const flipped = (rings: Rings): Polyline[] => rings.map((ring) => ring.map(([u, v]) => [0 - u, v] as const));

const keepLeft = (rings: Rings): Polyline[] => intersection(filled(rings), [leftHalf]);

/** Uppermost first, each loses what those above it cover; given back deepest first, as drawn. */
function seen(
  muscles: readonly SheetMuscle[],
  into: (rings: Rings) => Polyline[],
  back: (rings: Rings) => Polyline[] = (rings) => [...rings],
): ExportedSheet['muscles'] {
  let above: Rings = [];
  const uppermostFirst = [...muscles].reverse().map(({ id, side, rings }) => {
    const whole = into(rings);
    const polygons = back(simplePolygons(difference(whole, above)));
    above = union(above, whole);
    return { id, side, polygons };
  });
  return uppermostFirst.reverse();
}

function symmetrical(silhouette: Rings): Polyline[] {
  const half = keepLeft(silhouette);
  return simplePolygons(union(half, half.map(mirrored)));
}
