import type { FibreField } from '../geometry/fibre-field';
import { centroid } from '../geometry/measure';
import type { Polyline } from '../geometry/point';

/** For a shape without fibres: straight ones along the longest axis of its outline, from the upper end down. */
export function axisField(ring: Polyline): FibreField {
  const [cu, cv] = centroid([ring]);
  let [uu, uv, vv] = [0, 0, 0];
  for (const [u, v] of ring) {
    uu += (u - cu) ** 2;
    uv += (u - cu) * (v - cv);
    vv += (v - cv) ** 2;
  }
  const turn = Math.atan2(2 * uv, uu - vv) / 2;
  const sign = Math.sin(turn) > 0 ? -1 : 1;
  const [du, dv] = [sign * Math.cos(turn), sign * Math.sin(turn)];
  const lengths = ring.map(([u, v]) => (u - cu) * du + (v - cv) * dv);
  const widths = ring.map(([u, v]) => (v - cv) * du - (u - cu) * dv);
  const [from, to] = [Math.min(...lengths), Math.max(...lengths)];
  const [near, far] = [Math.min(...widths), Math.max(...widths)];
  return (across, along) => {
    const length = from + (to - from) * along;
    const width = near + (far - near) * across;
    return [cu + length * du - width * dv, cv + length * dv + width * du];
  };
}
