import { type BodyPoint, bodyPoint, type SheetId } from '../domain/place';

/** A point as the viewer sees it: millimetres, `x` to the right, `y` down; `x` 0 is the midline, `y` 0 the floor. */
export interface ViewPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Which way `u` runs on the glass. `u` grows to the client's left: from behind that is the
 * viewer's left, from the front the viewer's right. Nothing else in the code may decide this.
 */
const rightward: Readonly<Record<SheetId, 1 | -1>> = {
  'front-superficial': 1,
  'back-superficial': -1,
};

/** 1 when growing `u` runs to the viewer's right on this sheet, -1 when to the left. */
export const viewerRight = (sheet: SheetId): 1 | -1 => rightward[sheet];

/** Body millimetres to viewing coordinates, still in millimetres. */
export const toView = (point: Pick<BodyPoint, 'sheet' | 'u' | 'v'>): ViewPoint => ({
  x: rightward[point.sheet] * point.u,
  y: -point.v,
});

/** Viewing coordinates back to a place on the body. */
export const fromView = (sheet: SheetId, { x, y }: ViewPoint): BodyPoint =>
  bodyPoint(sheet, rightward[sheet] * x, -y);
