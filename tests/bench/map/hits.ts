import { hitTest } from '../../../src/anatomy/hit-test';
import { sheets } from '../../../src/anatomy/sheets';
import type { SheetId } from '../../../src/domain/sheets';

const many = 4000;
const fingerMm = 12;

/** The same places asked of our hit test and of the browser's, muscle by muscle. */
export function hits(id: SheetId): { readonly ours: number; readonly native: number } {
  const sheet = sheets[id];
  const places = placesOn(sheet.window);
  const context = document.createElement('canvas').getContext('2d');
  const paths = sheet.muscles.map(({ rings }) => {
    const path = new Path2D();
    for (const ring of rings) {
      ring.forEach(([u, v], i) => {
        if (i === 0) path.moveTo(u, v);
        else path.lineTo(u, v);
      });
      path.closePath();
    }
    return path;
  });
  const ours = mean(places, (u, v) => hitTest(sheet, u, v, fingerMm));
  const native = mean(places, (u, v) => paths.find((path) => context?.isPointInPath(path, u, v, 'evenodd')));
  return { ours, native };
}

/** An even spread over the window, in an order that jumps about. */
function placesOn({
  u,
  v,
}: {
  readonly u: readonly [number, number];
  readonly v: readonly [number, number];
}) {
  const golden = 0.6180339887;
  return Array.from({ length: many }, (_, i) => ({
    u: u[0] + (u[1] - u[0]) * ((i * golden) % 1),
    v: v[0] + ((v[1] - v[0]) * (i + 0.5)) / many,
  }));
}

function mean(places: readonly { u: number; v: number }[], ask: (u: number, v: number) => unknown): number {
  for (const { u, v } of places.slice(0, 200)) ask(u, v);
  const from = performance.now();
  for (const { u, v } of places) ask(u, v);
  return (performance.now() - from) / places.length;
}
