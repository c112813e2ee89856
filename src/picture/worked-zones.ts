import { gridPoint } from '../anatomy/grid-point';
import { insideRings } from '../anatomy/inside-rings';
import { drawnMuscle } from '../anatomy/muscle-coordinates';
import type { Ring, SheetMuscle } from '../anatomy/sheet';
import { sheets } from '../anatomy/sheets';
import { reach } from '../anatomy/whole-muscle';
import type { TechniqueFamily } from '../domain/choices';
import type { Session } from '../domain/session';
import { type SheetId, viewOf } from '../domain/sheets';
import type { WorkedArea } from '../domain/treatment';
import type { Line, Zone } from './zones';

/** Body millimetres from one stroke of the brush to the next, on a sheet of the whole figure. */
const apartMm: Readonly<Record<TechniqueFamily, number>> = {
  'trigger-point': 13,
  'deep-tissue': 16,
  myofascial: 7,
  other: 11,
};
const stepMm = 4;
/** Shorter strokes are specks. */
const leastMm = 10;

/** The areas worked in a session, where a sheet of the same view shows them, brushed along the fibres. */
export const workedZones = (session: Session, sheet: SheetId): Zone[] =>
  session.treatments.flatMap(({ id, area, technique: { family } }): Zone[] => {
    if (!area || viewOf(area.outline.sheet) !== viewOf(sheet)) return [];
    const { ring } = area.outline;
    const strokes = strokesOf(area, family);
    return [{ id: `worked ${id}`, sheet, kind: 'worked', rings: [ring], strokes, family, selected: false }];
  });

// A record is never changed, so the strokes over an area hold as long as it does.
const known = new WeakMap<WorkedArea, { readonly family: TechniqueFamily; readonly strokes: Line[] }>();

/** Lines along the fibres of the muscles under an area, in body millimetres, as long as they lie within it. */
function strokesOf(area: WorkedArea, family: TechniqueFamily): Line[] {
  const found = known.get(area);
  if (found?.family === family) return found.strokes;
  const sheet = sheets[area.outline.sheet];
  const strokes = area.muscles.flatMap(({ muscle, side }) => {
    const drawn = drawnMuscle(sheet, muscle, side);
    return drawn ? fibresWithin(drawn, area.outline.ring, apartMm[family] / sheet.detail) : [];
  });
  known.set(area, { family, strokes });
  return strokes;
}

function fibresWithin({ parts = [], rings }: SheetMuscle, area: Ring, apart: number): Line[] {
  const isWorked = ([u, v]: readonly [number, number]): boolean =>
    insideRings([area], u, v) && insideRings(rings, u, v);
  return parts.flatMap(({ grid }) => {
    const count = Math.max(1, Math.round(Math.hypot(...reach(grid, 'across')) / apart));
    const steps = Math.max(4, Math.ceil(Math.hypot(...reach(grid, 'along')) / stepMm));
    return Array.from({ length: count }, (_, i) => (i + 0.5) / count).flatMap((across) =>
      runs(
        Array.from({ length: steps + 1 }, (_, k) => gridPoint(grid, k / steps, across)),
        isWorked,
      ),
    );
  });
}

/** The stretches of a line of which every point holds, but for specks. */
function runs(line: Line, holds: (point: Line[number]) => boolean): Line[] {
  const found: Line[number][][] = [];
  let open = false;
  for (const point of line) {
    const inside = holds(point);
    if (inside && open) found.at(-1)?.push(point);
    else if (inside) found.push([point]);
    open = inside;
  }
  return found.filter((run) => lengthOf(run) >= leastMm);
}

const lengthOf = (line: Line): number =>
  line.slice(1).reduce((sum, [u, v], i) => {
    const [fromU, fromV] = line[i] ?? [u, v];
    return sum + Math.hypot(u - fromU, v - fromV);
  }, 0);
