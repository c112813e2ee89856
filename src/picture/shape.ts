/**
 * What is drawn, as plain data. Three painters know how to put it down: canvas (Konva's 2D context),
 * parts (SVG) and handover (pdfkit). Coordinates are in the unit of the picture it belongs to
 * (viewing millimetres for the body map: x right, y down), never in pixels of a device.
 */
export type Point = readonly [x: number, y: number];

/** A colour by its meaning; each painter resolves it from its own palette (light, dark, print). */
export type Ink =
  | 'finding'
  | 'finding-soft'
  | 'on-finding'
  | 'clear'
  | 'ghost'
  | 'zone'
  | 'usual'
  | 'danger'
  | 'worked'
  | 'selected'
  | 'skin'
  | 'muscle'
  | 'bone'
  | 'fascia'
  | 'tendon'
  | 'seam'
  | 'fibre'
  | 'outline'
  | 'text'
  | 'muted'
  | 'hairline'
  | 'ground';

export interface Paint {
  readonly fill?: Ink;
  readonly fillOpacity?: number;
  readonly stroke?: Ink;
  readonly strokeOpacity?: number;
  /** Line width in the picture's unit. */
  readonly width?: number;
  readonly dash?: readonly number[];
  /**
   * Diagonal hatch inside a polygon, in the ink and opacity of the stroke: distance between its lines,
   * in the picture's unit. Lines rise to the right at 45 degrees and are half as wide as the stroke.
   */
  readonly hatch?: number;
}

export type Shape =
  /** Filled by the even-odd rule; rings close themselves. */
  | ({ readonly kind: 'polygon'; readonly rings: readonly (readonly Point[])[] } & Paint)
  | ({ readonly kind: 'polyline'; readonly points: readonly Point[] } & Paint)
  | ({ readonly kind: 'disc'; readonly at: Point; readonly r: number } & Paint)
  | {
      readonly kind: 'text';
      /** `x` as `align` says; `y` is the middle of the digits, so the baseline is 0.36 of the size lower. */
      readonly at: Point;
      readonly text: string;
      readonly size: number;
      readonly ink: Ink;
      readonly align: 'left' | 'centre' | 'right';
      readonly weight: 'regular' | 'bold';
    };
