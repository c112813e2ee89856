import type { CheckState } from '../analysis/recurrence-types';
import { markShapes } from './marks';
import type { Point, Shape } from './shape';

/**
 * What one session said about a knot. Present: disc with its tenderness. Slight: a small one. Clear:
 * ring with a tick. Not checked: a faint dash, which is never a ring.
 */
export function checkShapes(state: CheckState, tenderness: number | null, at: Point, unit: number): Shape[] {
  const plain = { ring: 'none', selected: false } as const;
  switch (state) {
    case 'present':
      return markShapes({ ...plain, look: 'active', number: tenderness, tenderness }, at, unit);
    case 'slight':
      return [{ kind: 'disc', at, r: 5 * unit, fill: 'finding-soft', stroke: 'finding', width: 1.6 * unit }];
    case 'clear':
      return markShapes({ ...plain, look: 'clear', number: null }, at, unit);
    case 'not-checked':
      return [dash(at, unit)];
  }
}

const dash = ([x, y]: Point, unit: number): Shape => ({
  kind: 'polyline',
  points: [
    [x - 4 * unit, y],
    [x + 4 * unit, y],
  ],
  stroke: 'ghost',
  strokeOpacity: 0.6,
  width: 1.6 * unit,
});
