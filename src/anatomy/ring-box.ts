import type { Ring } from './sheet';

/** Bounding box in body millimetres. */
export interface Box {
  readonly u0: number;
  readonly v0: number;
  readonly u1: number;
  readonly v1: number;
}

/** The box around all rings; an empty one lies infinitely far from everything. */
export function ringBox(rings: readonly Ring[]): Box {
  let u0 = Number.POSITIVE_INFINITY;
  let v0 = Number.POSITIVE_INFINITY;
  let u1 = Number.NEGATIVE_INFINITY;
  let v1 = Number.NEGATIVE_INFINITY;
  for (const ring of rings) {
    for (const [u, v] of ring) {
      u0 = Math.min(u0, u);
      v0 = Math.min(v0, v);
      u1 = Math.max(u1, u);
      v1 = Math.max(v1, v);
    }
  }
  return { u0, v0, u1, v1 };
}

/** Millimetres from the point to the box, 0 inside: never more than to what the box holds. */
export function distanceToBox({ u0, v0, u1, v1 }: Box, u: number, v: number): number {
  return Math.hypot(Math.max(u0 - u, 0, u - u1), Math.max(v0 - v, 0, v - v1));
}

export const boxesMeet = (a: Box, b: Box): boolean =>
  a.u0 <= b.u1 && b.u0 <= a.u1 && a.v0 <= b.v1 && b.v0 <= a.v1;
