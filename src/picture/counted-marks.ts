import type { Shape } from './shape';

const step = 15;
const inRow = 20;
const r = 5;

/** A dot for each thing counted, filled when it came true: so many at a glance as there are, none more. */
export function countedMarks(filled: number, of: number): { shapes: Shape[]; width: number; height: number } {
  const rows = Math.max(1, Math.ceil(of / inRow));
  const shapes = Array.from({ length: of }, (_, i): Shape => {
    const at = [(i % inRow) * step + step / 2, Math.floor(i / inRow) * step + step / 2] as const;
    return i < filled
      ? { kind: 'disc', at, r, fill: 'finding' }
      : { kind: 'disc', at, r: r - 0.8, stroke: 'finding', width: 1.6 };
  });
  return { shapes, width: Math.max(1, Math.min(of, inRow)) * step, height: rows * step };
}
