import type { Finding } from '../domain/finding';
import { type BodyPoint, bodyPoint } from '../domain/place';
import { type SheetId, type View, viewOf } from '../domain/sheets';

/** Sums over the places marked by hand as seen from one side. */
interface Sums {
  readonly n: number;
  readonly u: number;
  readonly v: number;
  readonly scaleSquared: number;
}

/** A knot's place so far, brought forward by one finding at a time. */
export interface MarkedSoFar {
  readonly latest: SheetId;
  readonly views: ReadonlyMap<View, Sums>;
}

export interface MarkedPlace {
  readonly at: BodyPoint;
  /** At what scale it was placed, on average (root mean square), in body millimetres per CSS px. */
  readonly scale: number;
}

/** K7: a place taken from the list or from a ghost is no measurement, and changes nothing. */
export function withFinding(so: MarkedSoFar | null, { at, scale }: Finding): MarkedSoFar | null {
  if (scale === null) return so;
  const views = new Map(so?.views);
  const { n, u, v, scaleSquared } = views.get(viewOf(at.sheet)) ?? { n: 0, u: 0, v: 0, scaleSquared: 0 };
  const sums = { n: n + 1, u: u + at.u, v: v + at.v, scaleSquared: scaleSquared + scale ** 2 };
  return { latest: at.sheet, views: views.set(viewOf(at.sheet), sums) };
}

/** K7: the mean of the places marked by hand, as seen from the side of the latest; `null` when none was. */
export function placeSoFar(so: MarkedSoFar | null): MarkedPlace | null {
  const sums = so?.views.get(viewOf(so.latest));
  if (!so || !sums) return null;
  const { n, u, v, scaleSquared } = sums;
  return { at: bodyPoint(so.latest, u / n, v / n), scale: Math.sqrt(scaleSquared / n) };
}

/** The same of findings given oldest first. */
export const markedPlace = (findings: readonly Finding[]): BodyPoint | null =>
  placeSoFar(findings.reduce<MarkedSoFar | null>(withFinding, null))?.at ?? null;
