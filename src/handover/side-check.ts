import { sideWord } from '../anatomy/side-words';
import type { Finding } from '../domain/finding';
import type { BodyPoint } from '../domain/place';
import { sideOfView, viewOf } from '../domain/sheets';

/** A mark may lie this far past the midline and still belong to the other side's muscle. */
const overMidlineMm = 15;

/**
 * The side of a finding in words. Should the record's side and its place on the map contradict each
 * other, both are said, so that no reader can take one of them for certain.
 */
export function checkedSideWords({ side, at }: Pick<Finding, 'side' | 'at'>): string {
  const drawn = drawnSide(at);
  const contradicts = drawn && (side === 'left' || side === 'right') && drawn !== side;
  return contradicts ? `${sideWord(side)}, but drawn on the ${drawn}` : sideWord(side);
}

function drawnSide({ sheet, u }: BodyPoint): 'left' | 'right' | null {
  const half = u > overMidlineMm ? 'left' : u < -overMidlineMm ? 'right' : null;
  return sideOfView(viewOf(sheet)) ?? half;
}
