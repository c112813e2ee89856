import type { Sheet, SheetMuscle } from '../../../src/anatomy/sheet';
import { sideOfView } from '../../../src/domain/sheets';
import { centroid } from '../geometry/measure';
import { distance, type Point } from '../geometry/point';
import { type Rings, totalArea } from '../geometry/polygons';
import { filled } from './filled';
import type { Measured } from './measured';

/** One measured muscle of one side beside what the sheet shows of it. */
export interface Difference {
  readonly id: string;
  readonly side: SheetMuscle['side'];
  readonly measured: Point;
  /** Where it is drawn; null when it is not. */
  readonly drawn: Point | null;
  /** Millimetres between the two centres; null when it is not drawn. */
  readonly apart: number | null;
  /** Square centimetres. */
  readonly area: number;
  readonly measuredArea: number;
}

function sidesOf({ view }: Sheet): SheetMuscle['side'][] {
  const only = sideOfView(view);
  return only ? [only] : ['left', 'right'];
}

/** Each measured muscle, on every side that the sheet shows, beside what is seen of it there. */
export function differences(sheet: Sheet, measured: Measured): Difference[] {
  return sidesOf(sheet).flatMap((side) =>
    Object.entries(measured).map(([id, { centre, area }]) => {
      const [u, v] = centre;
      const mirrored = side === 'right' && sideOfView(sheet.view) === null;
      const at: Point = [mirrored ? -u : u, v];
      const rings = sheet.muscles.filter((one) => one.id === id && one.side === side).flatMap((m) => m.rings);
      return { id, side, measured: at, measuredArea: area, ...shown(filled(rings), at) };
    }),
  );
}

function shown(rings: Rings, at: Point): Pick<Difference, 'drawn' | 'apart' | 'area'> {
  if (rings.length === 0) return { drawn: null, apart: null, area: 0 };
  const drawn = centroid(rings);
  return { drawn, apart: distance(drawn, at), area: totalArea(rings) / 100 };
}

/** Drawn area as a share of the measured one. */
export const areaRatio = ({ area, measuredArea }: Difference): number => area / measuredArea;

/** How far a drawing may be off: millimetres between the centres, share of the measured area. */
export const limits = { apart: 15, area: 0.4 };

/** How badly a muscle misses its figures; above 1 it is beyond a limit. What is not drawn is worst. */
export function offness(one: Difference): number {
  if (one.apart === null) return Number.POSITIVE_INFINITY;
  return Math.max(one.apart / limits.apart, Math.abs(areaRatio(one) - 1) / limits.area);
}

/** Mean distance in millimetres between drawn and measured centres, over the muscles that are drawn. */
export function meanApart(all: readonly Difference[]): number {
  const drawn = all.flatMap(({ apart }) => (apart === null ? [] : [apart]));
  return drawn.reduce((sum, apart) => sum + apart, 0) / (drawn.length || 1);
}
