import { warpOf } from '../../anatomy/body/warp';
import { toView } from '../../anatomy/sheet-frame';
import { sheets } from '../../anatomy/sheets';
import type { Body } from '../../domain/body';
import { bodyPoint } from '../../domain/place';
import { type SheetId, sideOfView, viewOf } from '../../domain/sheets';

/** What a map shows, in viewing millimetres. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const oneSided = (sheet: SheetId): boolean => sideOfView(viewOf(sheet)) !== null;

/** The whole of a sheet as some body shows it, both limbs where it has two halves. */
export function extentOf(sheet: SheetId, body: Body): Extent {
  const warp = warpOf(sheet, body);
  const points = sheets[sheet].silhouette.flat().map(([u, v]) => toView(bodyPoint(sheet, u, v), warp));
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
