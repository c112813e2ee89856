import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { visibleShapes } from '../compile/visible';
import { centroid } from '../geometry/measure';
import { distance } from '../geometry/point';
import { type Rings, totalArea } from '../geometry/polygons';
import type { Drawing } from '../source/drawing';

const pair = z.tuple([z.number(), z.number()]);
const measuredMuscle = z.object({
  area_cm2_visible: z.number(),
  centroidVisible: pair,
  stations: z.array(z.tuple([z.number(), z.number(), z.number()]).nullable()).default([]),
});
const measuredFile = z.object({
  sheets: z.record(z.string(), z.object({ muscles: z.record(z.string(), measuredMuscle) })),
});
export type MeasuredMuscle = z.infer<typeof measuredMuscle>;

/** Measured figures of one sheet: visible area in square centimetres and centroid by muscle id. */
export function readMeasured(file: string, sheet: string): Record<string, MeasuredMuscle> {
  const data = measuredFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  return data.sheets[sheet]?.muscles ?? {};
}

export interface Difference {
  readonly id: string;
  readonly apart: number | null;
  readonly area: number;
  readonly measuredArea: number;
}

/** Each measured muscle beside what the drawing shows of it; `apart` is null when it is not drawn. */
export function differences(drawing: Drawing, measured: Record<string, MeasuredMuscle>): Difference[] {
  const drawn = new Map<string, Rings>();
  for (const { id, shape, kind, rings } of visibleShapes(drawing))
    if (id && (kind === 'muscle' || !shape)) drawn.set(id, [...(drawn.get(id) ?? []), ...rings]);
  return Object.entries(measured).map(([id, figure]) => {
    const rings = drawn.get(id);
    return {
      id,
      apart: rings ? distance(centroid(rings), figure.centroidVisible) : null,
      area: rings ? totalArea(rings) / 100 : 0,
      measuredArea: figure.area_cm2_visible,
    };
  });
}

/** Prints the differences, farthest first, with the mean. */
export function printDifferences(drawing: Drawing, file: string): void {
  const all = differences(drawing, readMeasured(file, drawing.sheet.id));
  const found = all.filter((d) => d.apart !== null).sort((a, b) => (b.apart ?? 0) - (a.apart ?? 0));
  for (const d of found)
    console.log(`  ${d.id}: ${d.apart?.toFixed(1)} mm, ${d.area.toFixed(1)} of ${d.measuredArea} cm2`);
  for (const d of all) if (d.apart === null) console.log(`  ${d.id}: not drawn (${d.measuredArea} cm2)`);
  const mean = found.reduce((sum, d) => sum + (d.apart ?? 0), 0) / (found.length || 1);
  console.log(`  ${found.length} of ${all.length} measured muscles drawn, mean ${mean.toFixed(1)} mm apart`);
}
