import type { Side } from '../domain/place';
import { drawnAs, type SheetId, sideOfView, viewOf } from '../domain/sheets';
import { inWindow } from './in-window';
import type { Ring } from './sheet';

/**
 * An area of skin as compiled: by view, or by sheet where that shows it otherwise than its view, flat
 * rings `[u, v, u, v, …]`. Skin is the same on every layer. Of paired areas the client's left one.
 */
export type Outlines = Readonly<Record<string, readonly (readonly number[])[]>>;

/** Decoded once; most are asked for again and again. */
const decoded = new WeakMap<readonly number[], Ring>();

/** Where an area lies on a sheet, left and right apart. Empty when nothing of it is seen there. */
export function outlinesOn(sheet: SheetId, outlines: Outlines, side: Side): Ring[] {
  const drawn = drawnAs(sheet);
  const rings = (outlines[drawn] ?? outlines[viewOf(drawn)] ?? []).map(decode);
  if (!rings.some((ring) => ring.some(([u, v]) => inWindow(sheet, u, v)))) return [];
  const shown = sideOfView(viewOf(sheet));
  if (shown) return side === shown || side === 'midline' || side === 'both' ? rings : [];
  return rings.flatMap((ring) => {
    if (side === 'left' || side === 'midline') return [ring];
    return side === 'right' ? [mirrored(ring)] : [ring, mirrored(ring)];
  });
}

function decode(flat: readonly number[]): Ring {
  const known = decoded.get(flat);
  if (known) return known;
  const ring = Array.from(
    { length: flat.length / 2 },
    (_, i) => [flat[2 * i] ?? 0, flat[2 * i + 1] ?? 0] as const,
  );
  decoded.set(flat, ring);
  return ring;
}

/** Mirrored once, so that a drawing can tell by identity that nothing has changed. */
const mirrors = new WeakMap<Ring, Ring>();

function mirrored(ring: Ring): Ring {
  const known = mirrors.get(ring);
  if (known) return known;
  const mirror: Ring = ring.map(([u, v]) => [-u, v]);
  mirrors.set(ring, mirror);
  return mirror;
}
