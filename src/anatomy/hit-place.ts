import { layersOf, type SheetId } from '../domain/sheets';
import { type Hit, hitTest } from './hit-test';
import { sheets } from './sheets';

/** A muscle farther from the finger than this does not answer it while another layer has one nearer. */
const nearMm = 12;

/**
 * What a touch on a sheet of the figure means. As `hitTest`, but where a layer has been taken away and
 * leaves the place bare (bone, bed of a muscle), the layer answers that shows a muscle nearest to it: of
 * several that show one just there the covering one, then a deeper one.
 */
export function hitPlace(id: SheetId, u: number, v: number, fingerMm = 0): Hit {
  const hit = hitTest(sheets[id], u, v, fingerMm);
  if (!hit.inside || (hit.muscle && hit.muscle.distanceMm <= nearMm)) return hit;
  let nearest = hit.muscle;
  for (const layer of otherLayers(id)) {
    const { muscle } = hitTest(sheets[layer], u, v);
    if (muscle && muscle.distanceMm < (nearest?.distanceMm ?? Number.POSITIVE_INFINITY)) nearest = muscle;
  }
  return { ...hit, muscle: nearest };
}

/** Of the same part and view: outwards to the skin, then inwards. */
function otherLayers(id: SheetId): SheetId[] {
  const layers = layersOf(id);
  const here = layers.indexOf(id);
  return [...layers.slice(0, here).reverse(), ...layers.slice(here + 1)];
}
