import type { View } from '../../../src/domain/sheets';
import { sideOfView } from '../../../src/domain/sheets';
import type { Point } from '../../figure/geometry/point';

/** From where a thing should be to where it is: `12 mm too low, 4 mm too far out`. */
export function whichWay(view: View, wanted: Point, drawn: Point): string {
  const up = drawn[1] - wanted[1];
  const height = amount(up, 'too high', 'too low');
  if (sideOfView(view)) {
    return join(height, amount(drawn[0] - wanted[0], 'too far forward', 'too far back'));
  }
  const out = Math.abs(drawn[0]) - Math.abs(wanted[0]);
  return join(height, amount(out, 'too far out', 'too near the midline'));
}

const amount = (millimetres: number, more: string, less: string): string =>
  Math.abs(millimetres) < 1 ? '' : `${Math.abs(millimetres).toFixed(0)} mm ${millimetres > 0 ? more : less}`;

const join = (...parts: string[]): string => parts.filter((part) => part !== '').join(', ');
