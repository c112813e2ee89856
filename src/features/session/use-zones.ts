import type { LocalCaution } from '../../domain/client';
import type { Finding } from '../../domain/finding';
import type { Session } from '../../domain/session';
import type { SheetId } from '../../domain/sheets';
import type { Zone } from '../../picture/zones';
import { coming, useArrived } from '../../ui/use-arrived';
import { zonesOf } from './zones-of';

// Most visits begin without an area worked or a warning; what draws them follows the map.
const worked = coming(import('../../picture/worked-zones'));
const warned = coming(import('../../picture/warning-zones'));

/** All zones of a visit on one sheet: worked areas below, then where pain is felt, then what warns. */
export function useZones(
  session: Session,
  sheet: SheetId,
  cautions: readonly LocalCaution[],
  selected: Finding | null,
): Zone[] {
  const [areas, warnings] = [useArrived(worked), useArrived(warned)];
  return [
    ...(areas?.workedZones(session, sheet) ?? []),
    ...zonesOf(session, sheet, selected),
    ...(warnings?.warningZones(session, cautions, sheet) ?? []),
  ];
}
