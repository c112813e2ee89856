import type { PainArea } from '../../anatomy/usual-referrers';
import { type BodyPoint, bodyMm } from '../../domain/place';

/** A fingertip's width on the body: millimetres from the middle to the edge. */
const radius = 9;
const corners = 16;

/** A place touched, as the small round area under the finger. */
export const touchedArea = ({ sheet, u, v }: BodyPoint): PainArea => ({
  kind: 'drawn',
  outline: {
    sheet,
    ring: Array.from({ length: corners }, (_, i) => {
      const angle = (2 * Math.PI * i) / corners;
      return [bodyMm(u + radius * Math.cos(angle)), bodyMm(v + radius * Math.sin(angle))];
    }),
  },
});
