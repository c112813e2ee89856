import { parseControlPoints, parsePath } from '../geometry/control-points';
import { railField, sideField } from '../geometry/fibre-field';
import { oriented } from '../geometry/polygons';
import { closedCurve } from '../geometry/spline';
import type { DrawnShape } from './drawing';
import type { ShapeSource } from './schema';

/** Distance between samples on an outline of the whole figure, in millimetres. */
export const outlineStep = 0.8;

export const shapeKey = (shape: { id: string; part?: string | undefined }): string =>
  shape.part ? `${shape.id}/${shape.part}` : shape.id;

/** Works out one shape's ring and fibres for a sheet of that detail. Throws when points, tips or rails do not fit together. */
export function drawShape(source: ShapeSource, detail = 1): DrawnShape {
  const { outline, rails, tendon, ...rest } = source;
  const controls = parseControlPoints(outline);
  if (controls.length < 3) throw new Error('an outline needs at least three points');
  const tips = controls.filter((control) => control.tip).length;
  if (tips === 1 && !rails)
    throw new Error('one tip is marked: mark both, origin (a) and insertion (b), or neither');
  if (source.overCords && source.kind !== 'veil') throw new Error('only a veil can lie over the cords');
  const ring = oriented(closedCurve(controls, outlineStep / detail));
  const parsed = rails?.map(parsePath);
  if (parsed?.some((rail) => rail.length < 2 || rail.length !== parsed[0]?.length))
    throw new Error('all rails of a shape need the same number of points, at least two');
  return {
    ...rest,
    key: shapeKey(source),
    ring,
    fibres: parsed ? railField(parsed, source.overrun / detail) : sideField(ring, controls),
    tendon: tendon ?? { origin: 0, insertion: 0 },
  };
}
