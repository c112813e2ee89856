import type { LocalCaution } from '../../../domain/client';
import type { Finding } from '../../../domain/finding';
import type { Session } from '../../../domain/session';
import type { SheetId } from '../../../domain/sheets';
import { warningZones } from '../../../picture/warning-zones';
import { workedZones } from '../../../picture/worked-zones';
import type { Zone } from '../../../picture/zones';
import { zonesOf } from './zones-of';

export { usualPointMarks } from '../../../picture/usual-point-marks';

/** All zones of a visit on one sheet: worked areas below, then where pain is felt, then what warns. */
export const zonesOnMap = (
  session: Session,
  sheet: SheetId,
  cautions: readonly LocalCaution[],
  selected: Finding | null,
): Zone[] => [
  ...workedZones(session, sheet),
  ...zonesOf(session, sheet, selected),
  ...warningZones(session, cautions, sheet),
];
