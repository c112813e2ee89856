import { type BodyPoint, bodyPoint } from '../domain/place';
import { type SheetId, type View, viewOf } from '../domain/sheets';
import { asDrawn, type Warp } from './body/warp';

/** A point as the viewer sees it: millimetres, `x` to the right, `y` down; `x` 0 is the midline, `y` 0 the floor. */
export interface ViewPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Which way `u` runs on the glass: 1 when growing `u` runs to the viewer's right, -1 when to the left.
 * From front and behind `u` grows to the client's left; from the side it grows to the front of the
 * body. Nothing else in the code may decide this.
 */
export const rightward: Readonly<Record<View, 1 | -1>> = {
  front: 1,
  back: -1,
  left: -1,
  right: 1,
  'left-medial': 1,
  'right-medial': -1,
  sole: 1,
  dorsum: -1,
};

/** 1 when growing `u` runs to the viewer's right on this sheet, -1 when to the left. */
export const viewerRight = (sheet: SheetId): 1 | -1 => rightward[viewOf(sheet)];

const edges: Readonly<Record<View, readonly [string, string]>> = {
  front: ['Client’s right', 'Client’s left'],
  back: ['Client’s left', 'Client’s right'],
  left: ['Client’s left, front', 'Client’s left, back'],
  right: ['Client’s right, back', 'Client’s right, front'],
  'left-medial': ['Client’s left, back', 'Client’s left, front'],
  'right-medial': ['Client’s right, front', 'Client’s right, back'],
  sole: ['Client’s right', 'Client’s left'],
  dorsum: ['Client’s left', 'Client’s right'],
};

/** Of a close-up that shows one limb at a time: whose it is. */
export type Half = 'left' | 'right';

/**
 * What lies at the edges of the sheet as it is seen: at the viewer's left, at the viewer's right. Of one
 * limb alone, which of its sides.
 */
export function edgeWords(sheet: SheetId, half: Half | null = null): readonly [string, string] {
  if (!half) return edges[viewOf(sheet)];
  const outerAtRight = (viewerRight(sheet) === 1) === (half === 'left');
  const words = outerAtRight
    ? (['inner side', 'outer side'] as const)
    : (['outer side', 'inner side'] as const);
  return [`Client’s ${half}, ${words[0]}`, `Client’s ${half}, ${words[1]}`];
}

/** Body millimetres to viewing coordinates, still in millimetres, as some body shows them. */
export function toView(point: Pick<BodyPoint, 'sheet' | 'u' | 'v'>, warp: Warp = asDrawn): ViewPoint {
  const [u, v] = warp.shown(point.u, point.v);
  return { x: viewerRight(point.sheet) * u, y: -v };
}

/** Viewing coordinates back to a place on the body. */
export function fromView(sheet: SheetId, { x, y }: ViewPoint, warp: Warp = asDrawn): BodyPoint {
  const [u, v] = warp.meant(viewerRight(sheet) * x, -y);
  return bodyPoint(sheet, u, v);
}
