import { type Warning, warningsAt, warningsIn } from '../anatomy/warnings';
import type { LocalCaution } from '../domain/client';
import type { BodyPoint, Outline, Side } from '../domain/place';
import type { Session } from '../domain/session';
import { type SheetId, viewOf } from '../domain/sheets';
import type { Zone } from './zones';

/** From firm on, pressure over an area can harm. */
const firm = 4;

/**
 * The places of danger and the client's own cautions in which something was found, or over which was worked
 * firmly, outlined and named on the side where that was. Elsewhere the map stays quiet.
 */
export function warningZones(session: Session, cautions: readonly LocalCaution[], sheet: SheetId): Zone[] {
  const zones = new Map<string, Zone>();
  const add = (warnings: readonly Warning[], side: Side, at: BodyPoint | null): void => {
    const fresh = warnings.filter(({ id }) => !zones.has(`${id} ${side}`));
    const over = at && viewOf(at.sheet) === viewOf(sheet) ? at : null;
    for (const [i, { id, title, outlinesOn }] of fresh.entries()) {
      const rings = outlinesOn(sheet, side);
      if (rings.length === 0) continue;
      // Over a mark there is room for one line.
      const name = over ? (i === 0 ? fresh.map((one) => one.title).join(', ') : '') : title;
      zones.set(`${id} ${side}`, {
        ...{ id: `${id} ${side}`, sheet, kind: 'danger', rings, selected: false },
        ...{ faint: true, name, nameOver: over },
      });
    }
  };
  for (const { at, side } of session.findings) add(metAt(at, cautions), side, at);
  for (const { area, pressure } of session.treatments) {
    if (!area || (pressure ?? 0) < firm) continue;
    for (const side of new Set(area.muscles.map((one) => one.side)))
      add(metIn(area.outline, cautions), side, null);
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
