import type { Warp } from '../../anatomy/body/warp';
import { ringArea } from '../../anatomy/ring-area';
import { toView } from '../../anatomy/sheet-frame';
import { bodyPoint } from '../../domain/place';
import type { Point, Shape } from '../../picture/shape';
import type { BodyFigure, LabelledZone } from '../document/block';
import { oneSided } from './map-extent';

/** In CSS px of the mark as it is on the glass. */
const size = 11.5;
const half = { width: 10, height: 7.5 };
const enough = 24;
/** Where there is no room in a zone, its label stands beside it, so far away. */
const away = [30, 42, 54, 70];
const directions = 16;

interface Around {
  /** Millimetres for one CSS px. */
  readonly unit: number;
  readonly marks: readonly Point[];
  /** Where there is paper, in viewing millimetres. */
  readonly from: number;
  readonly to: number;
}

/** The label of each zone, on a ground of its own, in the zone or tied to it, and clear of the marks. */
export function zoneTags({ sheet, zones }: BodyFigure, warp: Warp, around: Around): Shape[] {
  const { unit } = around;
  const taken = [...around.marks];
  return zones.flatMap(({ zone, label }): Shape[] => {
    const ring = label && largestRing(zone);
    if (!ring) return [];
    const seen = ring.map(([u, v]): Point => {
      const { x, y } = toView(bodyPoint(sheet, u, v), warp);
      return [x, y];
    });
    const middle = middleOf(seen);
    // A zone hardly larger than its label would vanish under it.
    const crowd = isSmall(seen, unit) ? [...taken, middle] : taken;
    const at = clearest(middle, crowd, around, oneSided(sheet));
    taken.push(at);
    const tie: Shape[] =
      at === middle ? [] : [{ kind: 'polyline', points: [middle, at], stroke: 'zone', width: 0.9 * unit }];
    return [...tie, ground(at, unit), { kind: 'text', at, text: label, ...lettering(unit) }];
  });
}

const lettering = (unit: number) =>
  ({ size: size * unit, ink: 'text', align: 'centre', weight: 'bold' }) as const;

const largestRing = ({ rings }: LabelledZone['zone']) =>
  [...rings].sort((a, b) => ringArea(b) - ringArea(a))[0];

const isSmall = (ring: readonly Point[], unit: number): boolean => {
  const across = (of: (point: Point) => number) => Math.max(...ring.map(of)) - Math.min(...ring.map(of));
  return across(([x]) => x) < 3 * half.width * unit || across(([, y]) => y) < 3 * half.height * unit;
};

const middleOf = (ring: readonly Point[]): Point => {
  const mean = (of: (point: Point) => number) => ring.reduce((sum, p) => sum + of(p), 0) / ring.length;
  return [mean(([x]) => x), mean(([, y]) => y)];
};

/**
 * The middle of the zone where that is clear, else the nearest place round it that is; on the same side
 * of the body always, since a label must not seem to belong to the other one.
 */
function clearest(
  middle: Point,
  taken: readonly Point[],
  { unit, from, to }: Around,
  anySide: boolean,
): Point {
  const room = ([x, y]: Point) => Math.min(...taken.map(([tx, ty]) => Math.hypot(x - tx, y - ty)), Infinity);
  if (room(middle) >= enough * unit) return middle;
  const side = Math.sign(middle[0]);
  const round = away.flatMap((distance) =>
    Array.from({ length: directions }, (_, i): Point => {
      const angle = (2 * Math.PI * i) / directions;
      const reach = distance * unit;
      return [middle[0] + reach * Math.cos(angle), middle[1] + reach * Math.sin(angle)];
    }),
  );
  const [least, edge] = [Math.min(half.width * unit, Math.abs(middle[0])), half.width * unit];
  const allowed = round.filter(([x]) => (anySide || x * side >= least) && x - edge >= from && x + edge <= to);
  const clear = allowed.find((place) => room(place) >= enough * unit);
  return clear ?? allowed.reduce((best, place) => (room(place) > room(best) ? place : best), middle);
}

const ground = ([x, y]: Point, unit: number): Shape => {
  const [w, h] = [half.width * unit, half.height * unit];
  return {
    kind: 'polygon',
    rings: [
      [
        [x - w, y - h],
        [x + w, y - h],
        [x + w, y + h],
        [x - w, y + h],
      ],
    ],
    fill: 'ground',
    stroke: 'zone',
    width: 0.9 * unit,
  };
};
