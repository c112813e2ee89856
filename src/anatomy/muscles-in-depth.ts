import { type BodyPoint, bodyPoint } from '../domain/place';
import { layersOf } from '../domain/sheets';
import { hitTest, type MuscleAt } from './hit-test';
import { sheets } from './sheets';

/** A muscle that another layer of the same view shows at a place, and that place on it. */
interface MuscleInDepth extends Pick<MuscleAt, 'id' | 'side'> {
  readonly at: BodyPoint;
}

/**
 * What else a press at a place may have reached: of each other layer of the view the muscle that is
 * seen just there, from outside in, each once. Empty beside the figure and where there is only bone.
 */
export function musclesInDepth({ sheet, u, v }: BodyPoint): MuscleInDepth[] {
  const here = hitTest(sheets[sheet], u, v).muscle;
  const found = new Map<string, MuscleInDepth>();
  for (const layer of layersOf(sheet)) {
    if (layer === sheet) continue;
    const { muscle } = hitTest(sheets[layer], u, v);
    if (muscle?.distanceMm !== 0 || muscle.id === here?.id || found.has(muscle.id)) continue;
    found.set(muscle.id, { id: muscle.id, side: muscle.side, at: bodyPoint(layer, u, v) });
  }
  return [...found.values()];
}
