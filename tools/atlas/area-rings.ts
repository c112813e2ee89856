import { sideOfView, type View } from '../../src/domain/sheets';
import type { Polyline } from '../figure/geometry/point';
import { difference, oriented, type Rings, signedArea, totalArea, union } from '../figure/geometry/polygons';
import { type AreaSource, outlinedViews, outlineKeys } from './schema';
import { closeAcrossMidline, smoothOutline } from './smooth-outline';

/** What is left of an area beside the arm is worth showing from this size: square millimetres. */
const leastMm2 = 150;
/** The arm hides something of an area from this size. */
const leastHiddenMm2 = 20;

/** The smooth ring of an area as seen from one side, both halves of one in the midline; `null` where it is not seen. */
export function areaRing(area: AreaSource, key: (typeof outlineKeys)[number]): Polyline | null {
  const path = area[key];
  if (!path) return null;
  if (sideOfView(outlinedViews[key])) return smoothOutline(path);
  if (area.laterality === 'midline') return smoothOutline(closeAcrossMidline(path));
  // A curve that runs along the midline bulges over it by a hair.
  return smoothOutline(path).map(([u, v]) => [Math.max(0, u), v]);
}

/** All that the arm covers of the trunk, seen from the left: its own regions together. */
export function armFromTheSide(areas: readonly AreaSource[]): Rings {
  const rings = areas.flatMap((area) => {
    const ring = area.ofArm ? areaRing(area, 'left') : null;
    return ring ? [oriented(ring)] : [];
  });
  return union(rings);
}

/**
 * By view, flat rings `[u, v, u, v, …]`: where both halves are seen, of paired areas the client's left
 * one. From the side the superficial sheet shows the arm and what it leaves of the trunk, the deep one the
 * trunk alone.
 */
export function outlinesOf(area: AreaSource, arm: Rings): Readonly<Record<string, number[][]>> {
  const entries = outlineKeys.flatMap((key): (readonly [View | 'left-superficial', Rings])[] => {
    const ring = areaRing(area, key);
    if (!ring) return [];
    if (key !== 'left') return [[outlinedViews[key], [ring]]];
    if (area.ofArm) return [['left-superficial', [ring]]];
    const whole = oriented(ring);
    const beside = difference([whole], arm).filter((one) => signedArea(one) >= leastMm2);
    const hidden = signedArea(whole) - totalArea(beside) > leastHiddenMm2;
    return [['left', [ring]], ...(hidden ? [['left-superficial', beside] as const] : [])];
  });
  return Object.fromEntries(entries.map(([view, rings]) => [view, rings.map(flat)]));
}

const flat = (ring: Polyline): number[] => ring.flatMap((point) => point.map(half));

// Adding 0 turns a negative zero into plain 0.
const half = (n: number): number => Math.round(n * 2) / 2 + 0;
