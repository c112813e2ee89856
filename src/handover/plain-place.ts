import { insideRings } from '../anatomy/inside-rings';
import { regionWords } from '../anatomy/regions';
import { regionsOn } from '../anatomy/regions-on';
import { ringArea } from '../anatomy/ring-area';
import { sentenceCase } from '../anatomy/sentence-case';
import type { Finding } from '../domain/finding';
import { type SheetId, sheetIds, viewOf } from '../domain/sheets';
import { shortPlace } from './short-place';

/**
 * Where a finding lies, as the client would say it: "Side of the neck, left". The side is the record's
 * own, never that of the drawing. Where the atlas has no region, the muscle's name has to do.
 */
export function plainPlace({ muscle, side, at }: Pick<Finding, 'muscle' | 'side' | 'at'>): string {
  const here = regionsOn(wholeFigure(at.sheet))
    .filter(({ ring }) => insideRings([ring], at.u, at.v))
    .sort((a, b) => ringArea(a.ring) - ringArea(b.ring))[0];
  return here ? sentenceCase(regionWords([{ region: here.region, side }])) : shortPlace(muscle, side);
}

/** A close-up shares its coordinates with the figure seen from the same side, where all regions are known. */
const wholeFigure = (sheet: SheetId): SheetId => sheetIds.find((id) => viewOf(id) === viewOf(sheet)) ?? sheet;
