import { hitPlace } from '../../../src/anatomy/hit-place';
import { regionOutlines, regions } from '../../../src/anatomy/regions';
import type { Sheet } from '../../../src/anatomy/sheet';
import { oppositeSheet } from '../../../src/domain/sheets';
import { type Difference, differences } from '../../figure/check/differences';
import { measuredSheets, readMeasured } from '../../figure/check/measured';
import { area } from './area';
import { centre } from './centre';
import { crossing } from './crossing';
import type { Fault, Rule } from './fault';
import { mean } from './mean';
import { mirror } from './mirror';
import { missing } from './missing';
import { overlap } from './overlap';
import { skin } from './skin';

/** What must hold for every sheet; a new rule is a file of its own and a word here. */
const rules: readonly Rule[] = [missing, centre, mean, area, crossing, overlap, mirror, skin];

/** A sheet's faults by every rule, and each of its muscles beside the measured figures. */
interface SheetFindings {
  readonly sheet: Sheet['id'];
  readonly faults: readonly Fault[];
  readonly differences: readonly Difference[];
}

/** Every sheet held against every rule. */
export function findFaults(sheets: readonly Sheet[]): SheetFindings[] {
  return sheets.map((sheet) => {
    const known = {
      differences: differences(sheet, readMeasured(sheet.id)),
      touched: (on: Sheet, u: number, v: number) => hitPlace(on.id, u, v).muscle,
      regions: regions.flatMap(({ id }) => regionOutlines(sheet.id, id, 'both')),
      opposite: sheets.find(({ id }) => id === oppositeSheet(sheet.id)) ?? null,
    };
    const faults = rules.flatMap((rule) => rule(sheet, known));
    return { sheet: sheet.id, faults, differences: known.differences };
  });
}

/** Every sheet that was measured is drawn. */
export const missingSheets = (sheets: readonly Sheet[]): Fault[] =>
  measuredSheets()
    .filter((id) => !sheets.some((sheet) => sheet.id === id))
    .map((sheet) => ({
      kind: 'sheet',
      sheet,
      subject: null,
      side: null,
      what: 'is not drawn yet',
      at: null,
    }));
