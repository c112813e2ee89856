import { factsOf } from '../../../src/anatomy/facts';
import { type Muscle, muscleById, muscles } from '../../../src/anatomy/muscles';
import { regionOutlines, regions } from '../../../src/anatomy/regions';
import type { Ring } from '../../../src/anatomy/sheet';
import { chartedPoints } from '../../../src/anatomy/usual-points';
import { sheetIds } from '../../../src/domain/sheets';

const sides = ['left', 'right'] as const;

/** What the atlas says of each muscle, for readers outside; places in body millimetres, of both sides. */
export const exportedMuscles = () =>
  muscles.map(({ id, name, latin, layer, coveredBy, certainty }) => ({
    ...{ id, name, latin, layer },
    innervation: factsOf(id)?.innervation ?? null,
    coveredBy: coveredBy.filter((cover) => muscleById(cover) !== null),
    triggerPoints: sides.flatMap((side) => pointsOf(id, side)),
    confidence: certainty,
  }));

/** A region id stands for the muscle's own side or the midline, `id@contralateral` for the other. */
const pointsOf = (muscle: Muscle['id'], side: 'left' | 'right') =>
  chartedPoints(muscle, side).map(({ id, at, main, spillover }) => ({
    ...{ id, sheet: at.sheet, side, at: [at.u, at.v] },
    ...{ essential: main, spillover },
  }));

/** Every referral region with its outlines on the sheets that show it, of both sides. */
export const exportedRegions = () =>
  regions.map(({ id, name }) => {
    const polygons: Record<string, readonly Ring[]> = {};
    for (const sheet of sheetIds) {
      const rings = regionOutlines(sheet, id, 'both');
      if (rings.length > 0) polygons[sheet] = rings;
    }
    return { id, name, polygons };
  });
