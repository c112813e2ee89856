import type { Point } from '../../picture/shape';

/** Where a mark truly lies, and how far it reaches from its centre. */
export interface Placed {
  readonly at: Point;
  readonly reach: number;
}

const rounds = 60;

/**
 * Moves marks apart until none covers another's number, as far as that goes. None crosses the midline
 * (x 0): a number must not seem to lie on the other side. The same marks give the same places.
 */
export function spreadMarks(marks: readonly Placed[]): Point[] {
  const places = marks.map(({ at: [x, y] }) => ({ x, y }));
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    places.forEach((a, i) => {
      places.slice(i + 1).forEach((b, j) => {
        const wanted = (marks[i]?.reach ?? 0) + (marks[i + 1 + j]?.reach ?? 0);
        moved = pushApart(a, b, wanted, i) || moved;
      });
    });
    places.forEach((place, i) => {
      stayOnSide(place, marks[i]);
    });
    if (!moved) break;
  }
  return places.map(({ x, y }) => [x, y]);
}

interface Place {
  x: number;
  y: number;
}

function pushApart(a: Place, b: Place, wanted: number, turn: number): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy);
  if (distance >= wanted - 0.01) return false;
  // Marks on one spot part in a direction of their own, so that three of them fan out.
  const angle = distance > 0.01 ? Math.atan2(dy, dx) : Math.PI / 2 + turn;
  const step = (wanted - distance) / 2;
  a.x -= step * Math.cos(angle);
  a.y -= step * Math.sin(angle);
  b.x += step * Math.cos(angle);
  b.y += step * Math.sin(angle);
  return true;
}

function stayOnSide(place: Place, mark: Placed | undefined): void {
  if (!mark) return;
  const side = Math.sign(mark.at[0]);
  const nearest = Math.min(Math.abs(mark.at[0]), mark.reach);
  if (side !== 0 && place.x * side < nearest) place.x = side * nearest;
}
