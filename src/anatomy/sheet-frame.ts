import { type BodyPoint, bodyPoint } from '../domain/place';
import { type SheetId, type View, viewOf } from '../domain/sheets';

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

/** What lies at the edges of the sheet as it is seen: at the viewer's left, at the viewer's right. */
export const edgeWords = (sheet: SheetId): readonly [string, string] => edges[viewOf(sheet)];

/** Body millimetres to viewing coordinates, still in millimetres. */
export const toView = (point: Pick<BodyPoint, 'sheet' | 'u' | 'v'>): ViewPoint => ({
  x: viewerRight(point.sheet) * point.u,
  y: -point.v,
});

/** Viewing coordinates back to a place on the body. */
export const fromView = (sheet: SheetId, { x, y }: ViewPoint): BodyPoint =>
  bodyPoint(sheet, viewerRight(sheet) * x, -y);
