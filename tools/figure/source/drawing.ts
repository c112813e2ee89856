import type { FibreField } from '../geometry/fibre-field';
import type { Point, Polyline } from '../geometry/point';
import { mirrored, type Rings, union } from '../geometry/polygons';
import type { ShapeSource, SheetSource } from './schema';

/** A shape with its curves worked out; `ring` is counter-clockwise. */
export interface DrawnShape extends Omit<ShapeSource, 'outline' | 'rails' | 'tendon'> {
  /** `id`, or `id/part`: unique on the sheet. */
  readonly key: string;
  readonly ring: Polyline;
  readonly fibres: FibreField | null;
  readonly tendon: {
    readonly origin: number | readonly number[];
    readonly insertion: number | readonly number[];
  };
}

/** A thin tendon over everything else; `id` when touching it means touching that muscle. */
export interface Cord {
  readonly id: string | null;
  readonly line: Polyline;
  readonly width: readonly [number, number];
}

/** A soft ellipse of light (`light` above 0) or shade, turned by `turn` degrees. */
export interface Glow {
  readonly at: Point;
  readonly size: readonly [number, number];
  readonly turn: number;
  readonly light: number;
}

/** Everything drawn on one sheet (of a mirrored one the left half), deepest shape first. */
export interface Drawing {
  readonly sheet: SheetSource;
  readonly skin: Polyline;
  readonly shapes: readonly DrawnShape[];
  readonly cords: readonly Cord[];
  readonly lines: readonly Polyline[];
  readonly glows: readonly Glow[];
}

/** Rings of the drawn half joined with their mirror images; of a sheet without mirror the rings joined. */
export const bothHalves = ({ sheet }: Pick<Drawing, 'sheet'>, rings: Rings): Rings =>
  union(rings, sheet.mirror ? rings.map(mirrored) : []);
