import * as z from 'zod/mini';

/** From which side of the body a sheet is seen; `left` and `right` are the client's, `medial` a leg seen from the other. */
export type View = 'front' | 'back' | 'left' | 'right' | 'left-medial' | 'right-medial' | 'sole' | 'dorsum';

export type Layer = 'superficial' | 'intermediate' | 'deep' | 'inner';

/** What a sheet shows: the whole figure, or a part of it drawn for itself, larger. */
export type Part = 'figure' | 'head-neck' | 'shoulder-girdle' | 'forearm-hand' | 'leg-foot';

interface SheetFacts {
  readonly part: Part;
  readonly view: View;
  readonly layer: Layer;
}

const sheet = <P extends Part, V extends View, L extends Layer>(part: P, view: V, layer: L) => ({
  part,
  view,
  layer,
});

/** Every drawing of the figure; within a part and view from outside in. */
const facts = {
  'front-superficial': sheet('figure', 'front', 'superficial'),
  'front-deep': sheet('figure', 'front', 'deep'),
  'front-inner': sheet('figure', 'front', 'inner'),
  'back-superficial': sheet('figure', 'back', 'superficial'),
  'back-intermediate': sheet('figure', 'back', 'intermediate'),
  'back-deep': sheet('figure', 'back', 'deep'),
  'left-superficial': sheet('figure', 'left', 'superficial'),
  'left-deep': sheet('figure', 'left', 'deep'),
  'right-superficial': sheet('figure', 'right', 'superficial'),
  'right-deep': sheet('figure', 'right', 'deep'),
  'head-neck-front': sheet('head-neck', 'front', 'superficial'),
  'head-neck-back': sheet('head-neck', 'back', 'superficial'),
  'head-neck-back-mid': sheet('head-neck', 'back', 'intermediate'),
  'head-neck-back-deep': sheet('head-neck', 'back', 'deep'),
  'head-neck-left-superficial': sheet('head-neck', 'left', 'superficial'),
  'head-neck-left-deep': sheet('head-neck', 'left', 'deep'),
  'head-neck-left-inner': sheet('head-neck', 'left', 'inner'),
  'head-neck-right-superficial': sheet('head-neck', 'right', 'superficial'),
  'head-neck-right-deep': sheet('head-neck', 'right', 'deep'),
  'head-neck-right-inner': sheet('head-neck', 'right', 'inner'),
  'shoulder-girdle-front-deep': sheet('shoulder-girdle', 'front', 'deep'),
  'shoulder-girdle-back-deep': sheet('shoulder-girdle', 'back', 'deep'),
  'forearm-hand-palmar': sheet('forearm-hand', 'front', 'superficial'),
  'forearm-hand-palmar-deep': sheet('forearm-hand', 'front', 'deep'),
  'forearm-hand-dorsal': sheet('forearm-hand', 'back', 'superficial'),
  'forearm-hand-dorsal-deep': sheet('forearm-hand', 'back', 'deep'),
  'leg-foot-medial': sheet('leg-foot', 'left-medial', 'superficial'),
  'leg-foot-medial-deep': sheet('leg-foot', 'left-medial', 'deep'),
  'leg-foot-medial-right': sheet('leg-foot', 'right-medial', 'superficial'),
  'leg-foot-medial-right-deep': sheet('leg-foot', 'right-medial', 'deep'),
  sole: sheet('leg-foot', 'sole', 'superficial'),
  'sole-deep': sheet('leg-foot', 'sole', 'deep'),
  'foot-dorsum': sheet('leg-foot', 'dorsum', 'superficial'),
} as const satisfies Record<string, SheetFacts>;

export type SheetId = keyof typeof facts;

/** Every sheet, whole figure first; within a part and view from outside in. */
export const sheetIds = Object.keys(facts) as SheetId[];
export const sheetIdSchema = z.enum(sheetIds);

export const viewOf = (id: SheetId): View => facts[id].view;
export const layerOf = (id: SheetId): Layer => facts[id].layer;
export const partOf = (id: SheetId): Part => facts[id].part;

/** The sheets that show the same part from the same side, from outside in; they share `u` and `v`. */
export const layersOf = (id: SheetId): SheetId[] =>
  sheetIds.filter((other) => partOf(other) === partOf(id) && viewOf(other) === viewOf(id));

/** The sheets of one part, or of the whole figure. */
export const sheetsOfPart = (part: Part): SheetId[] => sheetIds.filter((id) => partOf(id) === part);

type Axis = 'x' | 'y' | 'z';

const axes: Readonly<Record<View, readonly [u: Axis, v: Axis]>> = {
  front: ['x', 'y'],
  back: ['x', 'y'],
  left: ['z', 'y'],
  right: ['z', 'y'],
  'left-medial': ['z', 'y'],
  'right-medial': ['z', 'y'],
  sole: ['x', 'z'],
  dorsum: ['x', 'z'],
};

/** Along which axes of the body a sheet's `u` and `v` run: x to the client's left, y up, z to the front. */
export const axesOf = (id: SheetId): readonly [u: Axis, v: Axis] => axes[viewOf(id)];

/** The one side that a view shows; `null` where it shows both halves of the body, left and right of the midline. */
export function sideOfView(view: View): 'left' | 'right' | null {
  if (view === 'left' || view === 'left-medial') return 'left';
  return view === 'right' || view === 'right-medial' ? 'right' : null;
}

const oppositeViews: Partial<Record<View, View>> = {
  left: 'right',
  right: 'left',
  'left-medial': 'right-medial',
  'right-medial': 'left-medial',
};

/** Whether a sheet of both halves shows one limb at a time, because its other lies out of sight. */
export const showsOneLimb = (id: SheetId): boolean =>
  sideOfView(viewOf(id)) === null && (partOf(id) === 'forearm-hand' || partOf(id) === 'leg-foot');

/** The sheet that shows the same on the client's other side; `null` where one sheet shows both halves. */
export function oppositeSheet(id: SheetId): SheetId | null {
  const view = oppositeViews[viewOf(id)];
  const isOpposite = (one: SheetId): boolean => viewOf(one) === view && layerOf(one) === layerOf(id);
  return sheetsOfPart(partOf(id)).find(isOpposite) ?? null;
}

/** The sheet whose drawing this one shows: that of the left where it is one of the right. */
export const drawnAs = (id: SheetId): SheetId =>
  sideOfView(viewOf(id)) === 'right' ? (oppositeSheet(id) ?? id) : id;
