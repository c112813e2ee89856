/** `[u, v]` in body millimetres, or a plain pair where the unit is said beside it. */
export type Point = readonly [number, number];
export type Polyline = readonly Point[];

export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

export const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

/** Element `index`, wrapping at both ends; the list must not be empty. */
export function wrapped<T>(list: readonly T[], index: number): T {
  const item = list[((index % list.length) + list.length) % list.length];
  if (item === undefined) throw new Error('wrapped() of an empty list');
  return item;
}
