import { usualReferral } from '../../../anatomy/usual-points';
import type { Finding } from '../../../domain/finding';
import type { Session } from '../../../domain/session';
import type { SheetId } from '../../../domain/sheets';
import { findingZones, usualZones } from '../../../picture/session-zones';
import type { Zone } from '../../../picture/zones';

/** Zones to show on one sheet: every recorded one, and the usual pattern of the selected finding beside it. */
export function zonesOf(session: Session, sheet: SheetId, selected: Finding | null): Zone[] {
  const recorded = session.findings.flatMap((f) => findingZones(f, sheet, f.id === selected?.id));
  if (!selected || selected.referral?.source === 'usual') return recorded;
  const { main, spillover } = usualReferral(selected.muscle, selected.side);
  return [
    ...usualZones(selected, spillover, sheet, false, true),
    ...usualZones(selected, main, sheet, true, false),
    ...recorded,
  ];
}
