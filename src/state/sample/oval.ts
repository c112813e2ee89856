import { bodyMm, type Outline } from '../../domain/place';
import type { SheetId } from '../../domain/sheets';

const corners = 28;

/** A closed zone as a finger draws it: half widths in body millimetres, leaned by so many degrees. */
export function oval(
  sheet: SheetId,
  [u, v]: readonly [number, number],
  [halfWidth, halfHeight]: readonly [number, number],
  leanDegrees: number,
): Outline {
  const lean = (leanDegrees * Math.PI) / 180;
  const ring = Array.from({ length: corners }, (_, i): Outline['ring'][number] => {
    const angle = (2 * Math.PI * i) / corners;
    // Narrower above than below, since a zone runs out towards its end.
    const across = halfWidth * Math.cos(angle) * (1 - 0.2 * Math.sin(angle));
    const along = halfHeight * Math.sin(angle);
    return [
      bodyMm(round(u + across * Math.cos(lean) - along * Math.sin(lean))),
      bodyMm(round(v + across * Math.sin(lean) + along * Math.cos(lean))),
    ];
  });
  return { sheet, ring };
}

/** Never -0, which JSON does not know. */
const round = (n: number): number => Math.round(n * 10) / 10 + 0;
