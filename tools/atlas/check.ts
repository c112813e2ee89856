import { join } from 'node:path';
import { sheets } from '../../src/anatomy/sheets';
import { meanApart } from '../figure/check/differences';
import { drawingFolder } from '../figure/places';
import { drawnSheets, readDrawing } from '../figure/source/read-drawing';
import { areaFaults } from './check/area-places';
import { coverFaults } from './check/cover';
import { drawnCrossing } from './check/crossing';
import { readExceptions, withoutExceptions } from './check/exceptions';
import { faultLines } from './check/fault-lines';
import { findFaults, missingSheets } from './check/find-faults';
import { pointFaults } from './check/point-places';
import { atlasFolder, readAtlas } from './read-atlas';

/** What `check` prints: a line a fault, and how near the drawings come to the measured centres. */
export interface Findings {
  readonly faults: readonly string[];
  readonly means: readonly string[];
}

/** Holds every sheet of the app, the drawings it comes from and the places in the atlas against every rule. */
export function checkFigure(): Findings {
  const found = findFaults(Object.values(sheets));
  const drawings = drawnSheets(drawingFolder).map((id) => readDrawing(join(drawingFolder, id)));
  const atlas = readAtlas(atlasFolder);
  const faults = [
    ...missingSheets(Object.values(sheets)),
    ...drawings.flatMap(drawnCrossing),
    ...drawings.flatMap((drawing) => coverFaults(drawing, atlas.muscles)),
    ...pointFaults(atlas.muscles, sheets),
    ...areaFaults([...atlas.regions, ...atlas.dangers], Object.values(sheets)),
    ...found.flatMap((findings) => findings.faults),
  ];
  const everything = { sheet: 'all sheets', differences: found.flatMap(({ differences }) => differences) };
  return {
    faults: faultLines(withoutExceptions(faults, readExceptions())),
    means: [...found, everything].map(
      ({ sheet, differences }) => `${sheet}: mean centre error ${meanApart(differences).toFixed(1)} mm`,
    ),
  };
}
