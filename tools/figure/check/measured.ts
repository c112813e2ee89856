import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { drawnAs, type SheetId, sheetIds } from '../../../src/domain/sheets';
import { drawingFolder } from '../places';

const measuredFile = z.strictObject({
  sheet: z.string(),
  source: z.string().min(10),
  licence: z.string().min(2),
  muscles: z.record(
    z.string(),
    z.strictObject({ centre: z.tuple([z.number(), z.number()]), area: z.number().positive() }),
  ),
});

/**
 * What shows of each muscle on a sheet, by muscle id: visible centre `[u, v]` in body millimetres, on
 * front and back sheets of the client's left half, and visible area in square centimetres.
 */
export type Measured = z.infer<typeof measuredFile>['muscles'];

const measuredFolder = join(drawingFolder, 'measured');
export const exceptionsFile = join(measuredFolder, 'exceptions.yaml');

/** The figures of one sheet. One seen from the right has those of the left: `u` grows to the front on both. */
export function readMeasured(sheet: SheetId): Measured {
  const file = join(measuredFolder, `${drawnAs(sheet)}.yaml`);
  return measuredFile.parse(parse(readFileSync(file, 'utf8'))).muscles;
}

/** The ids of all sheets that have figures: each is to be drawn, and those of the right follow the left. */
export const measuredSheets = (): SheetId[] =>
  sheetIds.filter((id) => existsSync(join(measuredFolder, `${drawnAs(id)}.yaml`)));
