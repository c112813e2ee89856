import { type Warning, warningsAt, warningsIn } from '../anatomy/warnings';
import type { LocalCaution } from '../domain/client';
import type { BodyPoint, Outline, Side } from '../domain/place';
import type { Session } from '../domain/session';
import type { SheetId } from '../domain/sheets';
import type { Zone } from './zones';

/** From firm on, pressure over an area can harm. */
const firm = 4;

/**
 * The places of danger and the client's own cautions in which something was found, or over which was worked
 * firmly, outlined and named on the side where that was. Elsewhere the map stays quiet.
 */
export function warningZones(session: Session, cautions: readonly LocalCaution[], sheet: SheetId): Zone[] {
  const zones = new Map<string, Zone>();
  const add = ({ id, title, outlinesOn }: Warning, side: Side): void => {
    for (const [i, ring] of outlinesOn(sheet, side).entries()) {
      const key = `${id} ${side} ${i}`;
      zones.set(key, {
        ...{ id: key, sheet, kind: 'danger', rings: [ring], selected: false, faint: true, name: title },
      });
    }
  };
  for (const { at, side } of session.findings) for (const warning of metAt(at, cautions)) add(warning, side);
  for (const { area, pressure } of session.treatments) {
    if (!area || (pressure ?? 0) < firm) continue;
    const sides = new Set(area.muscles.map(({ side }) => side));
    for (const warning of metIn(area.outline, cautions)) for (const side of sides) add(warning, side);
  }
  return [...zones.values()];
}

interface Met {
  readonly cautions: readonly LocalCaution[];
  readonly warnings: readonly Warning[];
}

// Records are never changed: what a place meets holds as long as the client's cautions do.
const places = new WeakMap<BodyPoint | Outline, Met>();

function remembered<P extends BodyPoint | Outline>(
  place: P,
  cautions: readonly LocalCaution[],
  find: (place: P, cautions: readonly LocalCaution[]) => Warning[],
): readonly Warning[] {
  const known = places.get(place);
  if (known?.cautions === cautions) return known.warnings;
  const warnings = find(place, cautions);
  places.set(place, { cautions, warnings });
  return warnings;
}

const metAt = (at: BodyPoint, cautions: readonly LocalCaution[]) => remembered(at, cautions, warningsAt);
const metIn = (area: Outline, cautions: readonly LocalCaution[]) => remembered(area, cautions, warningsIn);
